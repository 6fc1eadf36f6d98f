package io.plenary.testing;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Someone's word on a finding, of which only the places of who and what it is about are known. What it
 * names is on the agenda or is not, and a finding such as that there may be or may not.
 */
record WordDraft(
    String rule, List<Integer> subjects, List<HeldDraft> places, String by, String why) {

  private static final Session.Id GONE = Session.Id.of("gone");

  /** Where a session was; unplaced, or at a time in some of the rooms. */
  record HeldDraft(Optional<RangeDraft> time, List<Integer> rooms) {

    Held of(Session.Id session, Cast cast) {
      Set<Room.Id> places = new LinkedHashSet<>();
      if (!cast.rooms().isEmpty()) {
        rooms.forEach(room -> places.add(cast.rooms().get(room % cast.rooms().size())));
      }
      return new Held(
          session,
          time.map(range -> cast.range(range).start().withZoneSameInstant(cast.zone())),
          List.copyOf(places));
    }
  }

  static Arbitrary<WordDraft> drafts(Values values) {
    Arbitrary<String> rules = Arbitraries.frequencyOf(
        Tuple.of(
            3, Arbitraries.of("session-unplaced", "role-missing", "room-clash", "person-clash")),
        Tuple.of(1, values.named("rule")));
    Arbitrary<HeldDraft> places = Combinators.combine(
            RangeDraft.drafts().optional(0.6),
            Arbitraries.integers().between(0, 4).list().ofMaxSize(2))
        .as(HeldDraft::new);
    return Combinators.combine(
            rules,
            Arbitraries.integers().between(0, 24).list().ofMaxSize(3),
            places.list().ofSize(3),
            values.named("Ms Adams"),
            values.named("it is meant so"))
        .as(WordDraft::new);
  }

  Acknowledgement in(Cast cast) {
    List<Ref> pool = Stream.of(
            cast.sessions(), List.of(GONE), cast.rooms(), cast.people(), cast.tracks())
        .<Ref>flatMap(List::stream)
        .toList();
    List<Ref> about =
        subjects.stream().map(place -> pool.get(place % pool.size())).toList();
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < about.size(); i++) {
      if (about.get(i) instanceof Session.Id session) {
        held.add(places.get(i).of(session, cast));
      }
    }
    return new Acknowledgement(rule, about, held, by, why);
  }
}

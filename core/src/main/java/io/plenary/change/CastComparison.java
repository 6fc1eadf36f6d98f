package io.plenary.change;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.change.attribute.SessionAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares those who take part in a session. Who was a speaker and is one is the same; of what then
 * remains of one person, the first is paired with the first.
 */
final class CastComparison {

  private final Session session;
  private final List<Participation> published;
  private final List<Participation> translated;
  private final List<Participation> revised;

  /** For each that is revised, the place of what it was; none if someone joined. */
  private final int[] origins;

  private CastComparison(Session published, Session translated, Session revised) {
    this.session = revised;
    this.published = published.participations();
    this.translated = translated.participations();
    this.revised = revised.participations();
    this.origins = new int[this.revised.size()];
  }

  static List<SessionChange> compare(Session published, Session translated, Session revised) {
    return translated.participations().equals(revised.participations())
        ? List.of()
        : new CastComparison(published, translated, revised).changes();
  }

  private List<SessionChange> changes() {
    pair();
    List<SessionChange> changes = new ArrayList<>();
    for (int i = 0; i < origins.length; i++) {
      changeAt(i).ifPresent(changes::add);
    }
    int[] stayed = Arrays.stream(origins).filter(origin -> origin >= 0).toArray();
    int[] inOrder = Arrays.stream(stayed).sorted().toArray();
    for (int i = 0; i < published.size(); i++) {
      if (Arrays.binarySearch(inOrder, i) < 0) {
        changes.add(new SessionChange.Left(session, published.get(i)));
      }
    }
    if (!Arrays.equals(stayed, inOrder)) {
      String name = SessionAttributes.PARTICIPANTS.name();
      changes.add(new SessionChange.Edited(session, new Detail(name, published, revised)));
    }
    return changes;
  }

  /** What is new about who is at a place now, if anything is. */
  private Optional<SessionChange> changeAt(int place) {
    Participation now = revised.get(place);
    int origin = origins[place];
    if (origin < 0) {
      return Optional.of(new SessionChange.Joined(session, now, place));
    }
    return translated.get(origin).equals(now)
        ? Optional.empty()
        : Optional.of(new SessionChange.Recast(session, published.get(origin), now));
  }

  private void pair() {
    Map<Person.Id, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < translated.size(); i++) {
      open.computeIfAbsent(translated.get(i).person(), p -> new ArrayDeque<>()).add(i);
    }
    Arrays.fill(origins, -1);
    for (int i = 0; i < origins.length; i++) {
      Participation now = revised.get(i);
      take(open, i, origin -> translated.get(origin).role().equals(now.role()));
    }
    for (int i = 0; i < origins.length; i++) {
      take(open, i, origin -> true);
    }
  }

  private void take(Map<Person.Id, Deque<Integer>> open, int place, Predicate<Integer> suits) {
    Deque<Integer> ofPerson = open.getOrDefault(revised.get(place).person(), new ArrayDeque<>());
    for (Iterator<Integer> each = ofPerson.iterator(); each.hasNext() && origins[place] < 0; ) {
      int origin = each.next();
      if (suits.test(origin)) {
        origins[place] = origin;
        each.remove();
      }
    }
  }
}

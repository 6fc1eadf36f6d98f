package io.plenary.rule;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.time.TimeRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Whose word there is on which finding, and which words no longer hold. */
final class Acknowledgements {

  /** What tells of a word that no longer holds. It weighs nothing: a scheduler must not cling to it. */
  static final RuleInfo STALE = RuleInfo.soft(
          "acknowledgement-stale",
          "An acknowledgement is of a finding that there is, its sessions being where they were.",
          "{by} acknowledged a finding of {rule} (“{why}”) that is not there any more, or not with"
              + " its sessions where they were.")
      .withWeight(0);

  private record About(String rule, List<Ref> subjects) {}

  private final List<Acknowledgement> given;
  private final Map<About, List<Acknowledgement>> words = new HashMap<>();
  private final Map<Acknowledgement, Integer> borne = new HashMap<>();
  private final Function<Session.Id, Optional<PlacedSession>> sessions;

  /**
   * Words on an agenda.
   *
   * @param given the words
   * @param sessions gives each session as it is placed at the time of the question
   */
  Acknowledgements(
      List<Acknowledgement> given, Function<Session.Id, Optional<PlacedSession>> sessions) {
    this.given = given;
    this.sessions = sessions;
    for (Acknowledgement word : given) {
      About about = new About(word.rule(), word.subjects());
      words.computeIfAbsent(about, a -> new ArrayList<>(1)).add(word);
    }
  }

  /** {@return the finding, acknowledged if someone's word on it holds} */
  Finding applyTo(Finding finding) {
    if (words.isEmpty()) {
      return finding;
    }
    return words.getOrDefault(new About(finding.rule(), finding.subjects()), List.of()).stream()
        .filter(this::holds)
        .findFirst()
        .map(finding::acknowledged)
        .orElse(finding);
  }

  private boolean holds(Acknowledgement word) {
    List<Held> now = placesOf(word.subjects());
    if (now.size() != word.places().size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).isSameAs(word.places().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@return where the sessions among the given things are held} */
  List<Held> placesOf(List<Ref> subjects) {
    List<Held> places = new ArrayList<>();
    for (Ref subject : subjects) {
      if (subject instanceof Session.Id id) {
        sessions.apply(id).map(Acknowledgements::placeOf).ifPresent(places::add);
      }
    }
    return places;
  }

  private static Held placeOf(PlacedSession session) {
    return new Held(
        session.id(),
        session.time().map(TimeRange::start),
        session.rooms().stream().map(Room::id).toList());
  }

  /** Counts the words that findings bear. */
  void came(Finding finding) {
    finding.acknowledgement().ifPresent(word -> borne.merge(word, 1, Integer::sum));
  }

  void gone(Finding finding) {
    finding
        .acknowledgement()
        .ifPresent(word -> borne.computeIfPresent(word, (w, n) -> n == 1 ? null : n - 1));
  }

  /** {@return a finding for each word that none bears} */
  List<Finding> stale() {
    if (given.isEmpty()) {
      return List.of();
    }
    return given.stream()
        .filter(word -> !borne.containsKey(word))
        .distinct()
        .map(Acknowledgements::stale)
        .toList();
  }

  private static Finding stale(Acknowledgement word) {
    Breach breach = new Breach(1, word.subjects(), Map.of())
        .with("by", word.by())
        .with("rule", word.rule())
        .with("why", word.why());
    return Finding.of(STALE, breach);
  }
}

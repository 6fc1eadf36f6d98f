package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Session;
import io.plenary.text.Wording;
import java.util.List;
import java.util.Optional;

/** Words who takes part and who no longer does, as part of a sentence. */
record CastWording(Agenda published, Agenda revised) {

  /** Everyone who takes part in a session of the revised version, if anyone does. */
  Optional<String> all(Session session) {
    List<String> names = session.participations().stream()
        .map(participation -> name(revised, participation))
        .distinct()
        .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(Wording.write(names));
  }

  String joins(Participation now) {
    String delivery = now.delivery() == Participation.Delivery.IN_PERSON ? "" : " " + by(now);
    return name(revised, now) + " joins as " + Wording.write(now.role()) + delivery;
  }

  String leaves(Participation before) {
    return name(published, before) + " no longer takes part as " + Wording.write(before.role());
  }

  String isRecast(Participation before, Participation after) {
    String role = before.role().equals(after.role())
        ? ""
        : " as " + Wording.write(after.role()) + " instead of " + Wording.write(before.role());
    String delivery =
        before.delivery() == after.delivery() ? "" : " " + by(after) + " instead of " + by(before);
    String capacity = before.capacity().equals(after.capacity()) ? "" : " in another capacity";
    String what = role + delivery + capacity;
    return name(revised, after) + " takes part" + (what.isEmpty() ? " with other notes" : what);
  }

  private static String by(Participation participation) {
    return switch (participation.delivery()) {
      case IN_PERSON -> "in person";
      case REMOTE -> "from elsewhere";
      case RECORDED_VIDEO -> "by video";
    };
  }

  private static String name(Agenda agenda, Participation participation) {
    return Wording.write(agenda.person(participation.person()).orElseThrow());
  }
}

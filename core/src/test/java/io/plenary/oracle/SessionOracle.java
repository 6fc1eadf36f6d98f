package io.plenary.oracle;

import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be found about one session and the frame that the agenda gives it. */
final class SessionOracle {

  private final Programme on;
  private final Verdicts found;

  SessionOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    for (Item item : on.held()) {
      rolesMissing(item);
      rolesDoubled(item);
      if (!item.placed && item.block.map(block -> block.placed).orElse(true)) {
        found.add("session-unplaced", 1, item.id());
      }
      if (item.session.status() == Session.Status.TENTATIVE) {
        found.add("unconfirmed", 1, item.id());
      }
    }
    Programme.leaves(on.placed(item -> !item.isInterlude())).forEach(this::track);
    for (Item item : on.placed()) {
      days(item);
      slots(item);
      if (item.start == item.end) {
        found.add("length-unknown", 1, item.id());
      }
    }
  }

  private void rolesMissing(Item item) {
    for (Role role : item.kind().requiredRoles()) {
      if (having(role, item).isEmpty()) {
        found.add("role-missing", 1, item.id());
      }
    }
  }

  private void rolesDoubled(Item item) {
    Set<Role> roles = new LinkedHashSet<>();
    item.session.participations().forEach(part -> roles.add(part.role()));
    for (Role role : roles) {
      Set<Person.Id> people = having(role, item);
      if (!role.shared() && people.size() > 1) {
        Set<Ref> subjects = new LinkedHashSet<>(people);
        subjects.add(item.id());
        found.add("role-doubled", people.size() - 1, subjects);
      }
    }
  }

  private static Set<Person.Id> having(Role role, Item item) {
    Set<Person.Id> people = new LinkedHashSet<>();
    item.session.participations().stream()
        .filter(part -> part.role().equals(role))
        .forEach(part -> people.add(part.person()));
    return people;
  }

  private void days(Item item) {
    if (isOutsideDays(item) && !item.block.map(this::isOutsideDays).orElse(false)) {
      found.add("outside-days", 1, item.id());
    }
    if (crossesDays(item) && !item.block.map(this::crossesDays).orElse(false)) {
      found.add("crosses-days", 1, item.id());
    }
  }

  private boolean isOutsideDays(Item item) {
    LocalDate day = item.day.orElse(null);
    return day != null
        && (on.agenda.firstDay().map(day::isBefore).orElse(false)
            || on.agenda.lastDay().map(day::isAfter).orElse(false));
  }

  private boolean crossesDays(Item item) {
    return item.placed
        && item.start < item.end
        && item.end
            > on.agenda
                .conferenceDays()
                .startOf(item.day.orElseThrow().plusDays(1))
                .toEpochSecond();
  }

  private void slots(Item item) {
    if (item.block.isPresent() || item.isInterlude()) {
      return;
    }
    List<Span> slots =
        on.agenda.slots().stream().map(slot -> Span.of(slot.time())).toList();
    if (!slots.isEmpty() && !Span.cover(slots, item)) {
      found.add("outside-slots", 1, item.id());
    }
    for (Slot slot : on.agenda.slots()) {
      Span time = Span.of(slot.time());
      if (item.overlaps(time.start(), time.end())
          && !slot.reservedFor().isEmpty()
          && !slot.reservedFor().contains(item.kind().name())) {
        found.add("slot-reserved", 1, item.id());
      }
    }
  }

  private void track(Item item) {
    boolean inTrack =
        item.line().stream().anyMatch(around -> !around.session.tracks().isEmpty());
    if (!inTrack) {
      found.add("track-missing", 1, item.id());
    }
  }
}

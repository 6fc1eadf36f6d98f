package io.plenary.oracle;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is to be found about all that one person does. */
final class DutyOracle {

  private static final int MOST_TALKS = 3;
  private static final long LONGEST_DUTY = 4 * 3600;
  private static final long LEAST_PAUSE = 15 * 60;
  private static final int MOST_DAYS = 2;
  private static final long LONGEST_IDLE = 3 * 3600;
  private static final int MOST_MODERATED = 6;

  private final Programme on;
  private final Verdicts found;

  DutyOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    for (Person person : on.agenda.people()) {
      check(person.id());
    }
  }

  private void check(Person.Id person) {
    days(person);
    load(person);
    for (LocalDate day : on.days()) {
      talks(person, day);
      List<Item> duties = on.placedOn(day, item -> item.needed().contains(person));
      noBreak(person, duties);
      idle(person, duties);
      rooms(person, day);
    }
  }

  private void days(Person.Id person) {
    List<Item> duties = Programme.inOrder(on.placed(item -> item.needed().contains(person)));
    if (!duties.isEmpty()) {
      Item first = duties.get(0);
      Item last = duties.get(duties.size() - 1);
      long days = ChronoUnit.DAYS.between(first.day.orElseThrow(), last.day.orElseThrow()) + 1;
      if (days > MOST_DAYS) {
        found.add("too-many-days", days - MOST_DAYS, first.id(), last.id(), person);
      }
    }
  }

  private void load(Person.Id person) {
    Set<String> roles = Set.of("moderator", "chair");
    List<Item> led = on.placed(
        item -> item.takesPart(person, part -> roles.contains(part.role().name())));
    if (led.size() > MOST_MODERATED) {
      found.add("moderator-load", led.size() - MOST_MODERATED, led, person);
    }
  }

  private void talks(Person.Id person, LocalDate day) {
    List<Item> talks =
        Programme.leaves(on.placedOn(day, item -> item.takesPart(person, Item::isSpeaking)));
    if (talks.size() > MOST_TALKS) {
      found.add("too-many-talks", talks.size() - MOST_TALKS, talks, person);
    }
  }

  private void noBreak(Person.Id person, List<Item> duties) {
    for (Span stretch : Span.joined(Span.ofItems(duties), LEAST_PAUSE)) {
      if (stretch.length() > LONGEST_DUTY) {
        found.add("no-break", 1, inside(stretch, duties), person);
      }
    }
  }

  private static List<Item> inside(Span stretch, List<Item> duties) {
    return duties.stream()
        .filter(item -> item.overlaps(stretch.start(), stretch.end()))
        .toList();
  }

  private void idle(Person.Id person, List<Item> duties) {
    for (Span.Gap gap : Span.gaps(duties, LONGEST_IDLE)) {
      found.add("person-idle", 1, gap.before().id(), gap.after().id(), person);
    }
  }

  private void rooms(Person.Id person, LocalDate day) {
    Predicate<Participation> there =
        part -> Item.isNeeded(part) && part.delivery() == Delivery.IN_PERSON;
    List<Item> duties = Programme.inOrder(
        on.placedOn(day, item -> !item.rooms.isEmpty() && item.takesPart(person, there)));
    List<Item> changed = new ArrayList<>();
    int changes = 0;
    for (int i = 1; i < duties.size(); i++) {
      Item before = duties.get(i - 1);
      Item after = duties.get(i);
      if (before.roomsWith(after).isEmpty() && !before.inLineWith(after)) {
        changes++;
        changed.add(before);
        changed.add(after);
      }
    }
    if (changes > 0) {
      found.add("person-changes-room", changes, changed, person);
    }
  }
}

package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Uids;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.time.DurationValue;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Components within an event, which are written if asked for: people, places, alarms. */
final class InnerComponents {

  private final Agenda agenda;
  private final Settings settings;
  private final Wording wording;

  InnerComponents(Agenda agenda, Settings settings, Wording wording) {
    this.agenda = agenda;
    this.settings = settings;
    this.wording = wording;
  }

  void write(Session session, CalendarOutput out) {
    if (settings.participants()) {
      session.participations().forEach(each -> participant(each, out));
    }
    if (settings.locations()) {
      agenda.roomsOf(session.id()).forEach(room -> location(room, out));
    }
    // nobody is to be called to a break, or to what does not take place
    if (!session.kind().interlude() && !session.isCancelled()) {
      settings.alarms().forEach(before -> alarm(session, before, out));
    }
  }

  /** RFC 9073, 7.1: who takes part, once for each role. */
  private void participant(Participation participation, CalendarOutput out) {
    Optional<Person> person = agenda.person(participation.person());
    String id = participation.person().value() + "/" + participation.role().name();
    out.begin("PARTICIPANT");
    out.text("UID", Uids.made(id, agenda.id()));
    out.property("PARTICIPANT-TYPE", type(participation.role()));
    person.ifPresent(who -> {
      ClientText.write(out, "SUMMARY", wording.of(Text.of(who.displayName())));
      who.links().stream()
          .flatMap(link -> Addresses.of(link.href()).stream())
          .findFirst()
          .ifPresent(href -> out.property("URL", href));
    });
    String capacities =
        Description.capacities(participation, person).collect(Collectors.joining("\n"));
    ClientText.write(out, "DESCRIPTION", wording.of(Text.of(capacities)));
    out.text("CATEGORIES", participation.role().name());
    out.end("PARTICIPANT");
  }

  /** The types of RFC 9073, 6.2 that fit the traits of a role. */
  private static String type(Role role) {
    String active = role.equals(Role.ATTENDEE) ? "INACTIVE" : "ACTIVE";
    return role.speaking() ? "SPEAKER" : active;
  }

  /** RFC 9073, 7.2: where it is held. */
  private void location(Room room, CalendarOutput out) {
    out.begin("VLOCATION");
    out.text("UID", Uids.made(room.id().value(), agenda.id()));
    ClientText.write(out, "NAME", wording.of(room.name()));
    String place = room.place().stream()
        .flatMap(where -> Stream.of(where.floor(), where.building(), where.venue()))
        .flatMap(Optional::stream)
        .map(wording::text)
        .collect(Collectors.joining(", "));
    ClientText.write(out, "DESCRIPTION", wording.of(Text.of(place)));
    out.end("VLOCATION");
  }

  /** RFC 5545, 3.6.6. */
  private void alarm(Session session, Duration before, CalendarOutput out) {
    out.begin("VALARM");
    out.property("ACTION", "DISPLAY");
    out.text("DESCRIPTION", wording.text(session.title()));
    out.property("TRIGGER", "-" + DurationValue.print(before));
    out.end("VALARM");
  }
}

package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.format.AgendaFormats;
import io.plenary.ical.ICalendar;
import io.plenary.time.TimeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Six revisions of the programme of 35C3, published one after another, as somebody sees them who subscribed
 * to the first: each time exactly the sessions of that revision, in their places.
 */
class SubscriberTest {

  private static final String FOLDER = "series/35c3-frab";

  /** What somebody sees of an event. */
  private record Shown(String title, Instant start, Instant end, String location) {}

  private static List<Agenda> revisions() throws IOException {
    Path folder = Path.of(System.getProperty("plenary.samples", ""), FOLDER);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "skipped: there is no " + FOLDER + " in the folder that -Dplenary.samples names");
    try (Stream<Path> files = Files.list(folder)) {
      List<Agenda> agendas = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        agendas.add(AgendaFormats.reader().read(file).agenda());
      }
      return agendas;
    }
  }

  private static Map<String, Shown> sessions(Agenda agenda) {
    Map<String, Shown> sessions = new TreeMap<>();
    for (Session session : agenda.sessions()) {
      agenda
          .timeOf(session.id())
          .filter(time -> !session.isCancelled())
          .ifPresent(time -> sessions.put(session.id().value(), shown(agenda, session, time)));
    }
    return sessions;
  }

  private static Shown shown(Agenda agenda, Session session, TimeRange time) {
    String rooms = agenda.roomsOf(session.id()).stream()
        .map(Room::name)
        .map(name -> name.first())
        .collect(Collectors.joining(", "));
    return new Shown(
        session.title().first(), time.start().toInstant(), time.end().toInstant(), rooms);
  }

  @Test
  void someoneWhoSubscribedSeesEachRevisionAsItIs() throws IOException {
    List<Agenda> revisions = revisions();
    assertThat(revisions).hasSize(6);
    Subscriber subscriber = new Subscriber();
    Map<String, String> uids = new LinkedHashMap<>();
    String calendar = "";
    for (Agenda revision : revisions) {
      calendar =
          calendar.isEmpty() ? ICalendar.write(revision) : ICalendar.publish(revision, calendar);
      subscriber.receive(calendar);

      assertThat(subscriber.sees()).isEqualTo(sessions(revision));
      assertThat(ICalendar.publish(revision, calendar).split("BEGIN:VEVENT", -1))
          .as("what is withdrawn stands there once")
          .hasSize(sessions(revision).size() + 1);
      subscriber.uids().forEach(uids::putIfAbsent);
      assertThat(uids).as("a session has one UID forever").containsAllEntriesOf(subscriber.uids());
    }
    assertThat(subscriber.revised()).as("events that were told anew").isPositive();
  }

  /**
   * One that goes by RFC 5546, 2.1.5: an event is known by its UID, and is replaced by one with a higher
   * SEQUENCE, or the same and a later DTSTAMP. Nothing goes away but what is cancelled.
   */
  private static final class Subscriber {

    private final Map<String, VEvent> known = new LinkedHashMap<>();
    private int revised;

    void receive(String calendar) {
      Biweekly.parse(calendar).first().getEvents().forEach(this::receive);
    }

    private void receive(VEvent event) {
      VEvent before = known.get(event.getUid().getValue());
      if (before == null || isNewer(event, before)) {
        known.put(event.getUid().getValue(), event);
        revised += before == null ? 0 : 1;
      }
    }

    private static boolean isNewer(VEvent event, VEvent before) {
      int difference = Integer.compare(sequence(event), sequence(before));
      return difference > 0 || (difference == 0 && stamp(event).isAfter(stamp(before)));
    }

    private static Instant stamp(VEvent event) {
      return event.getDateTimeStamp().getValue().toInstant();
    }

    private static int sequence(VEvent event) {
      return event.getSequence() == null ? 0 : event.getSequence().getValue();
    }

    /** {@return what is not cancelled, by the id of the session} */
    Map<String, Shown> sees() {
      Map<String, Shown> sees = new TreeMap<>();
      known.values().stream()
          .filter(event -> !event.getStatus().isCancelled())
          .forEach(event -> assertThat(sees.put(id(event), shown(event))).isNull());
      return sees;
    }

    Map<String, String> uids() {
      return known.values().stream()
          .filter(event -> !event.getStatus().isCancelled())
          .collect(Collectors.toMap(Subscriber::id, event -> event.getUid().getValue()));
    }

    int revised() {
      return revised;
    }

    private static String id(VEvent event) {
      String uid = event.getUid().getValue();
      return uid.substring(0, uid.indexOf('@'));
    }

    private static Shown shown(VEvent event) {
      Instant start = event.getDateStart().getValue().toInstant();
      return new Shown(
          event.getSummary().getValue(),
          start,
          event.getDateEnd() == null ? start : event.getDateEnd().getValue().toInstant(),
          event.getLocation() == null ? "" : event.getLocation().getValue());
    }
  }
}

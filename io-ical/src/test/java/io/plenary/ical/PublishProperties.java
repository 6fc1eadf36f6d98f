package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import io.plenary.value.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever applies each calendar that is published has exactly the sessions of its revision. */
class PublishProperties {

  /** A session as it is in one revision. */
  record Talk(String id, String title, int hour, int minutes, boolean red, boolean placed) {}

  @Provide
  Arbitrary<List<List<Talk>>> histories() {
    Arbitrary<Talk> talk = Combinators.combine(
            Arbitraries.of("a", "b", "c", "d", "e"),
            Arbitraries.of("One", "Two; three", "Vier\nfünf"),
            Arbitraries.integers().between(8, 18),
            Arbitraries.of(0, 30, 60),
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, true, false))
        .as(Talk::new);
    return talk.list().uniqueElements(Talk::id).ofMaxSize(5).list().ofMinSize(2).ofMaxSize(8);
  }

  private static Agenda agenda(int revision, List<Talk> talks, boolean dated) {
    AgendaBuilder agenda = Samples.empty()
        .addRoom(Room.builder().id("red").name("Red").build())
        .addRoom(Room.builder().id("blue").name("Blue").build());
    if (dated) {
      agenda.version(Version.of("r" + revision, LocalDate.of(2024, 11, 1).plusDays(revision)));
    }
    for (Talk talk : talks) {
      agenda.addSession(Session.builder()
          .id(talk.id())
          .title(talk.title())
          .duration(Duration.ofMinutes(talk.minutes()))
          .build());
      if (talk.placed()) {
        agenda.place(
            talk.id(),
            talk.red() ? "red" : "blue",
            String.format(java.util.Locale.ROOT, "2024-11-19T%02d:00", talk.hour()));
      }
    }
    return agenda.build();
  }

  @Property(tries = 300)
  void aSubscriberHasTheSessionsOfEachRevision(
      @ForAll("histories") List<List<Talk>> history, @ForAll boolean dated) {
    List<Agenda> revisions = new ArrayList<>();
    for (List<Talk> talks : history) {
      revisions.add(agenda(revisions.size(), talks, dated));
    }

    publishOneAfterTheOther(revisions);
  }

  private static void publishOneAfterTheOther(List<Agenda> revisions) {
    Subscriber importing = new Subscriber();
    String previous = null;
    for (Agenda agenda : revisions) {
      String calendar =
          previous == null ? ICalendar.write(agenda) : ICalendar.publish(agenda, previous);
      importing.receive(calendar);
      Subscriber replacing = new Subscriber();
      replacing.receive(calendar);

      assertThat(importing.sees()).isEqualTo(replacing.sees());
      assertThat(importing.sees().values()).containsExactlyInAnyOrderElementsOf(expected(agenda));
      assertThat(ICalendar.publish(agenda, ICalendar.publish(agenda, calendar)))
          .isEqualTo(ICalendar.publish(agenda, calendar));
      previous = calendar;
    }
  }

  private static List<Subscriber.Shown> expected(Agenda agenda) {
    return agenda.sessions().stream()
        .flatMap(session ->
            agenda.timeOf(session.id()).stream().map(time -> shown(session, time, agenda)))
        .toList();
  }

  private static Subscriber.Shown shown(Session session, TimeRange time, Agenda agenda) {
    return new Subscriber.Shown(
        session.title().first(),
        time.start().toInstant(),
        Optional.of(time.end().toInstant()).filter(end -> !time.isEmpty()),
        agenda.roomsOf(session.id()).stream()
            .map(room -> room.name().first())
            .collect(Collectors.joining(", ")));
  }

  /** The revisions of a published series, oldest first. */
  private static List<Agenda> series() throws IOException {
    Path folder = Path.of(System.getProperty("plenary.samples", ""), "series", "pyconuk2015-ics");
    assumeTrue(
        Files.isDirectory(folder),
        "skipped: there is no folder series/pyconuk2015-ics where -Dplenary.samples points");
    List<Agenda> revisions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String calendar = Files.readString(file, StandardCharsets.UTF_8);
        revisions.add(ICalendar.read(calendar).agenda());
      }
    }
    return revisions;
  }

  @Example
  void aSeriesWhoseUidsWereRenewedIsFollowed() throws IOException {
    publishOneAfterTheOther(series());
  }

  @Example
  void aSeriesWithStableIdsIsFollowedWithoutNewUids() throws IOException {
    List<Agenda> revisions =
        series().stream().map(PublishProperties::withStableIds).toList();
    publishOneAfterTheOther(revisions);

    Subscriber subscriber = new Subscriber();
    String calendar = ICalendar.write(revisions.get(0));
    subscriber.receive(calendar);
    for (Agenda revision : revisions.subList(1, revisions.size())) {
      calendar = ICalendar.publish(revision, calendar);
      subscriber.receive(calendar);
    }
    long titles = revisions.stream()
        .flatMap(agenda -> agenda.sessions().stream())
        .map(Session::id)
        .distinct()
        .count();
    assertThat(subscriber.everKnown()).hasSize((int) titles);
  }

  /** A session is the same one if it is the n-th of its title. */
  private static Agenda withStableIds(Agenda agenda) {
    Map<String, Integer> met = new HashMap<>();
    Map<Session.Id, String> ids = new LinkedHashMap<>();
    agenda.sessions().forEach(session -> {
      String title = session.title().first();
      ids.put(session.id(), title + " " + met.merge(title, 1, Integer::sum));
    });
    AgendaBuilder stable = Agenda.builder()
        .id("pyconuk2015")
        .title(agenda.title())
        .zone(agenda.zone().getId());
    agenda.rooms().forEach(stable::addRoom);
    agenda.tracks().forEach(stable::addTrack);
    for (Session session : agenda.sessions()) {
      Session.Id id = Session.Id.of(ids.get(session.id()));
      stable.addSession(session.toBuilder().id(id).build().withExtensions(List.of()));
      agenda
          .timetable()
          .placementOf(session.id())
          .ifPresent(placement -> stable.place(id, placement));
    }
    return stable.build();
  }
}

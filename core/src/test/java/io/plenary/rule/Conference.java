package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.rule.shape.Rule;
import io.plenary.time.TimeRange;
import io.plenary.value.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** A small conference that tests break: two rooms, two people, and sessions of an hour. */
public final class Conference {

  private final AgendaBuilder agenda =
      Agenda.builder().id("conference@example.org").title("Conference").zone("Europe/Paris");

  private Conference() {}

  public static Conference empty() {
    return new Conference();
  }

  /** Room 1 (English and French, 100 seats), Room 2 (English, 40 seats), Ms Adams and Mr Brown. */
  public static Conference withTwoRooms() {
    return empty()
        .room(room("room-1", "Room 1").capacity(100).addInterpretation("en", "fr"))
        .room(room("room-2", "Room 2").capacity(40).addInterpretation("en"))
        .person(person("adams", "Ms", "Ann Adams"))
        .person(person("brown", "Mr", "Bob Brown"));
  }

  public static Room.Builder room(String id, String name) {
    return Room.builder().id(id).name(name);
  }

  public static Person.Builder person(String id, String honorific, String name) {
    return Person.builder().id(id).honorific(honorific).name(name);
  }

  /** A talk of an hour whose title is its id with a capital. */
  public static Session.Builder talk(String id) {
    String title = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    return Session.builder().id(id).title(title).duration(Duration.ofHours(1));
  }

  public static Session.Builder talkOn(String id, String... tracks) {
    Session.Builder talk = talk(id);
    for (String track : tracks) {
      talk.addTrack(track);
    }
    return talk;
  }

  public Conference room(Room.Builder room) {
    agenda.addRoom(room.build());
    return this;
  }

  public Conference person(Person.Builder person) {
    agenda.addPerson(person.build());
    return this;
  }

  public Conference session(Session.Builder session) {
    agenda.addSession(session.build());
    return this;
  }

  /** Times are on 19 November 2024 unless they say otherwise. */
  public Conference at(String time, String room, Session.Builder session) {
    return at(time, room.isEmpty() ? List.of() : List.of(room), session);
  }

  public Conference at(String time, List<String> rooms, Session.Builder session) {
    Session built = session.build();
    agenda.addSession(built);
    agenda.place(built.id().value(), rooms, onDay(time));
    return this;
  }

  public Conference track(String id, String name) {
    agenda.addTrack(Track.builder().id(id).name(name).build());
    return this;
  }

  /** A part that is placed by its distance from the start of its block. */
  public Conference inBlock(int minutes, Session.Builder session) {
    Session built = session.build();
    agenda.addSession(built).place(built.id().value(), Duration.ofMinutes(minutes));
    return this;
  }

  /** What else the agenda says: its days, its slots. */
  public Conference saying(Consumer<AgendaBuilder> more) {
    more.accept(agenda);
    return this;
  }

  /** A range of time in the zone of the conference, on 19 November 2024 unless it says otherwise. */
  public static TimeRange range(String text) {
    String[] ends = text.split("/", -1);
    return TimeRange.parse(onDay(ends[0]) + "/" + onDay(ends[1]), ZoneId.of("Europe/Paris"));
  }

  private static String onDay(String time) {
    return time.contains("T") ? time : "2024-11-19T" + time;
  }

  public Agenda build() {
    return agenda.build();
  }

  public List<Finding> check(Rule rule) {
    return Rules.none().with(rule).check(build()).findings();
  }

  public List<String> sentences(Rule rule) {
    return check(rule).stream().map(Finding::sentence).toList();
  }

  public static Participation speaks(String person) {
    return Participation.of(person, Role.SPEAKER);
  }

  public static Session.Builder block(String id, int hours) {
    return talk(id).kind(SessionKind.BLOCK).duration(Duration.ofHours(hours));
  }

  public static Language language(String tag) {
    return Language.of(tag);
  }
}

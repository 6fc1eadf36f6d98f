package io.plenary.agenda;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Small agendas that tests start from. */
final class Sample {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private Sample() {}

  /** Nothing on it yet. */
  static AgendaBuilder empty() {
    return Agenda.builder().id("agenda").title("Conference").zone(PARIS);
  }

  /** Two rooms in Paris and one in Tokyo. */
  static AgendaBuilder withRooms() {
    return empty()
        .addRoom(room("room-1").build())
        .addRoom(room("room-2").build())
        .addRoom(room("tokyo").zone(ZoneId.of("Asia/Tokyo")).build());
  }

  static Room.Builder room(String id) {
    return Room.builder().id(id).name("Room " + id);
  }

  static Person.Builder person(String id) {
    return Person.builder().id(id).name("Person " + id);
  }

  static Track.Builder track(String id) {
    return Track.builder().id(id).name("Track " + id);
  }

  /** A talk of an hour. */
  static Session.Builder talk(String id) {
    return Session.builder().id(id).title("Talk " + id).duration(Duration.ofHours(1));
  }

  static Session.Id id(String session) {
    return Session.Id.of(session);
  }

  static List<String> ids(List<Session> sessions) {
    return sessions.stream().map(session -> session.id().value()).toList();
  }
}

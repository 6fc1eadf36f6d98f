package io.plenary.benchmarks.json;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Plenary JSON holds of a congress, as plainly as Jackson can read it. */
record BareAgenda(
    int plenary,
    String id,
    String title,
    String zone,
    List<Track> tracks,
    List<Room> rooms,
    List<Person> people,
    List<Session> sessions) {

  record Track(String id, String name, @Nullable String color) {}

  record Place(
      @Nullable String venue,
      @Nullable String building,
      @Nullable String floor) {}

  record Room(
      String id,
      String name,
      int capacity,
      List<String> features,
      List<String> interpretation,
      @Nullable Place place) {}

  record Person(String id, String name, List<String> availability) {}

  record Participant(String person, String role) {}

  record Relation(String type, String session, @Nullable Duration gap) {}

  record Tag(String category, String name) {}

  record Session(
      String id,
      @Nullable String kind,
      String title,
      @Nullable OffsetDateTime start,
      @Nullable Duration offset,
      @Nullable Duration duration,
      @Nullable String partOf,
      List<String> rooms,
      List<String> tracks,
      List<Object> tags,
      List<Participant> participants,
      List<String> languages,
      @Nullable Integer expectedAudience,
      @Nullable Integer level,
      @Nullable Integer popularity,
      List<Relation> relations) {}
}

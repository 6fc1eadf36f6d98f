package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Track;
import io.plenary.change.attribute.HeadAttribute;
import io.plenary.change.attribute.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that differs, by what it is about. */
record Changes(
    List<SessionChange> sessions,
    List<EntryChange<Room>> rooms,
    List<EntryChange<Person>> people,
    List<EntryChange<Track>> tracks,
    List<AgendaChange> agenda) {

  static Changes between(Versions versions) {
    return new Changes(
        SessionComparison.compare(versions),
        List.copyOf(EntryComparison.compare(versions, Listing.ROOMS)),
        List.copyOf(EntryComparison.compare(versions, Listing.PEOPLE)),
        List.copyOf(EntryComparison.compare(versions, Listing.TRACKS)),
        head(versions));
  }

  private static List<AgendaChange> head(Versions versions) {
    Agenda published = versions.published();
    Agenda revised = versions.revised();
    List<AgendaChange> changes = new ArrayList<>();
    for (HeadAttribute<?> attribute : HeadAttribute.ALL) {
      if (attribute.differs(published, versions.translation(), revised)) {
        changes.add(new AgendaChange.Edited(
            new Detail(attribute.name(), attribute.of(published), attribute.of(revised))));
      }
    }
    EntryComparison.reorderedSessions(versions).ifPresent(changes::add);
    for (Listing<?, ?> listing : List.of(Listing.ROOMS, Listing.PEOPLE, Listing.TRACKS)) {
      EntryComparison.reordered(versions, listing).ifPresent(changes::add);
    }
    return List.copyOf(changes);
  }

  List<Change> all() {
    return Stream.of(sessions, rooms, people, tracks, agenda)
        .<Change>flatMap(List::stream)
        .toList();
  }
}

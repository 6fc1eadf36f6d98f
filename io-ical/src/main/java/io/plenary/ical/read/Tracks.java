package io.plenary.ical.read;

import io.plenary.agenda.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tracks of a calendar that is being read: those that it defines, and those that events of other
 * makers name among their {@code CATEGORIES}. The category is then both name and id of the track.
 */
final class Tracks {

  private final Map<Track.Id, Track> tracks = new LinkedHashMap<>();
  private final Map<String, Track.Id> byName = new HashMap<>();

  void define(Track track) {
    tracks.put(track.id(), track);
    byName.putIfAbsent(track.name().first(), track.id());
  }

  /** {@return the defined track of the given id} */
  Track.Id require(String id) {
    return Optional.ofNullable(tracks.get(Track.Id.of(id))).map(Track::id).orElseThrow();
  }

  /** {@return the track of the given name, which is made if there is none} */
  Track.Id named(String name) {
    Track.Id known = byName.get(name);
    Track.Id id = known == null ? Track.Id.of(name) : known;
    if (!tracks.containsKey(id)) {
      define(Track.builder().id(id).name(name).build());
    }
    return id;
  }

  List<Track> list() {
    return new ArrayList<>(tracks.values());
  }
}

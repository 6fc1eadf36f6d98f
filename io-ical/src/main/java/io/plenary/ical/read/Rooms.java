package io.plenary.ical.read;

import io.plenary.agenda.Room;
import io.plenary.value.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rooms of a calendar that is being read: those that it defines, and those that events of other
 * makers name as their {@code LOCATION}. The location's text is then both name and id of the room.
 */
final class Rooms {

  private final Map<Room.Id, Room> rooms = new LinkedHashMap<>();
  private final Map<String, Room.Id> byName = new HashMap<>();

  /** The zones that events in a room name, for rooms that are known by their name only. */
  private final Map<Room.Id, Set<Optional<ZoneId>>> zones = new HashMap<>();

  void define(Room room) {
    rooms.put(room.id(), room);
    byName.putIfAbsent(room.name().first(), room.id());
  }

  /** {@return the defined room of the given id} */
  Room.Id require(String id) {
    return Optional.ofNullable(rooms.get(Room.Id.of(id))).map(Room::id).orElseThrow();
  }

  /** {@return the room of the given name, which is made if there is none} */
  Room.Id named(Text name, Optional<ZoneId> zone) {
    Room.Id known = byName.get(name.first());
    Room.Id id = known == null ? Room.Id.of(name.first()) : known;
    if (!rooms.containsKey(id)) {
      define(Room.builder().id(id).name(name).build());
      zones.put(id, new HashSet<>());
    }
    Optional.ofNullable(zones.get(id)).ifPresent(all -> all.add(zone));
    return id;
  }

  /** {@return all rooms; one whose events all name the same zone has it} */
  List<Room> list() {
    List<Room> all = new ArrayList<>();
    for (Room room : rooms.values()) {
      Set<Optional<ZoneId>> named = zones.getOrDefault(room.id(), Set.of());
      Optional<ZoneId> only =
          named.stream().findFirst().filter(z -> named.size() == 1).flatMap(z -> z);
      all.add(only.map(zone -> room.toBuilder().zone(zone).build()).orElse(room));
    }
    return all;
  }
}

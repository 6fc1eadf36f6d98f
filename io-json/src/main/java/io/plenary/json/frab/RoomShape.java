package io.plenary.json.frab;

import io.plenary.agenda.Room;
import io.plenary.json.foreign.ForeignIds;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.value.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How rooms stand in the list of a conference's rooms. */
final class RoomShape {

  /** What stands for a name of a room that is blank. */
  private static final String NAMELESS = "?";

  private RoomShape() {}

  /** A room is known by its name, since events name it so. */
  static String id(String name) {
    return name.isBlank() ? NAMELESS : name;
  }

  /** A room of which only the name is known. */
  static Room named(String name) {
    return Room.builder().id(id(name)).name(name).build();
  }

  static Room read(String name, Item item) {
    Room.Builder room = Room.builder().id(id(name)).name(name);
    item.take("name");
    item.count("capacity").ifPresent(room::capacity);
    List<Extension> kept = new ArrayList<>(item.rest(Frab.NAMESPACE, Frab.OF_ROOM));
    if (kept.isEmpty()) {
      kept.add(Frab.keep(Frab.DECLARED, Node.flag(true)));
    }
    kept.forEach(room::addExtension);
    return room.build();
  }

  /** Whether it is to be listed, or only met where events are held in it. */
  static boolean isDeclared(Room room, boolean fromElsewhere) {
    return fromElsewhere
        || room.capacity().isPresent()
        || room.extensions().stream().anyMatch(each -> Kept.isOf(each, Frab.NAMESPACE));
  }

  static Node write(Room room, String whose) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("name", Node.text(room.name().first()));
    members.put("guid", Node.text(ForeignIds.uuid(whose, room.id().value())));
    room.extensions().stream()
        .filter(each -> Kept.isOf(each, Frab.NAMESPACE) && !each.name().equals(Frab.DECLARED))
        .forEach(each -> Kept.value(each).ifPresent(value -> members.put(each.name(), value)));
    room.capacity().ifPresent(capacity -> members.put("capacity", Node.number(capacity)));
    return Node.object(members);
  }
}

package io.plenary.json;

import io.plenary.agenda.Room;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.TextCodec;
import io.plenary.json.shape.TimeText;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A room. */
final class RoomShape extends EntityShape<Room, Room.Id> {

  static final Codec<Room> ROOM = new RoomShape();

  private final Member<Room, Text> name = required("name", TextCodec.TEXT, Room::name);
  private final Member<Room, Integer> capacity = number("capacity", 0, Room::capacity);
  private final Member<Room, List<Room.Feature>> features =
      names("features", Scalars.FEATURE, Room::features);
  private final Member<Room, List<Language>> interpretation =
      names("interpretation", Scalars.LANGUAGE, Room::interpretation);
  private final Member<Room, List<TimeText>> availability =
      times("availability", Room::availability);
  private final Member<Room, Place> place = optional("place", ValueShapes.PLACE, Room::place);
  private final Member<Room, ZoneId> zone = optional("zone", Scalars.ZONE, Room::zone);
  private final Member<Room, Link> virtualLink =
      optional("virtualLink", ValueShapes.LINK, Room::virtualLink);
  private final Member<Room, List<Extension>> extensions =
      list("extensions", ValueShapes.EXTENSION, Room::extensions);

  private RoomShape() {
    super("a room", Room.Id::of, Room::id);
  }

  @Override
  protected void seen(Found found) {
    super.seen(found);
    if (found.says(zone)) {
      found.document().zones().room(id(found), found.find(zone));
    }
  }

  @Override
  protected Room make(Found found) {
    Room.Builder room = Room.builder().id(id(found)).name(found.find(name).orElse(NAMELESS));
    found.ifThere(capacity, room::capacity);
    found.list(features).forEach(room::addFeature);
    found.list(interpretation).forEach(room::addInterpretation);
    Optional<ZoneId> clocks = found.document().zones().of(id(found));
    TimeText.ranges(found.list(availability), clocks, found.document())
        .forEach(room::addAvailability);
    found.ifThere(place, room::place);
    found.ifThere(zone, room::zone);
    found.ifThere(virtualLink, room::virtualLink);
    found.list(extensions).forEach(room::addExtension);
    return room.build();
  }
}

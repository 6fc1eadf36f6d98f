package io.plenary.json;

import io.plenary.agenda.Room;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Tag;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.TimeText;
import io.plenary.json.shape.WholeDocument;
import io.plenary.time.TimeRange;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** A stretch of time that sessions are meant to be placed in. */
final class SlotShape extends Shape<Slot> {

  private static final ZonedDateTime SOME_TIME =
      ZonedDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  /** Stands for a time that is none; the agenda is refused then. */
  private static final TimeRange UNKNOWN = new TimeRange(SOME_TIME, SOME_TIME);

  static final Codec<Slot> SLOT = new SlotShape();

  private final Member<Slot, TimeText> time =
      required("time", Scalars.TIME, slot -> TimeText.of(slot.time()));
  private final Member<Slot, List<Tag>> tags = list("tags", ValueShapes.TAG, Slot::tags);
  private final Member<Slot, List<String>> reservedFor =
      names("reservedFor", Scalars.NAME, Slot::reservedFor);
  private final Member<Slot, List<Room.Id>> closedRooms =
      names("closedRooms", RefCodec.ROOM, Slot::closedRooms);

  private SlotShape() {
    super("a slot");
  }

  @Override
  protected Slot make(Found found) {
    WholeDocument document = found.document();
    Slot.Builder slot = Slot.builder()
        .time(found.get(time).range(document.zones().ofAgenda(), document).orElse(UNKNOWN));
    found.list(tags).forEach(slot::addTag);
    found.list(reservedFor).forEach(slot::addReservedFor);
    found.list(closedRooms).forEach(slot::addClosedRoom);
    return slot.build();
  }
}

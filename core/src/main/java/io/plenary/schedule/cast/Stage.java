package io.plenary.schedule.cast;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.PlacedSession.Place;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts units where they might be held, as rules see them and as the timetable would say it. */
public final class Stage {

  private final Content content;
  private final ZoneId zone;
  private final Starts starts;

  /**
   * An empty stage.
   *
   * @param content the content of the agenda
   * @param zone the zone of the agenda
   * @param starts the moments that there are
   */
  public Stage(Content content, ZoneId zone, Starts starts) {
    this.content = content;
    this.zone = zone;
    this.starts = starts;
  }

  /** {@return the unit's sessions where they are held if it takes that spot} */
  public List<PlacedSession> at(Unit unit, int start, int choice) {
    List<PlacedSession> placed = new ArrayList<>(unit.members().size());
    List<Room> taken = unit.choices().get(choice);
    ZonedDateTime begin = starts.moment(start);
    for (Member member : unit.members()) {
      Optional<PlacedSession> block =
          member.block() < 0 ? unit.around() : Optional.of(placed.get(member.block()));
      List<Room> declared = declared(unit, member, taken);
      List<Room> rooms =
          declared.isEmpty() ? block.map(PlacedSession::rooms).orElse(List.of()) : declared;
      ZonedDateTime moment = (member.fromStart().isZero() ? begin : begin.plus(member.fromStart()))
          .withZoneSameInstant(rooms.isEmpty() ? zone : rooms.get(0).zone().orElse(zone));
      Place place = new Place(
          Optional.of(placement(member, block, moment, declared)),
          Optional.of(TimeRange.of(moment, member.length())),
          rooms);
      placed.add(stand(member, block, place));
    }
    return placed;
  }

  private static List<Room> declared(Unit unit, Member member, List<Room> taken) {
    if (member.holder() < 0) {
      return member.rooms();
    }
    return unit.holders() == 1 ? taken : List.of(taken.get(member.holder()));
  }

  /** {@return the unit's sessions as they are while it is not placed} */
  public List<PlacedSession> unplaced(Unit unit) {
    List<PlacedSession> unplaced = new ArrayList<>(unit.members().size());
    for (Member member : unit.members()) {
      Optional<PlacedSession> block =
          member.block() < 0 ? unit.around() : Optional.of(unplaced.get(member.block()));
      Optional<Placement> kept = keptUnplaced(member);
      List<Room> declared = kept.isPresent() ? member.rooms() : List.of();
      List<Room> rooms =
          declared.isEmpty() ? block.map(PlacedSession::rooms).orElse(List.of()) : declared;
      unplaced.add(stand(member, block, new Place(kept, Optional.empty(), rooms)));
    }
    return unplaced;
  }

  /**
   * {@return what the timetable goes on saying of a session while its unit is not placed: how far a part
   * is from the start of its block}
   *
   * @param member the session
   */
  public static Optional<Placement> keptUnplaced(Member member) {
    return member.block() < 0
        ? Optional.empty()
        : member.given().filter(given -> given.start() instanceof Placement.Offset);
  }

  private PlacedSession stand(Member member, Optional<PlacedSession> block, Place place) {
    return block.isPresent()
        ? block.get().part(member.session(), place)
        : PlacedSession.of(member.session(), content, place);
  }

  /** What was placed by a moment is placed by one again, and all else in a block by its offset. */
  private static Placement placement(
      Member member, Optional<PlacedSession> block, ZonedDateTime moment, List<Room> declared) {
    boolean inBlock = block.isPresent() && block.get().isPlaced();
    boolean byMoment = !inBlock
        || (member.given().isPresent() && member.given().get().start() instanceof Placement.At);
    Placement.Start start = byMoment
        ? new Placement.At(moment)
        : new Placement.Offset(Duration.between(block.orElseThrow().placedTime().start(), moment));
    List<Room.Id> rooms = new ArrayList<>(declared.size());
    for (Room room : declared) {
      rooms.add(room.id());
    }
    if (member.given().isEmpty()) {
      return new Placement(start, rooms, false, List.of());
    }
    Placement given = member.given().get();
    return new Placement(start, rooms, given.pinned(), given.extensions());
  }
}

package io.plenary.json.shape;

import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where a session was when a finding about it was acknowledged; none of that need be there now. */
public final class HeldShape extends Shape<Held> {

  /** On an agenda, in whose zone the time is. */
  public static final Codec<Held> IN_ZONE = new HeldShape(
      TimeText::of, (time, document) -> time.moment(document.zones().ofAgenda(), document));

  /** Away from any agenda, where the time says its zone itself. */
  public static final Codec<Held> ANYWHERE = new HeldShape(TimeText::zoned, TimeText::zonedMoment);

  private final BiFunction<TimeText, WholeDocument, Optional<ZonedDateTime>> moment;

  private final Member<Held, Session.Id> session =
      required("session", Scalars.NAME.as(Session.Id::of, Session.Id::value), Held::session);
  private final Member<Held, TimeText> start;
  private final Member<Held, List<Room.Id>> rooms;

  private HeldShape(
      Function<ZonedDateTime, TimeText> text,
      BiFunction<TimeText, WholeDocument, Optional<ZonedDateTime>> moment) {
    super("where a session was held");
    this.moment = moment;
    this.start = optional("start", Scalars.TIME, held -> held.start().map(text));
    this.rooms = names("rooms", Scalars.NAME.as(Room.Id::of, Room.Id::value), Held::rooms);
  }

  @Override
  protected Held make(Found found) {
    return new Held(
        found.get(session),
        found.find(start).flatMap(time -> moment.apply(time, found.document())),
        found.list(rooms));
  }
}

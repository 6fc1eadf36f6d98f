package io.plenary.json;

import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import java.util.List;

/** Where a session was when a finding about it was acknowledged; none of that need be there now. */
final class HeldShape extends Shape<Held> {

  static final Codec<Held> HELD = new HeldShape();

  private final Member<Held, Session.Id> session =
      required("session", Scalars.NAME.as(Session.Id::of, Session.Id::value), Held::session);
  private final Member<Held, TimeText> start =
      optional("start", Scalars.TIME, held -> held.start().map(TimeText::of));
  private final Member<Held, List<Room.Id>> rooms =
      names("rooms", Scalars.NAME.as(Room.Id::of, Room.Id::value), Held::rooms);

  private HeldShape() {
    super("where a session was held");
  }

  @Override
  Held make(Found found) {
    WholeDocument document = found.document();
    return new Held(
        found.get(session),
        found.find(start).flatMap(time -> time.moment(document.zones().ofAgenda(), document.log())),
        found.list(rooms));
  }
}

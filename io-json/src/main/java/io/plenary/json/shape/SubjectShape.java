package io.plenary.json.shape;

import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who or what a finding is about: an object with one member, whose name says what sort of thing it is.
 * It need not be on the agenda.
 */
public final class SubjectShape extends Shape<Ref> {

  public static final Codec<Ref> SUBJECT = new SubjectShape();

  private final List<Member<Ref, ? extends Ref>> sorts = List.of(
      sort("session", Session.Id.class, Session.Id::of),
      sort("room", Room.Id.class, Room.Id::of),
      sort("track", Track.Id.class, Track.Id::of),
      sort("person", Person.Id.class, Person.Id::of));

  private SubjectShape() {
    super("a subject");
  }

  private <I extends Ref> Member<Ref, I> sort(
      String name, Class<I> type, Function<String, I> idOf) {
    return optional(
        name,
        Scalars.NAME.as(idOf, Ref::value),
        subject -> Optional.of(subject).filter(type::isInstance).map(type::cast));
  }

  @Override
  protected void seen(Found found) {
    long said = sorts.stream().filter(found::says).count();
    if (said != 1) {
      found
          .document()
          .log()
          .add(
              said == 0 ? ProblemCode.MISSING_MEMBER : ProblemCode.CONFLICTING_MEMBERS,
              found.place(),
              "a subject that names " + (said == 0 ? "nothing" : "several things"),
              "one of session, room, track, person");
    }
  }

  @Override
  protected boolean suffices(Found found) {
    return sorts.stream().anyMatch(sort -> found.find(sort).isPresent());
  }

  @Override
  protected Ref make(Found found) {
    return sorts.stream()
        .<Ref>flatMap(sort -> found.find(sort).stream())
        .findFirst()
        .orElseThrow();
  }
}

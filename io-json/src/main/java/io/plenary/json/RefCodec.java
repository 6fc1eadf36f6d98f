package io.plenary.json;

import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.JsonIn;
import io.plenary.json.shape.Scalars;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The id of something else on the agenda, which must be there. */
record RefCodec<I extends Ref>(Function<String, I> made) implements Codec<I> {

  static final Codec<Session.Id> SESSION = new RefCodec<>(Session.Id::of);
  static final Codec<Room.Id> ROOM = new RefCodec<>(Room.Id::of);
  static final Codec<Track.Id> TRACK = new RefCodec<>(Track.Id::of);
  static final Codec<Person.Id> PERSON = new RefCodec<>(Person.Id::of);

  @Override
  public void write(I ref, JsonGenerator out) {
    Scalars.NAME.write(ref.value(), out);
  }

  @Override
  public void read(JsonIn in, Consumer<? super I> to) {
    Scalars.NAME.read(
        in, text -> to.accept(in.document().references().name(made.apply(text), in::place)));
  }
}

package io.plenary.json.rules;

import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.shape.SubjectShape;
import io.plenary.json.shape.TextCodec;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.time.TimeRanges;
import io.plenary.time.WallClock;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what the sentences of findings are filled with, each value as programs would have it. */
final class ParameterOutput {

  private final JsonGenerator out;

  ParameterOutput(JsonGenerator out) {
    this.out = out;
  }

  void write(Object value) {
    Optional<Ref> thing = thing(value);
    if (thing.isPresent()) {
      SubjectShape.SUBJECT.write(thing.get(), out);
    } else if (value instanceof TimeRanges ranges) {
      write(ranges.ranges());
    } else if (value instanceof Collection<?> values) {
      out.writeStartArray();
      values.forEach(this::write);
      out.writeEndArray();
    } else {
      scalar(value);
    }
  }

  private void scalar(Object value) {
    if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Long || value instanceof Integer) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Text text) {
      TextCodec.TEXT.write(text, out);
    } else if (value instanceof Language language) {
      out.writeString(language.tag());
    } else if (value instanceof ZonedDateTime moment) {
      out.writeString(WallClock.format(moment));
    } else {
      // ranges, durations and dates among them, which print as ISO 8601 has it
      out.writeString(String.valueOf(value));
    }
  }

  /** The id of what is on the agenda. */
  private static Optional<Ref> thing(Object value) {
    if (value instanceof Session session) {
      return Optional.of(session.id());
    } else if (value instanceof PlacedSession session) {
      return Optional.of(session.id());
    } else if (value instanceof Room room) {
      return Optional.of(room.id());
    } else if (value instanceof Track track) {
      return Optional.of(track.id());
    } else if (value instanceof Person person) {
      return Optional.of(person.id());
    }
    return value instanceof Ref ref ? Optional.of(ref) : Optional.empty();
  }
}

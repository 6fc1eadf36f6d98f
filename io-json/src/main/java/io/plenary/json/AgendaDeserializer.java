package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.shape.JsonIn;
import io.plenary.json.stream.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads agendas in somebody else's document. */
final class AgendaDeserializer extends ValueDeserializer<Agenda> {

  private final Limits limits;

  AgendaDeserializer(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Agenda deserialize(JsonParser parser, DeserializationContext context) {
    String here = parser.streamReadContext().pathAsPointer().toString();
    AgendaReading reading = new AgendaReading(
        new JsonIn(parser, new Pointer.Root(here), limits, UnreadableAgendaException::new));
    try {
      reading.gather();
      return reading.result();
    } catch (UnreadableAgendaException e) {
      throw MismatchedInputException.from(parser, Agenda.class, e.getMessage()).withCause(e);
    }
  }

  /** As {@link AgendaSerializer} writes it. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }
}

package io.plenary.json;

import io.plenary.agenda.Agenda;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes agendas in somebody else's document. */
final class AgendaSerializer extends ValueSerializer<Agenda> {

  @Override
  public void serialize(Agenda agenda, JsonGenerator out, SerializationContext context) {
    AgendaShape.AGENDA.write(agenda, out);
  }

  /** A mapper that adds type names finds none here: an agenda is read as an agenda. */
  @Override
  public void serializeWithType(
      Agenda agenda, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    serialize(agenda, out, context);
  }
}

package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.plenary.agenda.Agenda;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.PlenaryJson;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application that still has Jackson 2, as {@code docs/embedding.md} shows. */
class JacksonTwoTest {

  private static final class AgendaSerializer extends StdSerializer<Agenda> {

    private static final long serialVersionUID = 1L;

    AgendaSerializer() {
      super(Agenda.class);
    }

    @Override
    public void serialize(Agenda agenda, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeRawValue(PlenaryJson.write(agenda));
    }
  }

  private static final class AgendaDeserializer extends StdDeserializer<Agenda> {

    private static final long serialVersionUID = 1L;

    AgendaDeserializer() {
      super(Agenda.class);
    }

    @Override
    public Agenda deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return PlenaryJson.read(in.readValueAsTree().toString());
    }
  }

  private final ObjectMapper mapper = JsonMapper.builder()
      .addModule(new SimpleModule()
          .addSerializer(Agenda.class, new AgendaSerializer())
          .addDeserializer(Agenda.class, new AgendaDeserializer()))
      .build();

  @Test
  void anAgendaIsWrittenAndRead() throws JsonProcessingException {
    Agenda agenda = Programme.read().agenda();
    String json = mapper.writeValueAsString(List.of(agenda));

    assertThat(mapper.readValue(json, Agenda[].class)).containsExactly(agenda);
  }

  @Test
  void whatIsNoAgendaIsRefused() {
    assertThatThrownBy(() -> mapper.readValue("{\"plenary\": 1}", Agenda.class))
        .isInstanceOf(UnreadableAgendaException.class);
  }
}

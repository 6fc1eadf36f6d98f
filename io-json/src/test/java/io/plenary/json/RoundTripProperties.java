package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.testing.Agendas;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class RoundTripProperties {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new PlenaryModule()).build();

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 500)
  void whatWasWrittenIsReadAsAnEqualAgendaAndWrittenAlike(@ForAll("agendas") Agenda agenda) {
    String document = PlenaryJson.write(agenda);

    Agenda read = PlenaryJson.read(document);
    Agenda readFromBytes = PlenaryJson.read(document.getBytes(StandardCharsets.UTF_8));

    assertThat(read).isEqualTo(agenda);
    assertThat(readFromBytes).isEqualTo(agenda);
    assertThat(PlenaryJson.write(read)).isEqualTo(document);
  }

  @Property(tries = 200)
  void whatIsWrittenIsValidAgainstTheSchema(@ForAll("agendas") Agenda agenda) {
    assertThat(Schemas.errors(PlenaryJson.write(agenda))).isEmpty();
  }

  @Property(tries = 200)
  void mappersWriteAndReadTheSame(@ForAll("agendas") Agenda agenda) {
    String document = MAPPER.writeValueAsString(agenda);

    assertThat(PlenaryJson.read(document)).isEqualTo(agenda);
    assertThat(MAPPER.readValue(PlenaryJson.write(agenda), Agenda.class)).isEqualTo(agenda);
  }

  @Property(tries = 200)
  void everyLineIsFreeOfControlsAndOfBlanksAtItsEnd(@ForAll("agendas") Agenda agenda) {
    String document = PlenaryJson.write(agenda);

    assertThat(document).endsWith("}\n").doesNotContain(" \n");
    assertThat(document.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
  }
}

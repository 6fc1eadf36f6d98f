package io.plenary.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.Imported;
import io.plenary.json.PlenaryJson;
import io.plenary.json.foreign.Dialects;
import io.plenary.json.foreign.Differences;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are written as they were read, but for what {@code docs/dialects.md} allows. */
class LosslessEventsTest {

  private static final String FORMAT = "schemaorg";

  @Test
  void whatStandsAsItIsWrittenStays() {
    String document = Dialects.resource("schemaorg/event.json");
    Imported imported = Dialects.read(document);

    assertThat(Dialects.codes(imported.problems()))
        .containsExactlyInAnyOrder("zone-missing", "start-missing");
    assertThat(Differences.between(document, Dialects.write(FORMAT, imported.agenda())))
        .containsExactly("added /subEvent/0/location/address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schemaorg/event.json", "schemaorg/graph.json"})
  void whatIsWrittenIsReadAsTheSame(String resource) {
    Agenda agenda = Dialects.read(Dialects.resource(resource)).agenda();
    String written = Dialects.write(FORMAT, agenda);
    Agenda stored = PlenaryJson.read(PlenaryJson.write(agenda));

    assertThat(Dialects.write(FORMAT, stored)).isEqualTo(written);
    assertThat(PlenaryJson.write(Dialects.read(written).agenda()))
        .isEqualTo(PlenaryJson.write(agenda));
  }

  /** An event alone is read as a conference and as its only session, which both have its id. */
  @Test
  void anEventAloneIsWrittenAsTwoThatAreNotTakenForOne() {
    String alone = """
        {
          "@context": "https://schema.org",
          "@type": "Festival",
          "@id": "https://example.org/#festival",
          "name": "Festival of Small Things",
          "startDate": "2025-07-21T19:00:00+02:00",
          "endDate": "soon",
          "duration": "PT45M"
        }
        """;
    String written = Dialects.write(FORMAT, Dialects.read(alone).agenda());
    Agenda again = Dialects.read(written).agenda();

    assertThat(again.sessions()).singleElement().satisfies(session -> {
      assertThat(session.id().value()).isEqualTo("https://example.org/#festival");
      assertThat(session.duration()).contains(Duration.ofMinutes(45));
    });
    assertThat(Dialects.tree(written).at("/endDate").stringValue()).isEqualTo("soon");
    assertThat(Differences.between(written, Dialects.write(FORMAT, again))).isEmpty();
  }
}

package io.plenary.json.frab;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.Imported;
import io.plenary.json.PlenaryJson;
import io.plenary.json.foreign.Dialects;
import io.plenary.json.foreign.Differences;
import io.plenary.json.foreign.Samples;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A schedule is written as it was read, but for what {@code docs/dialects.md} allows: what the schema
 * demands and the file does not have is added.
 */
class LosslessTest {

  /** What is demanded of a conference, and of an event and its people. */
  private static final String ADDED = "added .*(/conference/acronym|/conference/timeslot_duration"
      + "|/conference/daysCount|/rooms/\\d+/guid|/(rooms/[^/]*|events)/\\d+/(guid|id|slug|url|type|start"
      + "|room)|/persons/\\d+/(public_name|name))";

  /** What differs, other than what may be added. */
  private static Set<String> differences(String document) {
    Imported imported = Dialects.read(document);
    String written = Dialects.write(imported.format(), imported.agenda());
    Set<String> differences = new TreeSet<>(Differences.between(document, written));
    differences.removeIf(each -> each.matches(ADDED));

    Agenda stored = PlenaryJson.read(PlenaryJson.write(imported.agenda()));
    assertThat(Dialects.write(imported.format(), stored)).isEqualTo(written);
    Imported again = Dialects.read(written);
    assertThat(Differences.between(written, Dialects.write(again.format(), again.agenda())))
        .isEmpty();
    return differences;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frab-json/33c3-frab.json",
        "frab-json/camp2019-frab-excerpt.json",
        "frab-json/democon-pretalx.json",
        "frab-json/invalid-example-voc.json",
        "frab-json/klimacamp-frab.json",
        "series/35c3-frab/20181211-0005.json",
        "series/35c3-frab/20181217-0405.json",
        "series/35c3-frab/20181221-0405.json",
        "series/35c3-frab/20181226-2005.json",
        "series/35c3-frab/20181228-0405.json",
        "series/35c3-frab/20181230-1605.json"
      })
  void aPublishedScheduleIsWrittenAsItWasRead(String file) {
    assertThat(differences(Samples.text(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"frab/schedule.json", "frab/schedule2.json"})
  void everyMemberOfTheDialectIsWrittenAsItWasRead(String resource) {
    assertThat(differences(Dialects.resource(resource))).isEmpty();
  }

  @Test
  void whatIsOddIsWrittenAsItWasReadUnlessItWasTold() {
    String days = "/schedule/conference/days/";
    assertThat(differences(Dialects.resource("frab/odd.json")))
        .containsExactlyInAnyOrder(
            "changed /schedule/version",
            "changed " + days + "0/rooms/A/1/persons/0",
            "changed " + days + "0/rooms/A/1/persons/1",
            "lost " + days + "0/rooms/A/1/persons/2",
            "lost " + days + "0/rooms/A/1/persons/3",
            "lost " + days + "0/rooms/A/1/persons/4",
            "changed " + days + "0/rooms/A/2/duration",
            "added " + days + "0/rooms/A/3/title",
            "added " + days + "0/rooms/A/3/date",
            "changed " + days + "0/rooms/A/4/url",
            "lost " + days + "0/rooms/A/5",
            "changed " + days + "1",
            "lost " + days + "2");
  }
}

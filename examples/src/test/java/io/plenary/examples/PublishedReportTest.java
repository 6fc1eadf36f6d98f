package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Ref;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the checker finds in agendas that were published. The numbers are those of a program that looks for
 * overlaps in the files themselves, and uses nothing of this library.
 */
class PublishedReportTest {

  private static List<Finding> findings(Agenda agenda) {
    return Rules.standard().check(agenda).findings();
  }

  @Test
  void theLargestAgendaHasRoomsThatHoldMuchAtATime() {
    Agenda cruise = Samples.read("ical/jococruise-2024.ics", "America/New_York");

    assertThat(cruise.sessions()).hasSize(439);
    assertThat(findings(cruise)).hasSize(150).allMatch(each -> each.rule().equals("room-clash"));
  }

  @Test
  void aTalkThatWasMadeFiveHoursLongClashesWithAllThatFollow() {
    List<Finding> findings =
        findings(Samples.read("series/35c3-frab/20181230-1605.json", "Europe/Berlin"));

    assertThat(findings).hasSize(4).allMatch(each -> each.rule().equals("room-clash"));
    assertThat(findings.stream().flatMap(each -> each.subjects().stream()).map(Ref::value))
        .contains("Clarke");
  }

  @Test
  void aSpeakerIsInTwoPlaces() {
    assertThat(findings(Samples.read("frab-json/democon-pretalx.json", "UTC")))
        .extracting(Finding::rule)
        .containsExactly("person-clash");
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    assertThat(findings(Samples.read("frab-json/33c3-frab.json", "Europe/Berlin")))
        .isEmpty();
    assertThat(findings(Samples.read("frab-json/klimacamp-frab.json", "Europe/Berlin")))
        .isEmpty();
    assertThat(findings(Samples.read("pretalx-api/europython2023-20230714.json", "Europe/Prague")))
        .isEmpty();
  }
}

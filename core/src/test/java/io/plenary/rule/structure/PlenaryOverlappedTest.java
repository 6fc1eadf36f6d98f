package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class PlenaryOverlappedTest {

  private final Rule rule = new PlenaryOverlapped();

  private static Conference withPlenary() {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", block("plenary", 2).kind(SessionKind.PLENARY));
  }

  @Test
  void aTalkDuringThePlenaryIsFound() {
    Conference conference = withPlenary().at("10:30", "room-2", talk("talk"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Talk”, Tuesday 19 November 10:30–11:30, would be held during “Plenary”, Tuesday 19"
                + " November 09:00–11:00, beside which nothing else is to be held.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("talk"), Session.Id.of("plenary"));
  }

  @Test
  void whichOfTheTwoComesFirstOnTheAgendaDoesNotMatter() {
    assertThat(Conference.withTwoRooms()
            .at("10:30", "room-2", talk("talk"))
            .at("09:00", "room-1", block("plenary", 2).kind(SessionKind.PLENARY))
            .sentences(rule))
        .singleElement()
        .asString()
        .startsWith("“Talk”, Tuesday 19 November 10:30–11:30, would be held during “Plenary”");
  }

  @Test
  void twoPlenariesAtOnceAreOneFinding() {
    assertThat(withPlenary()
            .at("09:00", "room-2", talk("keynote").kind(SessionKind.KEYNOTE))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(Session.Id.of("keynote"), Session.Id.of("plenary")));
  }

  @Test
  void itsOwnPartsBreaksAndWhatTouchesAreFine() {
    assertThat(withPlenary()
            .at("09:00", "", talk("welcome").partOf("plenary"))
            .at("09:30", "", talk("inner").partOf("welcome"))
            .at("09:00", "room-2", talk("badges").kind(SessionKind.REGISTRATION))
            .at("09:30", "", talk("lunch").kind(SessionKind.MEAL))
            .at("11:00", "room-2", talk("next"))
            .at("08:00", "room-2", talk("before"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aMealIsNoPlenary() {
    assertThat(Conference.withTwoRooms()
            .at("12:00", "", talk("lunch").kind(SessionKind.MEAL))
            .at("12:00", "room-1", talk("talk"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockDuringThePlenaryIsSaidOnceAndNotForEachOfItsParts() {
    assertThat(withPlenary()
            .at("09:00", "room-2", block("sector", 2))
            .at("09:00", "", talk("first").partOf("sector"))
            .at("10:00", "", talk("second").partOf("sector"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).startsWith(Session.Id.of("sector")));
  }

  @Test
  void aPartThatStraysIntoThePlenaryIsFound() {
    assertThat(withPlenary()
            .at("13:00", "room-2", block("sector", 2))
            .at("09:00", "", talk("stray").partOf("sector"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).startsWith(Session.Id.of("stray")));
  }

  @Test
  void insideABlockAnExclusivePartStopsTheOtherPartsOnly() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "", block("groups", 2).kind(SessionKind.PARALLEL_BLOCK))
            .at("09:00", "room-1", talk("opening").kind(SessionKind.CEREMONY).partOf("groups"))
            .at("09:00", "", talk("coffee").kind(SessionKind.BREAK).partOf("groups"))
            .at("09:30", "room-2", talk("group").partOf("groups"))
            .at("09:00", "room-2", talk("elsewhere"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(Session.Id.of("group"), Session.Id.of("opening")));
  }

  @Test
  void insideABlockAnExclusivePartDoesNotStopThePartsOfAnother() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("one", 1))
            .at("09:00", "room-2", block("other", 1))
            .at("09:00", "", talk("keynote").kind(SessionKind.KEYNOTE).partOf("one"))
            .at("09:00", "", talk("talk").partOf("other"))
            .check(rule))
        .isEmpty();
  }
}

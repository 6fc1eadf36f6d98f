package io.plenary.rule;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {

  private static final Rules RULES = Rules.standard();

  private final Agenda clash = Conference.withTwoRooms()
      .at("09:00", "room-1", talk("opening"))
      .at("09:30", "room-1", talk("keynote"))
      .build();
  private final Report report = RULES.check(clash);
  private final Acknowledgement word =
      report.acknowledge(report.findings().get(0), "Ms Adams", "they share a stage");

  @Test
  void aWordNamesWhoWhyAndWhereTheSessionsAre() {
    assertThat(word.rule()).isEqualTo("room-clash");
    assertThat(word.subjects())
        .containsExactly(Session.Id.of("opening"), Session.Id.of("keynote"), Room.Id.of("room-1"));
    assertThat(word.places())
        .extracting(Held::session)
        .containsExactly(Session.Id.of("opening"), Session.Id.of("keynote"));
    assertThat(word.places()).allSatisfy(place -> {
      assertThat(place.rooms()).containsExactly(Room.Id.of("room-1"));
      assertThat(place.start()).isPresent();
    });
  }

  @Test
  void whatIsMeantSoStaysVisibleAndCostsNothing() {
    for (Report meant : List.of(
        RULES.check(clash.withAcknowledgements(List.of(word))),
        RULES.acknowledging(word).check(clash))) {
      assertThat(meant.isValid()).isTrue();
      assertThat(meant.score()).isEqualTo(Score.ZERO);
      assertThat(meant.findings()).singleElement().satisfies(finding -> {
        assertThat(finding.acknowledgement()).contains(word);
        assertThat(finding.toString())
            .endsWith("[room-clash] Acknowledged by Ms Adams: they share a stage");
      });
    }
  }

  @Test
  void aWordIsKeptOnce() {
    Rules rules = RULES.acknowledging(word).acknowledging(word, word);

    assertThat(rules.acknowledgements()).containsExactly(word);
  }

  @Test
  void aWordOnOneFindingSaysNothingOfAnother() {
    Agenda more = clash.toBuilder()
        .addSession(talk("panel").build())
        .place("panel", "room-1", "2024-11-19T09:45")
        .build();

    Report meant = RULES.acknowledging(word).check(more);

    assertThat(meant.isValid()).isFalse();
    assertThat(meant.findings())
        .hasSize(3)
        .filteredOn(finding -> finding.acknowledgement().isPresent())
        .hasSize(1);
  }

  @Test
  void whenASessionMovesTheWordNoLongerHoldsAndThatIsTold() {
    Agenda moved =
        clash.toBuilder().place("keynote", "room-1", "2024-11-19T09:15").build();

    Report stale = RULES.acknowledging(word).check(moved);

    assertThat(stale.isValid()).isFalse();
    assertThat(stale.findings())
        .extracting(Finding::rule)
        .containsExactly("room-clash", "acknowledgement-stale");
    assertThat(stale.findings().get(1)).satisfies(finding -> {
      assertThat(finding.penalty()).isZero();
      assertThat(finding.subjects()).isEqualTo(word.subjects());
      assertThat(finding.parameters().keySet()).containsExactly("by", "rule", "why");
      assertThat(finding.sentence())
          .isEqualTo("Ms Adams acknowledged a finding of room-clash (“they share a stage”) that is"
              + " not there any more, or not with its sessions where they were.");
    });
  }

  @Test
  void whenASessionIsInAnotherRoomOrUnplacedOrGoneTheWordIsStale() {
    List<Agenda> changed = List.of(
        clash.toBuilder().place("keynote", "room-2", "2024-11-19T09:30").build(),
        clash.withoutPlacement(Session.Id.of("keynote")),
        clash.withoutSession(Session.Id.of("keynote")));

    for (Agenda agenda : changed) {
      assertThat(RULES.check(agenda.withAcknowledgements(List.of(word))).byRule())
          .containsKey("acknowledgement-stale");
    }
  }

  @Test
  void aMomentIsTheSameInWhateverZoneItIsWritten() {
    List<Held> elsewhere = word.places().stream()
        .map(place -> new Held(
            place.session(),
            place.start().map(start -> start.withZoneSameInstant(java.time.ZoneOffset.UTC)),
            place.rooms()))
        .toList();

    assertThat(RULES.acknowledging(telling(elsewhere)).check(clash).isValid()).isTrue();
  }

  private Acknowledgement telling(List<Held> places) {
    return new Acknowledgement(word.rule(), word.subjects(), places, word.by(), word.why());
  }

  @Test
  void aWordThatTellsOfFewerOrMorePlacesDoesNotHold() {
    List<Held> more = new ArrayList<>(word.places());
    more.add(new Held(Session.Id.of("panel"), Optional.empty(), List.of()));

    for (List<Held> places : List.of(word.places().subList(0, 1), more)) {
      Report stale = RULES.acknowledging(telling(places)).check(clash);

      assertThat(stale.isValid()).isFalse();
      assertThat(stale.byRule()).containsKey("acknowledgement-stale");
    }
  }

  @Test
  void inALiveReportAWordIsStaleWhileItsSessionIsElsewhere() {
    LiveReport live = RULES.acknowledging(word).watch(clash);
    Session.Id keynote = Session.Id.of("keynote");
    Placement place = clash.timetable().placementOf(keynote).orElseThrow();
    assertThat(live.isValid()).isTrue();

    ReportChange away = live.place(keynote, place.withRooms(List.of(Room.Id.of("room-2"))));

    assertThat(away.came()).extracting(Finding::rule).containsExactly("acknowledgement-stale");
    assertThat(away.gone()).extracting(Finding::rule).containsExactly("room-clash");
    assertThat(live.findings()).isEqualTo(away.came());

    ReportChange back = live.place(keynote, place);

    assertThat(back.came()).isEqualTo(away.gone());
    assertThat(back.gone()).isEqualTo(away.came());
    assertThat(live.isValid()).isTrue();
    assertThat(live.score()).isEqualTo(Score.ZERO);
  }

  /** A rule may say two things of the same subjects; a word on them is on both. */
  @Test
  void aWordIsStaleOnlyWhenTheLastFindingThatBearsItIsGone() {
    SessionRule twice = SessionRule.of(
        RuleInfo.hard("twice", "Nothing is said twice.", "Said."),
        session -> session.rooms().isEmpty()
            ? List.of()
            : List.of(Breach.plain().about(session.id()), Breach.plain().about(session.id())));
    Rules rules = Rules.none().with(twice);
    Agenda one =
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening")).build();
    Report said = rules.check(one);
    LiveReport live = rules
        .acknowledging(said.acknowledge(said.findings().get(0), "Ms Adams", "said on purpose"))
        .watch(one);

    assertThat(live.isValid()).isTrue();
    assertThat(live.findings()).hasSize(2);

    live.unplace(Session.Id.of("opening"));

    assertThat(live.findings()).extracting(Finding::rule).containsExactly("acknowledgement-stale");
  }
}

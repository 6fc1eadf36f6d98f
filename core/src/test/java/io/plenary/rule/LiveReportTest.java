package io.plenary.rule;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.value.Extension;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveReportTest {

  private static final Session.Id KEYNOTE = Session.Id.of("keynote");
  private static final ZonedDateTime NINE =
      ZonedDateTime.parse("2024-11-19T09:00+01:00[Europe/Paris]");

  private final Agenda agenda = Conference.withTwoRooms()
      .at("09:00", "room-1", talk("opening").addParticipation(speaks("adams")))
      .at("11:00", "room-1", talk("keynote"))
      .build();
  private final LiveReport live = Rules.standard().watch(agenda);

  private static Placement atNineIn(String room) {
    return Placement.at(NINE, Room.Id.of(room));
  }

  @Test
  void anEditTellsWhatItBringsAndWhatItSettles() {
    assertThat(live.isValid()).isTrue();

    ReportChange clash = live.place(KEYNOTE, atNineIn("room-1"));

    assertThat(clash.came()).extracting(Finding::rule).containsExactly("room-clash");
    assertThat(clash.gone()).isEmpty();
    assertThat(clash.before()).isEqualTo(Score.ZERO);
    assertThat(clash.after()).isEqualTo(live.score()).isEqualTo(new Score(-1, 0, 0));
    assertThat(live.isValid()).isFalse();

    ReportChange settled = live.place(KEYNOTE, atNineIn("room-2"));

    assertThat(settled.came()).isEmpty();
    assertThat(settled.gone()).isEqualTo(clash.came());
    assertThat(live.findings()).isEmpty();
    assertThat(live.isValid()).isTrue();
    assertThat(live.score()).isEqualTo(settled.after()).isEqualTo(Score.ZERO);
  }

  @Test
  void whatIsStillWrongButDifferentlyHasChanged() {
    live.place(KEYNOTE, atNineIn("room-1"));

    ReportChange change =
        live.place(KEYNOTE, Placement.at(NINE.plusMinutes(30), Room.Id.of("room-1")));

    assertThat(change.came()).isEmpty();
    assertThat(change.gone()).isEmpty();
    assertThat(change.changed()).singleElement().satisfies(changed -> {
      assertThat(changed.before().sentence()).contains("“Keynote”, Tuesday 19 November 09:00");
      assertThat(changed.after().sentence()).contains("“Keynote”, Tuesday 19 November 09:30");
    });
  }

  @Test
  void theAgendaIsWhatTheEditsMadeIt() {
    live.place(KEYNOTE, atNineIn("room-2"));
    live.resize(KEYNOTE, Duration.ofMinutes(30));
    live.put(talk("panel").build());
    live.unplace(Session.Id.of("opening"));

    assertThat(live.agenda())
        .isEqualTo(agenda
            .withPlacement(KEYNOTE, atNineIn("room-2"))
            .withSession(agenda.session(KEYNOTE).orElseThrow().withDuration(Duration.ofMinutes(30)))
            .withSession(talk("panel").build())
            .withoutPlacement(Session.Id.of("opening")));
    assertThat(live.findings())
        .extracting(Finding::rule)
        .containsExactly("session-unplaced", "session-unplaced");
  }

  @Test
  void everyEditTellsWhatItBrings() {
    live.place(KEYNOTE, Placement.at(NINE.plusHours(1), Room.Id.of("room-1")));

    ReportChange longer = live.resize(Session.Id.of("opening"), Duration.ofMinutes(90));
    ReportChange unplaced = live.unplace(KEYNOTE);
    ReportChange removed = live.remove(KEYNOTE);

    assertThat(longer.came()).extracting(Finding::rule).containsExactly("room-clash");
    assertThat(unplaced.came()).extracting(Finding::rule).containsExactly("session-unplaced");
    assertThat(unplaced.gone()).isEqualTo(longer.came());
    assertThat(removed.gone()).isEqualTo(unplaced.came());
    assertThat(live.findings()).isEmpty();
  }

  /** Not everything is looked at closely; what is not is accepted all the same where it is sound. */
  @Test
  void whatIsUnusualIsAccepted() {
    Extension note = new Extension("frab", "note", "text/plain", "x");
    Placement noted =
        new Placement(new Placement.At(NINE), List.of(Room.Id.of("room-1")), false, List.of(note));
    SessionKind duel = SessionKind.builder().name("duel").build();
    live.put(talk("duel").kind(duel).build());

    ReportChange clash = live.place(KEYNOTE, noted);
    ReportChange moderated = live.put(talk("duel")
        .kind(duel.toBuilder().addRequiredRole(Role.MODERATOR).build())
        .build());

    assertThat(clash.came()).extracting(Finding::rule).containsExactly("room-clash");
    assertThat(live.agenda().timetable().placementOf(KEYNOTE)).contains(noted);
    assertThat(moderated.came()).extracting(Finding::rule).containsExactly("role-missing");
  }

  @Test
  void otherPeopleAreAskedAboutAtOnce() {
    live.place(KEYNOTE, atNineIn("room-2"));

    ReportChange change =
        live.put(talk("keynote").addParticipation(speaks("adams")).build());

    assertThat(change.came()).extracting(Finding::rule).containsExactly("person-clash");
  }

  @Test
  void whoTakesAnothersPlaceIsAskedAboutAtOnce() {
    live.place(KEYNOTE, atNineIn("room-2"));
    live.put(talk("keynote").addParticipation(speaks("brown")).build());

    ReportChange change =
        live.put(talk("keynote").addParticipation(speaks("adams")).build());

    assertThat(change.came()).extracting(Finding::rule).containsExactly("person-clash");
  }

  @Test
  void movingABlockMovesItsParts() {
    LiveReport blocks = Rules.standard()
        .watch(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .session(talk("part").partOf("sector").addParticipation(speaks("adams")))
            .at("14:00", "room-2", talk("panel").addParticipation(speaks("adams")))
            .build());
    blocks.place(Session.Id.of("part"), Placement.inBlock(Duration.ofHours(1)));

    ReportChange change = blocks.place(
        Session.Id.of("sector"), Placement.at(NINE.plusHours(4), Room.Id.of("room-1")));

    assertThat(change.came()).extracting(Finding::rule).containsExactly("person-clash");
    assertThat(blocks.agenda().timeOf(Session.Id.of("part")).orElseThrow().start())
        .isEqualTo(NINE.plusHours(5));
  }

  @Test
  void withASessionItsPartsAndMentionsGo() {
    LiveReport blocks = Rules.standard()
        .watch(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:00", "", talk("part").partOf("sector"))
            .at("14:00", "room-2", talk("panel").addRelation(Relation.after("part")))
            .build());

    blocks.remove(Session.Id.of("sector"));

    assertThat(blocks.agenda().sessions())
        .singleElement()
        .satisfies(panel -> assertThat(panel.relations()).isEmpty());
  }

  @Test
  void whatIsNotThereIsNotTakenAway() {
    assertThat(live.remove(Session.Id.of("nothing")).isEmpty()).isTrue();
    assertThat(live.unplace(Session.Id.of("nothing")).isEmpty()).isTrue();
    assertThat(live.agenda()).isEqualTo(agenda);
  }

  @Test
  void whatIsNotSoundIsRefusedAndNothingIsChanged() {
    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(() -> live.place(KEYNOTE, atNineIn("nowhere")))
        .withMessageContaining("nowhere");
    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(() -> live.place(Session.Id.of("nothing"), atNineIn("room-1")));
    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(() -> live.put(talk("panel").partOf("nothing").build()));
    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(() -> live.put(talk("keynote").partOf("keynote").build()));
    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(() -> live.resize(KEYNOTE, Duration.ofMinutes(-1)));

    assertThat(live.agenda()).isEqualTo(agenda);
    assertThat(live.findings()).isEmpty();
  }

  @Test
  void whatWouldNotBeSoundIsRefusedInPlacesPeopleAndBlocks() {
    Agenda blocks = Conference.withTwoRooms()
        .at("09:00", "room-1", block("outer", 3))
        .session(block("inner", 2).partOf("outer"))
        .inBlock(0, talk("part").partOf("inner"))
        .build();
    LiveReport watch = Rules.standard().watch(blocks);
    List<Finding> findings = watch.findings();
    Room.Id room = Room.Id.of("room-1");
    Session.Id outer = Session.Id.of("outer");

    for (Runnable edit : List.<Runnable>of(
        () -> watch.place(outer, Placement.at(NINE, room, room)),
        () -> watch.place(outer, Placement.inBlock(Duration.ZERO)),
        () -> watch.place(Session.Id.of("part"), Placement.inBlock(Duration.ofMinutes(-1))),
        () -> watch.place(outer, Placement.at(NINE.plusNanos(1), room)),
        () -> watch.put(talk("part").build()),
        () -> watch.put(block("outer", 3).partOf("part").build()),
        () -> watch.put(talk("new").addParticipation(speaks("nobody")).build()),
        () -> watch.put(block("outer", 3).addParticipation(speaks("nobody")).build()),
        () -> watch.put(block("outer", 3)
            .addParticipation(speaks("adams"))
            .addParticipation(speaks("adams"))
            .build()),
        () -> watch.put(talk("new").addTrack("nowhere").build()),
        () -> watch.put(talk("new").addRelation(Relation.before("nothing")).build()),
        () -> watch.put(block("outer", 3).duration(Duration.ofMillis(1)).build()))) {
      assertThatExceptionOfType(InvalidAgendaException.class).isThrownBy(edit::run);
      assertThat(watch.agenda()).isEqualTo(blocks);
      assertThat(watch.findings()).isEqualTo(findings);
    }
  }

  @Test
  void anotherAgendaMayTakeItsPlace() {
    Agenda closed = agenda.toBuilder()
        .addAvailability(Room.Id.of("room-1"), "2024-11-19T10:00/2024-11-19T18:00")
        .build();

    ReportChange change = live.replace(closed);

    assertThat(change.came()).extracting(Finding::rule).containsExactly("room-unavailable");
    assertThat(live.agenda()).isEqualTo(closed);
    assertThat(live.report()).hasToString(Rules.standard().check(closed).toString());
  }

  @Test
  void afterARuleHasFailedNothingMoreIsSaid() {
    SessionRule moody =
        SessionRule.of(RuleInfo.soft("moody", "Nothing is held in Room 2.", "Said."), session -> {
          if (session.rooms().stream().anyMatch(room -> room.id().value().equals("room-2"))) {
            throw new IllegalStateException("no");
          }
          return List.of();
        });
    LiveReport watch = Rules.none().with(moody).watch(agenda);

    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> watch.place(KEYNOTE, atNineIn("room-2")))
        .withMessageContaining("moody");
    assertThatIllegalStateException().isThrownBy(watch::score);
  }
}

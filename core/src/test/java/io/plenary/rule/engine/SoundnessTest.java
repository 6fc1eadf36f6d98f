package io.plenary.rule.engine;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Breach;
import io.plenary.time.TimeRange;
import io.plenary.value.Extension;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edit may do at once; all else is tried on the whole agenda, which takes longer. */
class SoundnessTest {

  private static final ZonedDateTime NINE =
      ZonedDateTime.parse("2024-11-19T09:00+01:00[Europe/Paris]");
  private static final Room.Id ROOM = Room.Id.of("room-1");
  private static final Extension NOTE = new Extension("frab", "note", "text/plain", "x");

  private final Agenda agenda = Conference.withTwoRooms()
      .track("track", "Track")
      .at("09:00", "room-1", block("outer", 3))
      .session(block("inner", 2).partOf("outer"))
      .inBlock(0, talk("part").partOf("inner"))
      .at("14:00", "room-2", talk("talk").addParticipation(speaks("adams")))
      .build();

  private final Soundness soundness =
      new Examination<>(agenda, List.of(), new Keeping()).soundness();

  /** Keeps breaches as they are. */
  private static final class Keeping implements Ledger<Breach> {

    @Override
    public Breach came(int rule, Breach breach) {
      return breach;
    }

    @Override
    public void gone(Breach finding) {}

    @Override
    public RuntimeException broken(int rule, RuntimeException cause) {
      return cause;
    }
  }

  private boolean allows(String session, Placement placement) {
    return soundness.allows(Session.Id.of(session), placement);
  }

  private boolean admits(Session.Builder session) {
    return soundness.admit(session.build()).isPresent();
  }

  @Test
  void aTimeInRoomsThatAreThereIsAllowed() {
    assertThat(allows("talk", Placement.at(NINE))).isTrue();
    assertThat(allows("talk", Placement.at(NINE, ROOM, Room.Id.of("room-2")))).isTrue();
    assertThat(allows("talk", Placement.at(NINE, ROOM).pin())).isTrue();
  }

  @Test
  void roomsThatAreNotThereOrThereTwiceAreNot() {
    assertThat(allows("talk", Placement.at(NINE, Room.Id.of("nowhere")))).isFalse();
    assertThat(allows("talk", Placement.at(NINE, ROOM, Room.Id.of("nowhere")))).isFalse();
    assertThat(allows("talk", Placement.at(NINE, ROOM, ROOM))).isFalse();
  }

  @Test
  void neitherIsASessionThatIsNotThereNorWhatIsKeptByImporters() {
    assertThat(allows("nothing", Placement.at(NINE, ROOM))).isFalse();
    assertThat(allows(
            "talk", new Placement(new Placement.At(NINE), List.of(ROOM), false, List.of(NOTE))))
        .isFalse();
  }

  @Test
  void momentsAreWholeSecondsFarFromTheEndsOfTheCalendar() {
    assertThat(allows("talk", Placement.at(NINE.plusNanos(1)))).isFalse();
    assertThat(allows("talk", Placement.at(NINE.withYear(1599)))).isFalse();
    assertThat(allows("talk", Placement.at(NINE.withYear(1600)))).isTrue();
    assertThat(allows("talk", Placement.at(NINE.withYear(8999)))).isTrue();
    assertThat(allows("talk", Placement.at(NINE.withYear(9000)))).isFalse();
  }

  @Test
  void anOffsetNeedsABlockAndIsNotNegative() {
    assertThat(allows("part", Placement.inBlock(Duration.ZERO))).isTrue();
    assertThat(allows("part", Placement.inBlock(Duration.ofDays(366)))).isTrue();
    assertThat(allows("part", Placement.inBlock(Duration.ofDays(366).plusSeconds(1))))
        .isFalse();
    assertThat(allows("part", Placement.inBlock(Duration.ofSeconds(-1)))).isFalse();
    assertThat(allows("part", Placement.inBlock(Duration.ofMillis(1)))).isFalse();
    assertThat(allows("talk", Placement.inBlock(Duration.ZERO))).isFalse();
  }

  @Test
  void aSessionMayHaveAnotherLengthStatusAndOtherPeople() {
    Session changed = talk("talk")
        .duration(Duration.ofMinutes(30))
        .status(Session.Status.TENTATIVE)
        .addParticipation(speaks("brown"))
        .addParticipation(Participation.of("brown", Role.CHAIR))
        .build();

    assertThat(soundness.admit(changed)).containsSame(changed);
    assertThat(admits(talk("talk").duration(Duration.ofSeconds(-1)))).isFalse();
    assertThat(admits(talk("talk").duration(Duration.ofMillis(1)))).isFalse();
    assertThat(admits(talk("talk").addParticipation(speaks("nobody")))).isFalse();
    assertThat(admits(talk("talk").addParticipation(Participation.of("brown", Role.of(" ")))))
        .isFalse();
    assertThat(admits(
            talk("talk").addParticipation(speaks("brown")).addParticipation(speaks("brown"))))
        .isFalse();
  }

  @Test
  void whatASessionNamesMustBeThere() {
    assertThat(admits(talk("new").addTrack("track"))).isTrue();
    assertThat(admits(talk("new").addTrack("nowhere"))).isFalse();
    assertThat(admits(talk("new").addRelation(Relation.before("talk")))).isTrue();
    assertThat(admits(talk("new").addRelation(Relation.before("nothing")))).isFalse();
    assertThat(admits(talk("new").partOf("outer"))).isTrue();
    assertThat(admits(talk("new").partOf("nothing"))).isFalse();
    assertThat(admits(talk("new").addParticipation(speaks("brown")))).isTrue();
    assertThat(admits(talk("new").preferences(preferring("room-1")))).isTrue();
    assertThat(admits(talk("new").preferences(preferring("nowhere")))).isFalse();
  }

  private static Preferences preferring(String room) {
    return Preferences.builder()
        .addPreferredRoom(Room.Id.of(room))
        .addUndesiredRoom(Room.Id.of("room-2"))
        .build();
  }

  @Test
  void nothingIsPartOfItselfOverWhateverSteps() {
    assertThat(admits(block("outer", 3).partOf("outer"))).isFalse();
    assertThat(admits(block("outer", 3).partOf("inner"))).isFalse();
    assertThat(admits(block("outer", 3).partOf("part"))).isFalse();
    assertThat(admits(block("outer", 3).partOf("talk"))).isTrue();
  }

  @Test
  void whatIsPlacedByAnOffsetStaysInABlock() {
    assertThat(admits(talk("part"))).isFalse();
    assertThat(admits(talk("part").partOf("outer"))).isTrue();
    assertThat(admits(block("inner", 2))).isTrue();
  }

  @Test
  void aKindOrARoleMeansWhatItMeansElsewhere() {
    SessionKind otherBlock = SessionKind.builder().name("block").exclusive(true).build();
    Role otherSpeaker = new Role("speaker", false, true, true);

    assertThat(admits(talk("new").kind(SessionKind.BLOCK))).isTrue();
    assertThat(admits(talk("new").kind(otherBlock))).isFalse();
    assertThat(admits(talk("new").addParticipation(Participation.of("brown", otherSpeaker))))
        .isFalse();
    assertThat(admits(talk("new").kind(SessionKind.builder().name("duel").build())))
        .isTrue();
  }

  @Test
  void timesComeToBeInTheZoneOfTheAgenda() {
    TimeRange morning = Conference.range("09:00/12:00");
    Session inLondon =
        talk("new").addAllowedTime(morning.in(ZoneId.of("Europe/London"))).build();

    assertThat(soundness.admit(inLondon).orElseThrow().allowedTimes()).containsExactly(morning);
  }
}

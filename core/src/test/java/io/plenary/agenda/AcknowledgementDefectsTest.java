package io.plenary.agenda;

import static io.plenary.agenda.Defects.assertMessages;
import static io.plenary.agenda.Defects.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Defect.Code;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be wrong with the words that stand on an agenda, and how they are kept. */
class AcknowledgementDefectsTest {

  private static final ZonedDateTime NINE =
      ZonedDateTime.parse("2024-11-19T09:00+01:00[Europe/Paris]");

  private static Acknowledgement word(String rule, String by, String why, Held... places) {
    List<Ref> subjects =
        Arrays.stream(places).map(place -> (Ref) place.session()).toList();
    return new Acknowledgement(rule, subjects, List.of(places), by, why);
  }

  private static Held held(String session, ZonedDateTime start, String... rooms) {
    return new Held(
        Session.Id.of(session),
        Optional.of(start),
        Arrays.stream(rooms).map(Room.Id::of).toList());
  }

  private static AgendaBuilder with(Acknowledgement... words) {
    AgendaBuilder agenda = Sample.empty();
    Arrays.stream(words).forEach(agenda::addAcknowledgement);
    return agenda;
  }

  @Test
  void whatItNamesNeedNotBeThere() {
    Acknowledgement word = word("no-such-rule", "Ms Adams", "yes", held("gone", NINE, "gone"));

    assertThat(with(word).build().acknowledgements()).containsExactly(word);
  }

  @Test
  void itMayBeAboutNothingInParticular() {
    Acknowledgement word = word("few", "Ms Adams", "yes");

    assertThat(with(word).build().acknowledgements()).containsExactly(word);
    assertThat(word).hasToString("few, by Ms Adams: yes");
  }

  @Test
  void aSubjectMayBeThereTwiceAsInAFinding() {
    Acknowledgement word =
        word("r", "Ms Adams", "yes", held("talk", NINE, "a"), held("talk", NINE, "a"));

    assertThat(with(word).build().acknowledgements()).containsExactly(word);
  }

  @Test
  void nothingInItIsBlank() {
    assertMessages(with(word(" ", "", "\t", held(" ", NINE, ""))))
        .containsExactly(
            "the agenda has a blank acknowledgement's rule",
            "the agenda has a blank acknowledgement's subject",
            "the agenda has a blank acknowledgement's session",
            "the agenda has a blank acknowledgement's room",
            "the agenda has a blank acknowledgement's giver",
            "the agenda has a blank acknowledgement's reason");
  }

  @Test
  void halfASurrogatePairIsNoText() {
    String half = "a\ud83d";

    assertThat(Defects.of(with(word(half, half, half, held(half, NINE, half)))))
        .hasSize(6)
        .allMatch(defect -> defect.code() == Code.MALFORMED_TEXT);
  }

  @Test
  void itsTimesAreWithinBounds() {
    assertOnly(
        with(word("r", "by", "why", held("talk", NINE.withYear(9999)))),
        Code.TIME_OUT_OF_BOUNDS,
        "the agenda has in its acknowledgement a time in no year from 1583 to 9998:"
            + " 9999-11-19T09:00+01:00");
    assertOnly(
        with(word("r", "by", "why", held("talk", NINE.withNano(1)))),
        Code.TIME_OUT_OF_BOUNDS,
        "the agenda has in its acknowledgement a time with a fraction of a second:"
            + " 2024-11-19T09:00:00.000000001+01:00");
  }

  @Test
  void noWordAndNoRoomIsThereTwice() {
    Acknowledgement word = word("r", "Ms Adams", "yes", held("talk", NINE, "a"));

    assertOnly(
        with(word, word),
        Code.DUPLICATE_ENTRY,
        "the agenda has 'r of talk, by Ms Adams: yes' twice in its acknowledgements");
    assertOnly(
        with(word("r", "Ms Adams", "yes", held("talk", NINE, "a", "b", "a"))),
        Code.DUPLICATE_ENTRY,
        "the agenda has 'a' twice in its acknowledgement's rooms");
  }

  @Test
  void itsTimesAreKeptInTheZoneOfTheAgenda() {
    ZonedDateTime inTokyo = NINE.withZoneSameInstant(ZoneId.of("Asia/Tokyo"));
    Held unplaced = new Held(Session.Id.of("unplaced"), Optional.empty(), List.of());

    Agenda agenda =
        with(word("r", "Ms Adams", "yes", held("talk", inTokyo, "a"), unplaced)).build();

    assertThat(agenda.acknowledgements())
        .containsExactly(word("r", "Ms Adams", "yes", held("talk", NINE, "a"), unplaced));
    assertThat(agenda.toBuilder().build()).isEqualTo(agenda);
  }
}

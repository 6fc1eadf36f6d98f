package io.plenary.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "room, room", // nothing is wrong
    "roam, room", // another letter
    "rooom, room", // one too many
    "rom, room", // one too few
    "orom, room", // two that changed places count as two
    "ro, room",
    "bedroom, bedrooms",
    "turnarondd, turnaround", // of ten letters three may be wrong
    "tunarondd, turnaround"
  })
  void aWordThatIsNearlyAnotherIsThatOne(String word, String meant) {
    assertThat(Nearest.to(List.of("something-else", meant), word)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "r, room", // of four letters two may be wrong
    "roomies, room",
    "abcm, room",
    "tunrondd, turnaround", // of ten letters four are too many
    "turnaround-time, turnaround"
  })
  void aWordThatIsFarFromAllIsNone(String word, String known) {
    assertThat(Nearest.to(List.of(known), word)).isEmpty();
  }

  @Test
  void theNearestIsMeantAndOfEqualsTheFirst() {
    assertThat(Nearest.to(List.of("rooms", "room", "roof"), "room")).contains("room");
    assertThat(Nearest.to(List.of("boom", "roof", "loom"), "room")).contains("boom");
  }

  @Test
  void itSaysWhatWasMeantOrWhatThereIs() {
    assertThat(Nearest.among(List.of("room", "person"), "rom")).isEqualTo("; did you mean 'room'?");
    assertThat(Nearest.among(List.of("room", "person"), "xyz-abc"))
        .isEqualTo("; there are: room, person");
    assertThat(Nearest.among(List.of(), "room")).isEqualTo("; there are none");
  }
}

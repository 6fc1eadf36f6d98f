package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.agenda.Agenda;
import io.plenary.change.AgendaDiff;
import io.plenary.change.EntryChange;
import io.plenary.change.Matching;
import io.plenary.change.SessionChange;
import io.plenary.format.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A conference whose calendar has other UIDs at each revision. What changed was counted by comparing
 * titles, instants and locations line by line.
 */
class RenumberedSeriesTest {

  private static final String FOLDER = "series/pyconuk2015-ics";

  private static Agenda revision(String name) throws IOException {
    Path file = Path.of(System.getProperty("plenary.samples", ""), FOLDER, name + ".ics");
    assumeTrue(
        Files.exists(file),
        () -> "skipped: there is no sample file " + FOLDER + "/" + name
            + ".ics in the folder that -Dplenary.samples names");
    ReadOptions options = ReadOptions.standard().withZone(ZoneId.of("Europe/London"));
    return ICalendar.read(Files.readAllBytes(file), options).agenda();
  }

  private static AgendaDiff between(String published, String revised) throws IOException {
    return AgendaDiff.between(revision(published), revision(revised), Matching.bySimilarity());
  }

  @ParameterizedTest
  @CsvSource({
    "20150916-1248-74d764c, 20150917-1451-74c06f8, 1, 1, 0, 2",
    "20150917-1451-74c06f8, 20150918-1418-fe2c4bd, 5, 3, 1, 1",
    "20150918-1418-fe2c4bd, 20150920-0838-757ee7e, 2, 1, 0, 1",
    "20150920-0838-757ee7e, 20150920-1730-62c860b, 0, 0, 0, 1",
    "20150920-1730-62c860b, 20150921-2152-401e5d5, 0, 0, 0, 1"
  })
  void sessionsAreRecognisedUnderOtherIds(
      String published, String revised, int added, int removed, int moved, int renamed)
      throws IOException {
    AgendaDiff diff = between(published, revised);

    assertThat(diff.sessions(SessionChange.Added.class)).hasSize(added);
    assertThat(diff.sessions(SessionChange.Removed.class)).hasSize(removed);
    assertThat(diff.sessions(SessionChange.Moved.class)).hasSize(moved);
    assertThat(diff.sessions(SessionChange.Renamed.class)).hasSize(renamed);
    assertThat(diff.sessions(SessionChange.Renumbered.class))
        .hasSize(diff.revised().sessions().size() - added);
    assertThat(diff.rooms()).noneMatch(EntryChange.Added.class::isInstance);
    assertThat(diff.applyTo(diff.published())).isEqualTo(diff.revised());
    assertThat(diff.inverse().applyTo(diff.revised())).isEqualTo(diff.published());
  }

  /** All revisions but the first two name instants, those two times on the clocks of Coventry. */
  @Test
  void aWorkshopMovesByAnHourAndNothingElseWhenTheTimesAreWrittenOtherwise() throws IOException {
    List<SessionChange.Moved> moves = between("20150917-1451-74c06f8", "20150918-1418-fe2c4bd")
        .sessions(SessionChange.Moved.class);

    assertThat(moves).singleElement().satisfies(move -> {
      assertThat(move.session().title())
          .hasToString("Scrapy Workshop Part 1 (workshop by Juan Riaza)");
      assertThat(Duration.between(
              move.from().time().orElseThrow().start(),
              move.to().time().orElseThrow().start()))
          .isEqualTo(Duration.ofHours(1));
    });
  }

  @Test
  void byIdEverythingIsNew() throws IOException {
    AgendaDiff diff =
        AgendaDiff.between(revision("20150920-1730-62c860b"), revision("20150921-2152-401e5d5"));

    assertThat(diff.sessions(SessionChange.Added.class)).hasSize(162);
    assertThat(diff.sessions(SessionChange.Removed.class)).hasSize(162);
  }
}

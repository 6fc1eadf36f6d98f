package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the programme with what was counted on the printed one, line by line. */
class ProgrammeTest {

  private static final String NAME = "drug-control-networks-2024.json";
  private static final LocalDate TUESDAY = LocalDate.of(2024, 11, 19);

  private final Agenda agenda = Programme.read().agenda();

  @Test
  void readingFindsNothingIrregular() {
    assertThat(Programme.read().problems()).isEmpty();
  }

  @Test
  void writtenAndReadAgainItIsTheSame(@TempDir Path folder) throws Exception {
    Path once = folder.resolve("once.json");
    Path twice = folder.resolve("twice.json");
    assertThat(AgendaFormats.write(agenda, once)).isEmpty();

    Imported again = AgendaFormats.read(once);
    AgendaFormats.write(again.agenda(), twice);

    assertThat(again.orThrow()).isEqualTo(agenda);
    assertThat(Files.readAllBytes(twice)).isEqualTo(Files.readAllBytes(once));
  }

  @Test
  void exceptForItsWhiteSpaceItStandsAsItWouldBeWritten(@TempDir Path folder) throws Exception {
    Path written = folder.resolve("written.json");
    AgendaFormats.write(agenda, written);

    assertThat(withoutWhiteSpace(Path.of("src/main/resources/io/plenary/examples/" + NAME)))
        .isEqualTo(withoutWhiteSpace(written));
  }

  /** Takes away what stands between the strings and other values of a JSON document. */
  private static String withoutWhiteSpace(Path file) throws Exception {
    Pattern stringOrSpace = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")|\\s+");
    return stringOrSpace
        .matcher(Files.readString(file))
        .replaceAll(
            found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
  }

  @Test
  void hasThePrintedNumberOfLines() {
    long lines = agenda.sessions().stream()
        .filter(session -> !isPrintedWithoutTime(session))
        .count();

    assertThat(lines).isEqualTo(61);
    assertThat(agenda.sessions()).hasSize(75);
    assertThat(agenda.days()).hasSize(3);
    assertThat(agenda.sessionsOn(TUESDAY)).hasSize(30);
    assertThat(agenda.sessionsOn(TUESDAY.plusDays(1))).hasSize(19);
    assertThat(agenda.sessionsOn(TUESDAY.plusDays(2))).hasSize(26);
  }

  /** Headings on the printed programme: their times are those of the lines below them. */
  private boolean isPrintedWithoutTime(Session session) {
    return !agenda.partsOf(session).isEmpty();
  }

  @Test
  void hasThePrintedNumberOfEachKind() {
    assertThat(count(SessionKind.TALK)).isEqualTo(41);
    assertThat(count(SessionKind.SECTOR)).isEqualTo(3);
    assertThat(count(SessionKind.PLENARY)).isEqualTo(3);
    assertThat(count(SessionKind.PARALLEL_BLOCK)).isEqualTo(3);
    assertThat(count(SessionKind.FOCUSED_GROUP)).isEqualTo(6);
    assertThat(count(SessionKind.BREAK)).isEqualTo(9);
    assertThat(count(SessionKind.MEAL)).isEqualTo(3);
    assertThat(count(SessionKind.CEREMONY)).isEqualTo(2);
    for (SessionKind once : List.of(
        SessionKind.REGISTRATION,
        SessionKind.ROUND_TABLE,
        SessionKind.WORKSHOP,
        SessionKind.PANEL,
        SessionKind.RECEPTION)) {
      assertThat(count(once)).as(once.name()).isEqualTo(1);
    }
  }

  private long count(SessionKind kind) {
    return agenda.sessions().stream()
        .filter(session -> session.kind().equals(kind))
        .count();
  }

  @Test
  void eachHeadingLastsExactlyAsLongAsTheLinesBelowIt() {
    for (Session session : agenda.sessions()) {
      List<Session> parts = agenda.partsOf(session);
      if (!parts.isEmpty()) {
        TimeRange own = timeOf(session);
        assertThat(timeOf(parts.get(0)).start()).as(session.id().value()).isEqualTo(own.start());
        assertThat(parts).anyMatch(part -> timeOf(part).end().equals(own.end()));
      }
    }
  }

  @Test
  void linesOfOneHeadingFollowEachOtherWithoutAGap() {
    for (Session session : agenda.sessions()) {
      if (session.kind().parts() == SessionKind.Parts.IN_SEQUENCE) {
        List<TimeRange> times =
            agenda.partsOf(session).stream().map(this::timeOf).toList();
        for (int i = 1; i < times.size(); i++) {
          assertThat(times.get(i).start()).isEqualTo(times.get(i - 1).end());
        }
      }
    }
  }

  private TimeRange timeOf(Session session) {
    return agenda.timeOf(session).orElseThrow();
  }

  @Test
  void abstractsStandAtSectorsGroupsAndThePanel() {
    List<Session> described = agenda.sessions().stream()
        .filter(s -> !s.abstractParagraphs().isEmpty())
        .toList();

    assertThat(described).hasSize(10);
    assertThat(described.stream().filter(s -> s.abstractParagraphs().size() == 2))
        .extracting(session -> session.id().value())
        .containsExactly("online");
  }

  @Test
  void peopleActInThePrintedCapacities() {
    assertThat(agenda.people())
        .extracting(Person::displayName)
        .containsExactly(
            "Mr Rafael Benitez",
            "Dr Franz Pietsch",
            "Mr Sé McCormack",
            "Mr Gilles van 't Hof",
            "Ms Samantha Cloitre-Orenstein",
            "Mr Ahmet Yilmaz",
            "Mr Andrija Pejic",
            "Mr Denis Huber");
    assertThat(agenda.sessions().stream().flatMap(s -> s.participations().stream()))
        .hasSize(27);
    assertThat(inCapacity(Affiliation.position("Conference Chair, Expert of Council of Europe")))
        .containsExactly("welcome", "production-tour-de-table", "closing");
    for (String country : List.of("HR", "TR", "BE")) {
      assertThat(inCapacity(Affiliation.country(country))).containsExactly("summary");
    }
  }

  private List<String> inCapacity(Affiliation capacity) {
    return agenda.sessions().stream()
        .filter(s -> s.participations().stream()
            .anyMatch(p -> p.capacity().stream().anyMatch(capacity::equals)))
        .map(session -> session.id().value())
        .toList();
  }

  @Test
  void theAddressFromAustriaIsAVideo() {
    List<Participation> welcome = agenda.session("welcome").orElseThrow().participations();

    assertThat(welcome)
        .filteredOn(participation -> participation.delivery() == Delivery.RECORDED_VIDEO)
        .containsExactly(Participation.of("pietsch", Role.SPEAKER).by(Delivery.RECORDED_VIDEO));
  }

  @Test
  void whatIsNotLegibleIsMarkedAndExplained() {
    List<Session> explained = agenda.sessions().stream()
        .filter(session -> !session.extensions().isEmpty())
        .toList();

    assertThat(explained)
        .extracting(session -> session.id().value())
        .containsExactly(
            "production",
            "reception",
            "ai",
            "cooperation",
            "cooperation-panel",
            "summary",
            "closing");
    assertThat(agenda.extensions()).singleElement().matches(e -> e.content().contains("[…]"));
  }

  @Test
  void lunchIsAtTheSameTimeEachDay() {
    assertThat(agenda.sessions().stream().filter(s -> s.kind().equals(SessionKind.MEAL)))
        .allMatch(lunch -> timeOf(lunch).start().getHour() == 12)
        .allMatch(lunch -> timeOf(lunch).length().equals(Duration.ofMinutes(90)))
        .allMatch(lunch -> agenda.roomsOf(lunch.id()).isEmpty());
  }
}

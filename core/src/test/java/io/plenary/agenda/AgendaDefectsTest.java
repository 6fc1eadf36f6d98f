package io.plenary.agenda;

import static io.plenary.agenda.Defects.assertDefects;
import static io.plenary.agenda.Defects.assertMessages;
import static io.plenary.agenda.Defects.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Defect.Code;
import io.plenary.time.TimeRange;
import io.plenary.value.Country;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with an agenda itself, whatever is on it. */
class AgendaDefectsTest {

  @Test
  void whatIsMissingIsListedTogether() {
    assertMessages(Agenda.builder())
        .containsExactly(
            "the agenda has no id", "the agenda has no title", "the agenda has no zone");
    assertThat(Defects.of(Agenda.builder()))
        .allMatch(
            defect -> defect.code() == Code.MISSING_ATTRIBUTE && defect.about().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankIdIsNone(String id) {
    assertOnly(Sample.empty().id(id), Code.BLANK, "the agenda has a blank id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Nowhere", "", "+01:00", "CEST", "europe/paris"})
  void aZoneThatTheTzDatabaseDoesNotHoldIsUnknown(String zone) {
    assertOnly(
        Sample.empty().zone(zone),
        Code.UNKNOWN_ZONE,
        "the agenda's zone '" + zone + "' is none of the tz database, such as Europe/Paris");
  }

  @Test
  void aZoneThatIsOnlyAnOffsetIsUnknown() {
    assertDefects(Sample.empty().zone(ZoneOffset.ofHours(1)))
        .extracting(Defect::code)
        .containsExactly(Code.UNKNOWN_ZONE);
    assertOnly(
        Sample.empty().addRoom(Sample.room("r").zone(ZoneId.of("+01:00")).build()),
        Code.UNKNOWN_ZONE,
        "room 'r' is in the zone '+01:00', which is none of the tz database, such as Europe/Paris",
        Room.Id.of("r"));
  }

  @Test
  void theLastDayMayNotComeBeforeTheFirst() {
    assertOnly(
        Sample.empty().firstDay(LocalDate.of(2024, 11, 20)).lastDay(LocalDate.of(2024, 11, 19)),
        Code.DAYS_OUT_OF_ORDER,
        "the agenda has its last day, 2024-11-19, before its first, 2024-11-20");
  }

  @Test
  void daysOutOfOrderAreADefectWhereSessionsAreToo() {
    assertDefects(Sample.empty()
            .addSession(Sample.talk("a").build())
            .firstDay(LocalDate.of(2024, 11, 20))
            .lastDay(LocalDate.of(2024, 11, 19)))
        .extracting(Defect::code)
        .containsExactly(Code.DAYS_OUT_OF_ORDER);
  }

  @Test
  void aConferenceMayLastAYearAndNoMore() {
    LocalDate first = LocalDate.of(2024, 1, 1);

    Sample.empty().firstDay(first).lastDay(first).build();
    Sample.empty().firstDay(first).lastDay(first.plusDays(366)).build();
    assertOnly(
        Sample.empty().firstDay(first).lastDay(first.plusDays(367)),
        Code.DURATION_OUT_OF_BOUNDS,
        "the agenda lasts from 2024-01-01 to 2025-01-02; expected at most 366 days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1582-12-31", "9999-01-02", "+999999999-12-31", "-999999999-01-01"})
  void aDayInNoYearThatFilesCanHoldIsOutOfBounds(LocalDate day) {
    assertDefects(Sample.empty().firstDay(day))
        .extracting(Defect::code)
        .containsExactly(Code.TIME_OUT_OF_BOUNDS);
    assertDefects(Sample.empty().firstDay(day).lastDay(day))
        .extracting(Defect::code)
        .containsExactly(Code.TIME_OUT_OF_BOUNDS, Code.TIME_OUT_OF_BOUNDS);
    assertDefects(Sample.empty().version(Version.of(day)))
        .extracting(Defect::code)
        .containsExactly(Code.TIME_OUT_OF_BOUNDS);
  }

  @Test
  void theFirstAndTheLastYearAreWithinBounds() {
    Sample.empty().zone("UTC").firstDay(LocalDate.of(1583, 1, 1)).build();
    Sample.empty().zone("UTC").firstDay(LocalDate.of(9998, 12, 31)).build();
    Sample.empty().version(Version.of(LocalDate.of(9998, 12, 31))).build();
  }

  @Test
  void daysBeginAtAWholeSecond() {
    Sample.empty().dayStart(LocalTime.of(4, 0, 30)).build();
    assertOnly(
        Sample.empty().dayStart(LocalTime.of(4, 0, 0, 1)),
        Code.TIME_OUT_OF_BOUNDS,
        "the agenda begins its days at a fraction of a second: 04:00:00.000000001");
  }

  @Test
  void openingHoursAreDistinctAndWithinBounds() {
    String nine = "2024-11-19T09:00/PT8H";

    assertOnly(
        Sample.empty().addOpeningHours(nine).addOpeningHours(nine),
        Code.DUPLICATE_ENTRY,
        "the agenda has '2024-11-19T09:00+01:00/2024-11-19T17:00+01:00' twice in its opening hours");
    assertOnly(
        Sample.empty().addOpeningHours("2024-11-19T09:00:00.5/2024-11-19T10:00"),
        Code.TIME_OUT_OF_BOUNDS,
        "the agenda has in its opening hours a time with a fraction of a second: "
            + "2024-11-19T09:00:00.500+01:00");
    assertOnly(
        Sample.empty().addOpeningHours("9998-12-31T09:00/9999-01-01T10:00"),
        Code.TIME_OUT_OF_BOUNDS,
        "the agenda has in its opening hours a time in no year from 1583 to 9998: "
            + "9999-01-01T10:00+01:00");
  }

  /** They differ as given and are the same once both are in the agenda's zone. */
  @Test
  void openingHoursGivenInTwoZonesAreTheSame() {
    TimeRange nine = TimeRange.parse("2024-11-19T09:00/PT8H", Sample.PARIS);

    assertDefects(
            Sample.empty().addOpeningHours(nine).addOpeningHours(nine.in(ZoneId.of("Asia/Tokyo"))))
        .extracting(Defect::code)
        .containsExactly(Code.DUPLICATE_ENTRY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-19, is no range of time",
    "2024-03-31T02:30/PT1H, does not exist",
    "2024-10-27T02:30/PT1H, happens twice",
    "2024-11-19T09:00/2024-11-19T08:00, ends before it starts",
    "2024-11-19T09:00+02:00/PT1H, has another offset"
  })
  void openingHoursThatDenoteNoTimeAreADefect(String range, String why) {
    assertDefects(Sample.empty().addOpeningHours(range)).singleElement().satisfies(defect -> {
      assertThat(defect.code()).isEqualTo(Code.UNRESOLVABLE_TIME);
      assertThat(defect.message()).startsWith("the agenda: ").contains(why);
      assertThat(defect.about()).isEmpty();
    });
  }

  @Test
  void timesAreNotBlamedForAZoneThatIsMissing() {
    assertMessages(
            Agenda.builder().id("a").title("b").addOpeningHours("2024-11-19T09:00+01:00/PT1H"))
        .containsExactly("the agenda has no zone");
    assertDefects(Sample.empty().zone("Europe/Nowhere").addOpeningHours("nine to five"))
        .extracting(Defect::code)
        .containsExactly(Code.UNKNOWN_ZONE, Code.UNRESOLVABLE_TIME);
  }

  @Test
  void languagesAreWellFormedAndDistinct() {
    assertOnly(
        Sample.empty().addLanguage("english language"),
        Code.MALFORMED_LANGUAGE,
        "the agenda names the language 'english language' in its languages; "
            + "expected a tag such as en or fr-CH");
    assertOnly(
        Sample.empty().addLanguage("en").addLanguage("en"),
        Code.DUPLICATE_ENTRY,
        "the agenda has 'en' twice in its languages");
    assertOnly(
        Sample.empty().title(Text.of("e n", "Conference")),
        Code.MALFORMED_LANGUAGE,
        "the agenda names the language 'e n' in its title; expected a tag such as en or fr-CH");
  }

  @Test
  void aCountryIsTwoCapitals() {
    assertOnly(
        Sample.empty().venue(Venue.in("Zagreb", "Croatia")),
        Code.MALFORMED_COUNTRY,
        "the agenda names the country 'Croatia' in its venue; expected two capitals such as HR");
    Sample.empty().venue(Venue.in("Zagreb", "HR")).build();
  }

  @Test
  void halfACharacterIsFoundInEveryText() {
    String half = "a\uD83Db";
    Text bad = Text.of(half);
    AgendaBuilder agenda = Agenda.builder()
        .id(half)
        .zone(Sample.PARIS)
        .title(bad)
        .subtitle(bad)
        .description(bad)
        .addOrganizer(new Organizer(bad, Optional.of(half)))
        .venue(new Venue(Optional.of(bad), Optional.of(bad), Optional.of(Country.of(half))))
        .addLanguage(half)
        .version(Version.of(half))
        .addLink(new Link(half, Optional.of(bad), Optional.of(half)))
        .addExtension(new Extension(half, half, half, half));

    assertDefects(agenda)
        .filteredOn(defect -> defect.code() == Code.MALFORMED_TEXT)
        .extracting(Defect::message)
        .containsExactly(
            "the agenda has half of a surrogate pair (U+D83D) in its id",
            "the agenda has half of a surrogate pair (U+D83D) in its title",
            "the agenda has half of a surrogate pair (U+D83D) in its subtitle",
            "the agenda has half of a surrogate pair (U+D83D) in its description",
            "the agenda has half of a surrogate pair (U+D83D) in its organizer",
            "the agenda has half of a surrogate pair (U+D83D) in its organizer's link",
            "the agenda has half of a surrogate pair (U+D83D) in its venue",
            "the agenda has half of a surrogate pair (U+D83D) in its venue",
            "the agenda has half of a surrogate pair (U+D83D) in its venue",
            "the agenda has half of a surrogate pair (U+D83D) in its languages",
            "the agenda has half of a surrogate pair (U+D83D) in its version",
            "the agenda has half of a surrogate pair (U+D83D) in its link",
            "the agenda has half of a surrogate pair (U+D83D) in its link's title",
            "the agenda has half of a surrogate pair (U+D83D) in its link's relation",
            "the agenda has half of a surrogate pair (U+D83D) in its extension's namespace",
            "the agenda has half of a surrogate pair (U+D83D) in its extension's name",
            "the agenda has half of a surrogate pair (U+D83D) in its extension's media type",
            "the agenda has half of a surrogate pair (U+D83D) in its extension's content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83D", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
  void halfACharacterIsFoundWhereverItStands(String title) {
    assertDefects(Sample.empty().title(title))
        .extracting(Defect::code)
        .containsExactly(Code.MALFORMED_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "a😀😀b", ""})
  void wholeCharactersAreFine(String title) {
    assertThat(Sample.empty().title(title).build().title().first()).isEqualTo(title);
  }

  @Test
  void addressesAndNamesOfExtensionsAreNotBlank() {
    assertMessages(Sample.empty()
            .addLink(Link.to(" "))
            .addOrganizer(new Organizer(Text.of("us"), Optional.of("")))
            .addExtension(Extension.text("", "", "")))
        .containsExactly(
            "the agenda has a blank organizer's link",
            "the agenda has a blank link",
            "the agenda has a blank extension's namespace",
            "the agenda has a blank extension's name");
  }
}

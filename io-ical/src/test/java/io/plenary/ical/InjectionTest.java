package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.component.VEvent;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.format.Imported;
import io.plenary.ical.line.TextValue;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InjectionTest {

  private static final CalendarOptions ALL = CalendarOptions.standard()
      .withLinksInDescription()
      .withAlarm(Duration.ofMinutes(10))
      .withMethod()
      .withParticipants()
      .withLocations()
      .withStyledDescriptions()
      .withLinks()
      .withColors()
      .withImages()
      .withConferences();

  private static String evil(String separator) {
    return "x" + separator + "X-INJECTED:y" + separator;
  }

  /** Every text that an agenda has, with something in it that tries to become a property. */
  private static Agenda agenda(String separator) {
    String evil = evil(separator);
    Text text = Text.of(evil);
    Optional<Text> optional = Optional.of(text);
    Affiliation affiliation = new Affiliation(optional, optional, Optional.empty());
    Role role = new Role(evil, true, true, true);
    Link link = new Link(evil, optional, Optional.of(evil));
    return Agenda.builder()
        .id(evil)
        .title(text)
        .subtitle(text)
        .description(text)
        .zone("Europe/Paris")
        .version(Version.of(evil))
        .venue(new Venue(optional, optional, Optional.empty()))
        .addOrganizer(new Organizer(text, Optional.of(evil)))
        .addLink(link)
        .addExtension(Extension.text("icalendar", "X-KEPT", "X-KEPT:" + evil))
        .addExtension(new Extension("icalendar", "X-KEPT", "text/calendar", "X-KEPT:" + evil))
        .addRoom(Room.builder()
            .id(evil)
            .name(text)
            .addFeature(evil)
            .place(new Place(optional, optional, optional))
            .virtualLink(link)
            .build())
        .addTrack(Track.builder().id(evil).name(text).description(text).build())
        .addPerson(Person.builder()
            .id(evil)
            .honorific(text)
            .name(text)
            .biography(text)
            .addAffiliation(affiliation)
            .addLink(link)
            .build())
        .addSession(session(evil, role, affiliation, link))
        .place(evil, evil, "2024-11-19T09:00")
        .build();
  }

  private static Session session(String evil, Role role, Affiliation affiliation, Link link) {
    SessionKind kind = SessionKind.builder().name(evil).addRequiredRole(role).build();
    return Session.builder()
        .id(evil)
        .title(evil)
        .subtitle(evil)
        .kind(kind)
        .duration(Duration.ofHours(1))
        .addTrack(evil)
        .addTag(Tag.of(evil, evil))
        .addParticipation(Participation.of(evil, role).as(affiliation))
        .addAbstractParagraph(evil)
        .addLink(link)
        .addAttachment(new Attachment(evil, Optional.of(Text.of(evil)), Optional.of(evil)))
        .addExtension(Extension.text("icalendar", "UID", evil))
        .addExtension(new Extension("icalendar", "X-KEPT", "text/calendar", "X-KEPT:" + evil))
        .build();
  }

  private static Agenda withoutExtensions(Agenda agenda) {
    List<Session> sessions = agenda.sessions().stream()
        .map(session -> session.withExtensions(List.of()))
        .toList();
    return agenda.withExtensions(List.of()).withSessions(sessions);
  }

  static List<String> separators() {
    return List.of(
        "\r",
        "\n",
        "\r\n",
        "\u0000",
        "\u0007",
        "\u000B",
        "\f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\"",
        "\":",
        "\"\r\n",
        "\";X=\"",
        "'",
        "^",
        "^n",
        "^^n^",
        "^'",
        "\\n",
        "\\",
        "\\\"",
        ";",
        ":",
        ",",
        "=",
        "\u202D\u2066\u2069",
        "\u202E",
        "\u200B",
        "\u200F",
        "\uFEFF",
        "\uFFFF",
        "\r\nEND:VEVENT\r\n",
        "\n ",
        "\r\n\t",
        "%0D%0A",
        "\u001B",
        "\u007F",
        "😀");
  }

  @ParameterizedTest
  @MethodSource("separators")
  void noTextBecomesAProperty(String separator) {
    Agenda agenda = agenda(separator);

    String calendar = ICalendar.write(agenda);
    Imported again = ICalendar.read(calendar);
    biweekly.ICalendar independent = Biweekly.read(calendar);

    assertThat(again.problems()).isEmpty();
    assertThat(withoutExtensions(again.agenda())).isEqualTo(withoutExtensions(agenda));
    assertThat(independent.getExperimentalProperties("X-INJECTED")).isEmpty();
    assertThat(independent.getEvents()).hasSize(1);
    VEvent event = independent.getEvents().get(0);
    assertThat(event.getExperimentalProperties("X-INJECTED")).isEmpty();
    assertThat(event.getSummary().getValue()).isEqualTo(TextValue.clean(evil(separator)));
    assertThat(calendar.lines().filter(line -> line.startsWith("X-INJECTED"))).isEmpty();
    String onOneLine = calendar.replace("\r\n", "").replace("\t", "");
    assertThat(onOneLine.chars().filter(Character::isISOControl)).isEmpty();
  }

  /**
   * But for fields of our own, of which there is one more where a client's property cannot hold all, and
   * for what was kept from another calendar, which is not written if it is no content line.
   */
  private static List<String> withoutFields(List<String> outline) {
    return outline.stream()
        .filter(each -> !each.contains("/X-PLENARY-") && !each.contains("/X-KEPT"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("separators")
  void othersFindWhatTheyWouldFindWithoutIt(String separator) {
    CalendarOptions options = options(separator);
    // both make an address of the texts, or neither does
    String harmless = separator.equals(":") ? "+" : " ";

    String calendar = ICalendar.write(agenda(separator), options);
    String expected = ICalendar.write(agenda(harmless), options);

    assertThat(withoutFields(Outline.byIcal4j(calendar)))
        .isEqualTo(withoutFields(Outline.byIcal4j(expected)));
    assertThat(withoutFields(Outline.byBiweekly(calendar)))
        .isEqualTo(withoutFields(Outline.byBiweekly(expected)));
    assertThat(ICalendar.read(calendar).problems()).isEmpty();
  }

  private static CalendarOptions options(String separator) {
    return ALL.named(evil(separator))
        .withRoleName(evil(separator), evil(separator))
        .describedBy((agenda, session) -> evil(separator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "\uDC00", "\uDC00\uD800"})
  void noAgendaHoldsHalfACharacterAndOneInOptionsBecomesAQuestionMark(String half) {
    Agenda agenda = agenda(" ");
    assertThatThrownBy(() -> agenda(half)).isInstanceOf(InvalidAgendaException.class);

    String calendar = ICalendar.write(agenda, options(half));

    assertThat(calendar).contains("\r\nNAME:x?").doesNotContain(half);
    assertThat(Outline.byIcal4j(calendar))
        .isEqualTo(Outline.byIcal4j(ICalendar.write(agenda, options(" "))));
    assertThat(ICalendar.publish(agenda, calendar, options(half))).isEqualTo(calendar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\u000B", "\f", "\r"})
  void noLineThatSomeProgramsSplitLinesAtIsWritten(String separator) {
    assertThat(ICalendar.write(agenda(separator)).replace("\r\n", "")).doesNotContain(separator);
  }
}

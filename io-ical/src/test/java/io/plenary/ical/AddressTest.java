package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.value.Attachment;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses are URIs where they are written as such, whatever characters they are given in. */
class AddressTest {

  private static Agenda linked(String href) {
    return Samples.empty()
        .addOrganizer(new Organizer(Text.of("Council"), Optional.of(href)))
        .addLink(new Link(href, Optional.empty(), Optional.of("logo")))
        .addRoom(Room.builder().id("r").name("R").virtualLink(Link.to(href)).build())
        .addPerson(Person.builder().id("p").name("P").addLink(Link.to(href)).build())
        .addSession(Samples.session("a").toBuilder()
            .addParticipation("p", Role.SPEAKER)
            .addTag(Tag.of("subject", href))
            .addLink(Link.to(href))
            .addAttachment(new Attachment(href, Optional.empty(), Optional.of("image/png")))
            .build())
        .place("a", "r", "2024-11-19T09:00")
        .build();
  }

  private static String written(Agenda agenda) {
    CalendarOptions options = CalendarOptions.standard()
        .withMethod()
        .withParticipants()
        .withLinks()
        .withImages()
        .withConferences();
    return ICalendar.write(agenda, options).replace("\r\n ", "");
  }

  @ParameterizedTest
  @CsvSource({
    "mailto:andré@exämple.org, mailto:andr%C3%A9@ex%C3%A4mple.org",
    "https://exämple.org/漢?q=é#ü, https://ex%C3%A4mple.org/%E6%BC%A2?q=%C3%A9#%C3%BC",
    "https://example.org/😀, https://example.org/%F0%9F%98%80",
    "https://example.org/%C3%A9%2F, https://example.org/%C3%A9%2F",
    "https://example.org/e\u0301, https://example.org/e%CC%81"
  })
  void whatIsBeyondAsciiIsPercentEncodedAndReadBackAsItWas(String href, String address) {
    Agenda agenda = linked(href);

    String calendar = written(agenda);

    assertThat(calendar.lines().filter(line -> line.endsWith(":" + address)).map(this::name))
        .contains("ORGANIZER", "URL", "ATTACH", "IMAGE", "CONFERENCE", "LINK", "CONCEPT");
    assertThat(calendar.split("\r\nURL:", -1))
        .as("of the event and of who takes part")
        .hasSize(3);
    assertThat(Validator.faults(ICalendar.write(agenda))).isEmpty();
    assertThat(ICalendar.read(calendar).problems()).isEmpty();
    assertThat(ICalendar.read(calendar).agenda()).isEqualTo(agenda);
  }

  private String name(String line) {
    return line.split("[;:]", 2)[0];
  }

  @Test
  void theSourceOfTheCalendarIsEncodedToo() {
    CalendarOptions options =
        CalendarOptions.standard().publishedAt(URI.create("https://example.org/été.ics"));

    assertThat(ICalendar.write(linked("https://example.org/"), options))
        .contains("SOURCE;VALUE=URI:https://example.org/%C3%A9t%C3%A9.ics\r\n");
  }

  @ParameterizedTest
  @CsvSource({"https://example.org/é", "https://example.org/%C3%A9"})
  void anAddressOfAnotherMakerIsReadAsItStandsThere(String href) {
    Agenda agenda = ICalendar.read(Calendars.starting("URL:" + href)).agenda();

    assertThat(agenda.sessions()).flatExtracting(Session::links).isEqualTo(List.of(Link.to(href)));
    assertThat(ICalendar.read(ICalendar.write(agenda)).agenda()).isEqualTo(agenda);
  }
}

package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.value.Color;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimetablePageTest {

  private static final String PROGRAMME = TimetablePage.of(Programme.read().agenda());

  private static AgendaBuilder agenda() {
    return Agenda.builder()
        .id("a")
        .title("A")
        .zone("Europe/Paris")
        .addRoom(Room.builder().id("r1").name("One").addInterpretation("fr").build())
        .addRoom(Room.builder().id("r2").name("Two").build());
  }

  private static Session.Builder session(String id, int minutes) {
    return Session.builder().id(id).title(id).duration(Duration.ofMinutes(minutes));
  }

  private static List<String> find(String regex, String page) {
    return Pattern.compile(regex)
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void everyDayHasItsGridWithRoomsAndTimes() {
    assertThat(find("<section class=\"day\" id=\"([^\"]+)\"", PROGRAMME))
        .containsExactly("2024-11-19", "2024-11-20", "2024-11-21");
    assertThat(PROGRAMME)
        .contains("href=\"#2024-11-20\"")
        .contains("<h2>Tuesday 19 November 2024</h2>");
    assertThat(find("class=\"clock\"[^>]*>([^<]*)", PROGRAMME)).contains("08:30", "09:20", "17:00");
  }

  @Test
  void partsStandWithinTheirBlocksAndBesideEachOther() {
    int block = PROGRAMME.indexOf("Focussed Groups&#39; Session");
    int beside = PROGRAMME.indexOf("class=\"parts beside\"", block);
    int part = PROGRAMME.indexOf(">Precursors<", block);

    assertThat(block).isPositive();
    assertThat(beside).isBetween(block, part);
    assertThat(PROGRAMME.substring(block, part)).contains("class=\"session block\"");
  }

  @Test
  void peopleAndLanguagesAreNamed() {
    assertThat(PROGRAMME)
        .contains("<span class=\"role\">moderator</span>")
        .contains("<b>Mr Sé McCormack</b>")
        .contains("(video)")
        .contains("title=\"can be followed in French\"");
  }

  @Test
  void whatIsForEveryoneGoesAcrossAndWhatClashesStandsBesideEachOther() {
    String page = TimetablePage.of(agenda()
        .addSession(session("one", 60).build())
        .addSession(session("clash", 60).build())
        .addSession(session("two", 30).build())
        .addSession(session("lunch", 60).kind(SessionKind.MEAL).build())
        .addSession(session("walk", 60).build())
        .addSession(Session.builder().id("bell").title("bell").build())
        .place("one", "r1", "2024-11-19T09:00")
        .place("clash", "r1", "2024-11-19T09:30")
        .place("two", "r2", "2024-11-19T10:00")
        .place("lunch", "2024-11-19T12:00")
        .place("walk", "2024-11-19T10:00")
        .place("bell", "2024-11-19T13:00")
        .build());

    assertThat(
            find("--rows:[0-9/]+;--columns:([0-9/]+)[^>]*><time[^>]*>[^<]*</time>\\s*<h3>", page))
        .containsExactly("2/3", "3/4", "4/5", "5/6", "2/6", "2/6");
    assertThat(find("class=\"head\"[^>]*>(?:<span[^>]*>)?([^<]*)", page))
        .containsExactly("One", "Two", "Elsewhere");
    assertThat(page)
        .contains("--width:4;")
        .contains("<time datetime=\"2024-11-19T13:00+01:00\">13:00</time>");
  }

  @Test
  void everyTextIsEscaped() {
    String bad = "<script>alert('\"&')</script>\u0000";
    String page = TimetablePage.of(agenda()
        .title(bad)
        .subtitle(bad)
        .addOrganizer(bad)
        .addLanguage("en")
        .addRoom(Room.builder().id("r3").name(bad).build())
        .addTrack(Track.builder().id("t").name(bad).color(Color.of("#12ab9f")).build())
        .addPerson(Person.builder().id("p").name(bad).honorific(bad).build())
        .addSession(session("s", 30)
            .title(Text.of("en", bad).and("fr", bad))
            .subtitle(bad)
            .status(Session.Status.CANCELLED)
            .addTrack("t")
            .addLanguage("en")
            .addLink(new Link("https://x/\"><script>", Optional.empty(), Optional.of("self")))
            .addParticipation(Participation.of("p", Role.of("<script>"))
                .as(bad)
                .by(Participation.Delivery.REMOTE))
            .build())
        .addSession(session("u", 30)
            .title(bad)
            .status(Session.Status.TENTATIVE)
            .addLink(new Link("javascript:alert(1)", Optional.empty(), Optional.of("self")))
            .build())
        .addSession(session("v", 30)
            .title(bad)
            .status(Session.Status.TENTATIVE)
            .addLink(new Link("javascript:alert(1)", Optional.empty(), Optional.of("self")))
            .build())
        .place("s", "r3", "2024-11-19T09:00")
        .place("v", "r3", "2024-11-20T09:00")
        .build());

    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("javascript:")
        .doesNotContain("\u0000")
        .contains("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;")
        .contains("--track:#12ab9f")
        .contains("Not placed yet")
        .contains("to be confirmed")
        .contains("cancelled")
        .contains("(remote)");
  }

  @Test
  void manyRoomsAreAListOnPaper() {
    AgendaBuilder many = agenda();
    for (int i = 0; i < 6; i++) {
      many.addRoom(Room.builder().id("x" + i).name("X" + i).build())
          .addSession(session("s" + i, 30).build())
          .place("s" + i, "x" + i, "2024-11-19T09:00");
    }

    assertThat(TimetablePage.of(many.build())).contains("class=\"day wide\"");
  }
}

package io.plenary.ical;

import static io.plenary.ical.OptionSamples.AGENDA;
import static io.plenary.ical.OptionSamples.STANDARD;
import static io.plenary.ical.OptionSamples.event;
import static io.plenary.ical.OptionSamples.written;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;

/** How the texts of a calendar can be worded and laid out. */
class TextOptionsTest {

  @Test
  void aCalendarIsCalledByItsName() {
    assertThat(written(STANDARD.named("Ann's talks")))
        .contains("\r\nNAME:Ann's talks\r\n", "\r\nX-WR-CALNAME:Ann's talks\r\n")
        .contains("FIELD=title;LANGUAGE=fr:Conférence");
  }

  @Test
  void textsAndRolesAreInTheLanguageAskedFor() {
    VEvent talk = event(STANDARD.inLanguage("fr-CH"), "talk");

    assertThat(talk.getSummary().getValue()).isEqualTo("Voies");
    assertThat(talk.getSummary().getLanguage()).isEqualTo("fr");
    assertThat(talk.getLocation().getValue()).isEqualTo("Salle rouge");
    assertThat(talk.getDescription().getValue())
        .isEqualTo(
            "Présidence: Ann, Council (à distance)\nRapport: Ann, Council\n\nOù elles mènent");
    assertThat(written(STANDARD.inLanguage("fr")))
        .contains("X-WR-CALNAME:Conférence\r\n", "NAME;LANGUAGE=en:Conference\r\n");
    assertThat(event(STANDARD.inLanguage("de"), "talk").getDescription().getValue())
        .startsWith("Vorsitz: Ann, Council (zugeschaltet)\nBerichterstattung: Ann");
    assertThat(event(STANDARD.inLanguage("es"), "talk").getDescription().getValue())
        .startsWith("Presidencia: Ann, Council (a distancia)\nRelatoría: Ann");
    assertThat(event(STANDARD.inLanguage("pl"), "talk").getDescription().getValue())
        .startsWith("Chair: Ann, Council (remote)\nRapporteur: Ann");
  }

  @Test
  void aRoleCanBeCalledOtherwise() {
    assertThat(event(STANDARD.withRoleName("chair", "in the chair"), "talk")
            .getDescription()
            .getValue())
        .startsWith("In the chair: Ann");
  }

  @Test
  void linksStandAtTheEndOfTheDescription() {
    assertThat(event(STANDARD.withLinksInDescription(), "talk").getDescription().getValue())
        .endsWith("lead & why\n\nSlides: https://example.org/talk\nnot an address");
  }

  @Test
  void aDescriptionCanBeOnesOwn() {
    CalendarOptions options = STANDARD.describedBy(
        (agenda, session) -> agenda.title().first() + "\n\n" + session.title().first());

    assertThat(event(options, "talk").getDescription().getValue())
        .isEqualTo("Conference\n\nRoutes");
    assertThat(ICalendar.read(written(options)).agenda()).isEqualTo(AGENDA);
  }

  @Test
  void aStyledDescriptionIsHtml() {
    assertThat(written(STANDARD.withStyledDescriptions()))
        .contains("STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html;DERIVED=TRUE:"
            + "<p>Chair: Ann\\, Council (remote)<br>Rapporteur: Ann\\, Council</p>"
            + "<p>Where &lt\\;they&gt\\; lead &amp\\; why</p>\r\n");
  }
}

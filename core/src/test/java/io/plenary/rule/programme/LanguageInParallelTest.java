package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class LanguageInParallelTest extends InParallelContract {

  private final Rule rule = new LanguageInParallel();

  LanguageInParallelTest() {
    super(new LanguageInParallel());
  }

  @Override
  Session.Builder alike(Session.Builder session) {
    return session.addLanguage("fr");
  }

  @Test
  void theLanguageIsNamed() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("first").addLanguage("en").addLanguage("fr"))
            .at("09:30", "room-2", talk("second").addLanguage("fr").addLanguage("de"))
            .sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Tuesday 19 November 09:30–10:30,"
                + " are held at once, and both are in French.");
  }

  @Test
  void eachLanguageThatIsSharedCountsAndItsRegionsAreOne() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("first").addLanguage("en-GB").addLanguage("fr"))
            .at(
                "09:30",
                "room-2",
                talk("second").addLanguage("fr-CH").addLanguage("en").addLanguage("en-US"))
            .check(rule))
        .extracting(Finding::penalty)
        .containsExactly(2L);
  }

  @Test
  void otherLanguagesAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("first").addLanguage("en"))
            .at("09:00", "room-2", talk("second").addLanguage("fr"))
            .check(rule))
        .isEmpty();
  }
}

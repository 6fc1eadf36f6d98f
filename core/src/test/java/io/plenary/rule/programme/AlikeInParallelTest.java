package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeInParallelTest extends InParallelContract {

  private final Rule rule = new AlikeInParallel();

  AlikeInParallelTest() {
    super(new AlikeInParallel());
  }

  @Override
  Session.Builder alike(Session.Builder session) {
    return marked(session, "forensics", "police");
  }

  private static Session.Builder marked(Session.Builder session, String theme, String audience) {
    return session.addTag(Tag.of("theme", theme)).addTag(Tag.of("audience", audience));
  }

  private Conference beside(Session.Builder other) {
    return withTwoRooms()
        .at("09:00", "room-1", alike(talk("first")).addTag(Tag.of("theme", "routes")))
        .at("09:30", "room-2", other);
  }

  private Rule told(String... categories) {
    return rule.with(rule.options().with("categories", List.of(categories)));
  }

  @Test
  void whatIsSharedIsNamed() {
    assertThat(beside(alike(talk("second"))).sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Tuesday 19 November 09:30–10:30,"
                + " are held at once and are alike: both are marked “forensics” and “police”.");
  }

  @Test
  void oneOfTheCategoriesIsNotEnough() {
    assertThat(beside(marked(talk("second"), "forensics", "judges")).check(rule))
        .isEmpty();
    assertThat(beside(marked(talk("second"), "coast", "police")).check(rule)).isEmpty();
    assertThat(beside(talk("second").addTag(Tag.of("theme", "forensics"))).check(rule))
        .isEmpty();
  }

  @Test
  void severalTagsOfACategoryCountOnce() {
    assertThat(beside(alike(talk("second")).addTag(Tag.of("theme", "routes"))).check(rule))
        .extracting(Finding::penalty)
        .containsExactly(1L);
  }

  @Test
  void theRuleCanBeToldOtherCategories() {
    assertThat(beside(marked(talk("second"), "forensics", "judges")).check(told("theme")))
        .hasSize(1);
    assertThat(beside(alike(talk("second"))).check(told("theme", "audience", "content")))
        .isEmpty();
  }

  @Test
  void withoutACategoryNothingIsAlike() {
    assertThat(beside(alike(talk("second"))).check(told())).isEmpty();
  }
}

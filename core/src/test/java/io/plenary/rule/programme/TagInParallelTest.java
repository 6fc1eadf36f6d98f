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

class TagInParallelTest extends InParallelContract {

  private final Rule rule = new TagInParallel();

  TagInParallelTest() {
    super(new TagInParallel());
  }

  @Override
  Session.Builder alike(Session.Builder session) {
    return session.addTag(Tag.of("theme", "forensics"));
  }

  private Conference sharing(String... categories) {
    Session.Builder first = talk("first");
    Session.Builder second = talk("second").addTag(Tag.of("theme", "other"));
    for (String category : categories) {
      first.addTag(Tag.of(category, "forensics"));
      second.addTag(Tag.of(category, "forensics"));
    }
    return withTwoRooms().at("09:00", "room-1", first).at("09:30", "room-2", second);
  }

  @Test
  void theTagIsNamed() {
    assertThat(sharing("theme").sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Tuesday 19 November 09:30–10:30,"
                + " are held at once, and both are marked “forensics”.");
  }

  @Test
  void eachTagThatIsSharedCounts() {
    assertThat(sharing("theme", "sector", "content", "audience").check(rule))
        .extracting(Finding::penalty)
        .containsExactly(3L);
  }

  @Test
  void otherCategoriesAreFineUnlessTheRuleIsToldThem() {
    assertThat(sharing("audience").check(rule)).isEmpty();
    assertThat(sharing("audience")
            .check(rule.with(rule.options().with("categories", List.of("audience")))))
        .hasSize(1);
    assertThat(sharing("theme")
            .check(rule.with(rule.options().with("categories", List.of("audience")))))
        .isEmpty();
  }

  @Test
  void theSameWordInAnotherCategoryIsAnotherTag() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("first").addTag(Tag.of("theme", "police")))
            .at("09:00", "room-2", talk("second").addTag(Tag.of("sector", "police")))
            .check(rule))
        .isEmpty();
  }
}

package io.plenary.rule.support;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoriesTest {

  private final Categories categories = Categories.of("They count.", "theme", "sector");

  private static Session tagged(String... tags) {
    Session.Builder session = talk("talk");
    for (String tag : tags) {
      String[] parts = tag.split(":", -1);
      session.addTag(Tag.of(parts[0], parts[1]));
    }
    return session.build();
  }

  @Test
  void onlyTagsOfTheCategoriesAreMinded() {
    assertThat(categories.of(tagged("sector:police", "level:easy", "theme:forensics")))
        .containsExactly(Tag.of("sector", "police"), Tag.of("theme", "forensics"));
    assertThat(categories.of(tagged())).isEmpty();
  }

  @Test
  void tagsAreSharedThatBothHaveInTheSameCategory() {
    Session first = tagged("theme:forensics", "sector:police", "level:easy");

    assertThat(categories.sharedBy(first, tagged("level:easy", "sector:police", "theme:forensics")))
        .containsExactly(Tag.of("theme", "forensics"), Tag.of("sector", "police"));
    assertThat(categories.sharedBy(first, tagged("sector:forensics"))).isEmpty();
    assertThat(categories.sharedBy(tagged(), first)).isEmpty();
  }

  @Test
  void theyAreAnOptionThatCanBeToldOthers() {
    assertThat(categories.options()).hasToString("categories=[theme, sector]");
    assertThat(categories
            .told(categories.options().with("categories", List.of("level")))
            .names())
        .containsExactly("level");
  }
}

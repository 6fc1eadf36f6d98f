package io.plenary.ical.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Texts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PercentTest {

  @Provide
  Arbitrary<String> texts() {
    return Texts.strings();
  }

  @Property(tries = 300)
  void whatIsPercentEncodedIsTheTextAgain(@ForAll("texts") String text) {
    String encoded = Percent.encode(text, "@");

    assertThat(Percent.decode(encoded)).contains(text);
    assertThat(encoded).doesNotContain("@", "\"", "\n", "\t");
    assertThat(TextValue.isClean(encoded)).isTrue();
  }

  @Test
  void whatNeedsNoEncodingStaysReadable() {
    assertThat(Percent.encode("room-1 (été) 漢字;,:", "")).isEqualTo("room-1 (été) 漢字;,:");
    assertThat(Percent.encode("100%", "")).isEqualTo("100%25");
  }

  @Test
  void aMalformedPercentEncodingStandsForNothing() {
    assertThat(List.of("%", "%1", "%G0", "%0G", "%FF", "%C3", "a%", "%１1"))
        .allMatch(text -> Percent.decode(text).isEmpty());
  }
}

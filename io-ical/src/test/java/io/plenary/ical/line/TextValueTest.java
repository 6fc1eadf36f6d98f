package io.plenary.ical.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Texts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextValueTest {

  @Provide
  Arbitrary<String> texts() {
    return Texts.strings();
  }

  @Property(tries = 300)
  void whatIsEscapedIsTheCleanTextAgain(@ForAll("texts") String text) {
    String escaped = TextValue.escape(text);

    assertThat(TextValue.unescape(escaped)).isEqualTo(TextValue.clean(text));
    assertThat(TextValue.isClean(TextValue.clean(text))).isTrue();
    assertThat(TextValue.clean(TextValue.clean(text))).isEqualTo(TextValue.clean(text));
    assertThat(escaped).doesNotContain("\n", "\r");
  }

  @Property(tries = 300)
  void aListIsSplitWhereItWasJoined(@ForAll("texts") String one, @ForAll("texts") String other) {
    String list = TextValue.escape(one) + "," + TextValue.escape(other);

    assertThat(TextValue.split(list))
        .isEqualTo(List.of(TextValue.clean(one), TextValue.clean(other)));
  }

  @Test
  void lineBreaksOfEverySortAreOne() {
    assertThat(TextValue.clean("a\r\nb\rc\nd\u0085e\u2028f\u2029g\u000Bh\fi\r\rj\n\rk"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni\n\nj\n\nk");
    assertThat(TextValue.clean("a\u0000b\u0007c\u001Bd\u007Fe\u009Ff\tg")).isEqualTo("abcdef\tg");
  }

  @Test
  void needlessEscapesStandForWhatFollows() {
    assertThat(TextValue.unescape("a\\:b\\\"c\\Nd\\")).isEqualTo("a:b\"c\nd\\");
  }
}

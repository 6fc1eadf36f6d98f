package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValuesTest {

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

  @Property(tries = 300)
  void brokenUtf8IsReadAsTheJdkReadsIt(@ForAll("bytes") byte[] bytes) {
    int[] broken = {0};

    String text = Utf8.decode(bytes, offset -> broken[0]++);

    assertThat(text).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    assertThat(text.chars().filter(c -> c == 0xFFFD)).hasSizeGreaterThanOrEqualTo(broken[0]);
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> odd = Arbitraries.of(
            0x61, 0x80, 0xBF, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xED, 0xA0, 0xF0, 0x9F, 0x98, 0x80,
            0xFF)
        .map(Integer::byteValue);
    return odd.array(byte[].class).ofMaxSize(12);
  }

  @Test
  void whatIsQuotedIsShortAndPrintable() {
    assertThat(Quoted.of("a\nb")).isEqualTo("'a b'");
    assertThat(Quoted.of("😀".repeat(60))).isEqualTo("'" + "😀".repeat(60) + "'");
    assertThat(Quoted.of("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
    assertThat(Quoted.of("a".repeat(1_000))).isEqualTo("'" + "a".repeat(60) + "…'");
  }

  @Test
  void paragraphsArePartedByBlankLines() {
    assertThat(Description.split("")).isEmpty();
    assertThat(Description.split("a\n\nb\nc")).containsExactly("a", "b\nc");
    assertThat(Description.paragraphs("\n \na\nb\n\t\n\nc\n")).containsExactly("a\nb", "c");
    assertThat(Description.paragraphs("")).isEmpty();
  }
}

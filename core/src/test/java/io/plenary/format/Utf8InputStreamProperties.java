package io.plenary.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8InputStreamProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "漢", "😀", "\uD83D", "\uDE00", "\n", "\uFFFF")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  /** As UTF-8 has it; what is half a character becomes the replacement character. */
  private static byte[] expected(String text) {
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /** Gives few characters at a time. */
  private static Reader slow(String text, int step) {
    StringReader all = new StringReader(text);
    return new Reader() {
      @Override
      public int read(char[] target, int offset, int length) throws IOException {
        return all.read(target, offset, Math.min(step, length));
      }

      @Override
      public void close() {
        all.close();
      }
    };
  }

  @Property(tries = 500)
  void theBytesAreThoseOfTheText(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 3) int step)
      throws IOException {
    assertThat(new Utf8InputStream(slow(text, step)).readAllBytes()).isEqualTo(expected(text));
  }

  @Property(tries = 500)
  void bytesMayBeReadOneByOne(@ForAll("texts") String text) throws IOException {
    InputStream in = new Utf8InputStream(new StringReader(text));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      out.write(next);
    }

    assertThat(out.toByteArray()).isEqualTo(expected(text));
    assertThat(in.read()).isEqualTo(-1);
    assertThat(in.read(new byte[1])).isEqualTo(-1);
    assertThat(in.read(new byte[0])).isZero();
  }

  /** The buffers hold 8,192: so a character of two halves lies across every end of them. */
  @Property(tries = 40)
  void charactersAcrossTheEndsOfBuffersAreWhole(
      @ForAll @IntRange(min = 8_185, max = 8_195) int before, @ForAll("texts") String text)
      throws IOException {
    String all = "a".repeat(before) + "😀" + text + "漢".repeat(9_000) + "😀漢" + text;

    assertThat(new Utf8InputStream(new StringReader(all)).readAllBytes()).isEqualTo(expected(all));
  }
}

package io.plenary.ical.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

  @Property(tries = 300)
  void brokenUtf8IsReadAsTheJdkReadsIt(@ForAll("bytes") byte[] bytes) {
    int[] broken = {0};

    String text = Utf8.decode(bytes, bytes.length, offset -> broken[0]++);

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
}

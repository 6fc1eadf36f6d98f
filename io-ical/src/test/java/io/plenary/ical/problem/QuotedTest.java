package io.plenary.ical.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

  @Test
  void whatIsQuotedIsShortAndPrintable() {
    assertThat(Quoted.of("a\nb")).isEqualTo("'a b'");
    assertThat(Quoted.of("😀".repeat(60))).isEqualTo("'" + "😀".repeat(60) + "'");
    assertThat(Quoted.of("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
    assertThat(Quoted.of("a".repeat(1_000))).isEqualTo("'" + "a".repeat(60) + "…'");
  }
}

package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @Test
  void capitalsBecomeLowerCase() {
    assertThat(Color.of("#0A7E8C")).isEqualTo(Color.of("#0a7e8c")).hasToString("#0a7e8c");
    assertThat(Color.of("#019af9").hex()).isEqualTo("#019af9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "0a7e8c",
        "#0a7e8",
        "#0a7e8c0",
        "#0a7e8g",
        "#0a7e8/",
        "#0a7e8:",
        "#0a7e8`",
        "teal",
        "00a7e8c"
      })
  void whatIsNotOfTheFormIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.of(text))
        .withMessage("'" + text + "' is no colour such as #0a7e8c");
  }
}

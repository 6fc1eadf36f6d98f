package io.plenary.rule.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private final Options options = Options.of(
      Option.duration("least", Duration.ofMinutes(10), "The least gap."),
      Option.number("most", 3, "talks", "The most talks."),
      Option.names("categories", List.of("theme"), "categories of tags", "What counts."));

  @Test
  void whatIsToldIsWhatIsHeard() {
    Options told = options
        .with("least", Duration.ofMinutes(5))
        .with("most", 4)
        .with("categories", List.of("theme", "sector"));

    assertThat(told.duration("least")).isEqualTo(Duration.ofMinutes(5));
    assertThat(told.number("most")).isEqualTo(4);
    assertThat(told.names("categories")).containsExactly("theme", "sector");
    assertThat(options.number("most")).isEqualTo(3);
    assertThat(told).hasToString("least=PT5M, most=4, categories=[theme, sector]");
  }

  @Test
  void aNameThatIsNoneIsAnErrorThatSuggestsTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.with("lest", Duration.ZERO))
        .withMessage("there is no option 'lest'; did you mean 'least'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.none().with("least", Duration.ZERO))
        .withMessage("there is no option 'least'; there are none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.with("x", 1))
        .withMessage("there is no option 'x'; there are: least, most, categories");
  }

  @Test
  void aValueOfAnotherTypeIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.with("least", 5))
        .withMessage("the option 'least' is a length of time, not a number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.with("most", List.of("three")))
        .withMessage("the option 'most' is a number, not a list of names");
    assertThatIllegalArgumentException().isThrownBy(() -> options.with("most", "three"));
  }

  @Test
  void valuesHaveBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.with("least", Duration.ofMinutes(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.with("least", Duration.ofMillis(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> options.with("most", -1));
    assertThatIllegalArgumentException().isThrownBy(() -> options.with("categories", List.of(" ")));
    assertThatIllegalArgumentException().isThrownBy(() -> options.with("categories", List.of(1)));
    assertThat(options.with("most", 0).with("least", Duration.ZERO)).isNotEqualTo(options);
  }

  @Test
  void equalOptionsAreEqual() {
    assertThat(options.with("most", 3)).isEqualTo(options).hasSameHashCodeAs(options);
    assertThat(options).isNotEqualTo(Options.none()).isNotEqualTo("options");
  }
}

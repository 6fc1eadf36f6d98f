package io.plenary.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plenary.format.ProblemPolicy.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemPolicyTest {

  private static final Problem SMALL = problem("small");
  private static final Problem LARGE = problem("large");
  private static final Imported BOTH =
      new Imported(LinesFormat.AGENDA, List.of(SMALL, LARGE), "lines");

  private static Problem problem(String code) {
    return new Problem(code, Problem.Severity.NOTE, Location.NOWHERE, "something", "", "");
  }

  @Test
  void problemsAreReportedUnlessSaidOtherwise() {
    assertThat(ProblemPolicy.report().apply(BOTH)).isEqualTo(BOTH);
    assertThat(ReadOptions.standard().policy()).isEqualTo(ProblemPolicy.report());
  }

  @Test
  void aStrictPolicyThrowsEverythingEvenNotes() {
    UnreadableAgendaException refused = catchThrowableOfType(
        UnreadableAgendaException.class, () -> ProblemPolicy.strict().apply(BOTH));

    assertThat(refused.problems()).containsExactly(SMALL, LARGE);
  }

  @Test
  void aStrictPolicyLetsPassWhatHasNoProblem() {
    Imported flawless = new Imported(LinesFormat.AGENDA, List.of(), "lines");

    assertThat(ProblemPolicy.strict().apply(flawless)).isEqualTo(flawless);
  }

  @Test
  void aCodeCanBeIgnored() {
    assertThat(ProblemPolicy.report().with("small", Action.IGNORE).apply(BOTH).problems())
        .containsExactly(LARGE);
  }

  @Test
  void whatIsIgnoredIsNotThrown() {
    UnreadableAgendaException refused = catchThrowableOfType(
        UnreadableAgendaException.class,
        () -> ProblemPolicy.strict().with("small", Action.IGNORE).apply(BOTH));

    assertThat(refused.problems()).containsExactly(LARGE);
  }

  @Test
  void oneCodeCanBeThrownAndWhatIsReportedIsListedWithIt() {
    UnreadableAgendaException refused = catchThrowableOfType(
        UnreadableAgendaException.class,
        () -> ProblemPolicy.report().with("large", Action.THROW).apply(BOTH));

    assertThat(refused.problems()).containsExactly(SMALL, LARGE);
  }

  @Test
  void aStrictPolicyCanReportACode() {
    ProblemPolicy policy =
        ProblemPolicy.strict().with("small", Action.REPORT).with("large", Action.REPORT);

    assertThat(policy.apply(BOTH)).isEqualTo(BOTH);
    assertThat(policy.standard()).isEqualTo(Action.THROW);
  }

  @Test
  void theCodesGivenAreCopiedAndCannotBeChanged() {
    Map<String, Action> codes = new LinkedHashMap<>();
    ProblemPolicy policy = new ProblemPolicy(Action.REPORT, codes);
    codes.put("small", Action.THROW);

    assertThat(policy).isEqualTo(ProblemPolicy.report());
    assertThatThrownBy(() -> policy.byCode().put("small", Action.THROW))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aReaderKeepsToThePolicyItIsGiven() {
    byte[] document = "lines:Conference".getBytes(UTF_8);
    AgendaReader reader = AgendaFormats.reader();

    assertThat(reader.read(document).problems()).hasSize(1);
    assertThat(reader
            .policy(ProblemPolicy.strict().with("told", Action.IGNORE))
            .read(document)
            .problems())
        .isEmpty();
    assertThatThrownBy(() -> reader.policy(ProblemPolicy.strict()).read(document))
        .isInstanceOf(UnreadableAgendaException.class);
  }

  @Test
  void otherOptionsKeepThePolicy() {
    ReadOptions options = ReadOptions.standard().withPolicy(ProblemPolicy.strict());

    assertThat(options.withLimits(Limits.standard().withDepth(7)).policy())
        .isEqualTo(ProblemPolicy.strict());
    assertThat(options.withZone(java.time.ZoneId.of("Europe/Paris")).policy())
        .isEqualTo(ProblemPolicy.strict());
  }
}

package io.plenary.examples;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testng.ITestListener;
import org.testng.ITestResult;
import org.testng.TestNG;

/**
 * Assertions on agendas need no framework: here in TestNG; a plain {@code main} is that of the consumer
 * project beside this one.
 */
class OtherFrameworksTest {

  /** A test as a user of TestNG would write it. */
  public static final class WithTestNg {

    /** Passes. */
    @org.testng.annotations.Test
    public void theDayIsValid() {
      assertThat(BuildADay.day()).isValid();
    }

    /** Fails. */
    @org.testng.annotations.Test
    public void theMorningIsValid() {
      assertThat(OwnRules.morning()).isValidFor(OwnRules.rules());
    }
  }

  private static final class Results implements ITestListener {
    private final List<String> passed = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public void onTestSuccess(ITestResult result) {
      passed.add(result.getName());
    }

    @Override
    public void onTestFailure(ITestResult result) {
      failures.add(result.getThrowable());
    }
  }

  @Test
  void inTestNgTheyPassAndFailAsAnywhereElse() {
    Results results = new Results();
    TestNG testNg = new TestNG(false);
    testNg.setTestClasses(new Class<?>[] {WithTestNg.class});
    testNg.addListener(results);
    testNg.run();

    assertThat(results.passed).containsExactly("theDayIsValid");
    assertThat(results.failures)
        .singleElement()
        .satisfies(failure -> assertThat(failure)
            .isInstanceOf(AssertionError.class)
            .hasMessageContaining("goes on after the minister has left"));
  }
}

package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.plenary.agenda.Agenda;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final JavaClasses LIBRARY = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("io.plenary");

  static Stream<ArchRule> rules() {
    return Stream.of(
        Architecture.uses("time"),
        Architecture.uses("value"),
        Architecture.uses("agenda", "time", "value"),
        Architecture.uses("format", "agenda", "time", "value"),
        Architecture.uses("text", "agenda", "time", "value"),
        Architecture.uses("change", "text", "agenda", "time", "value"),
        Architecture.uses("rule", "text", "agenda", "time", "value"),
        Architecture.uses("schedule", "rule", "text", "agenda", "time", "value"),
        Architecture.uses(
            "assertion", "rule", "change", "format", "agenda", "text", "time", "value"),
        Architecture.packagesAreFreeOfCycles(),
        Architecture.nothingIsTakenFromTheSurroundings(),
        Architecture.textIsNotMadeByTheDefaultLocaleOrCharset(),
        Architecture.noThreadIsStarted(),
        Architecture.nothingIsFetched(),
        Architecture.standardStreamsAreLeftAlone(),
        Architecture.noStateIsShared());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theLibraryKeeps(ArchRule rule) {
    rule.check(LIBRARY);
  }

  private static ModuleDescriptor module() throws URISyntaxException {
    Path classes =
        Path.of(Agenda.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).find("io.plenary.core").orElseThrow().descriptor();
  }

  @Test
  void atRunTimeTheModuleNeedsTheBaseOfJavaOnly() throws URISyntaxException {
    assertThat(module().requires().stream()
            .filter(used -> !used.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactly("java.base");
    assertThat(module().requires())
        .noneMatch(
            used -> used.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE));
  }

  @Test
  void theModuleExportsWhatIsMeantForUsersAndToEveryone() throws URISyntaxException {
    assertThat(module().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            "io.plenary.agenda",
            "io.plenary.assertion",
            "io.plenary.change",
            "io.plenary.format",
            "io.plenary.rule",
            "io.plenary.rule.shape",
            "io.plenary.schedule",
            "io.plenary.schedule.grid",
            "io.plenary.time",
            "io.plenary.value");
    assertThat(module().exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
    assertThat(module().opens()).isEmpty();
  }

  /** One offence each, against a rule that would be worth nothing if it did not see it. */
  static final class Offender {

    static final List<String> SHARED = new ArrayList<>();
    static String changing = "";

    Instant clock() {
      return Instant.now();
    }

    Supplier<Instant> clockByReference() {
      return Instant::now;
    }

    String lowerCase(String text) {
      return text.toLowerCase(java.util.Locale.getDefault());
    }

    String format(String text) {
      return "%s".formatted(text);
    }

    Thread thread() {
      return new Thread(() -> {});
    }

    java.net.URL url() throws java.net.MalformedURLException {
      return new java.net.URL("https://example.org");
    }

    void print() {
      System.out.println(SHARED);
    }
  }

  @Test
  void offencesAreSeen() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

    assertThat(offences(Architecture.nothingIsTakenFromTheSurroundings(), offender))
        .isEqualTo(3);
    assertThat(offences(Architecture.textIsNotMadeByTheDefaultLocaleOrCharset(), offender))
        .isEqualTo(1);
    assertThat(offences(Architecture.noThreadIsStarted(), offender)).isPositive();
    assertThat(offences(Architecture.nothingIsFetched(), offender)).isPositive();
    assertThat(offences(Architecture.standardStreamsAreLeftAlone(), offender)).isEqualTo(1);
    assertThat(offences(Architecture.noStateIsShared(), offender)).isEqualTo(2);
  }

  private static int offences(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails().size();
  }
}

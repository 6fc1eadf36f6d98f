package io.plenary.ical;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages of this module are to each other, and that one of them knows iCal4j. */
class ArchitectureTest {

  private static final String HOME = "io.plenary.ical";
  private static final int LARGEST_PACKAGE = 24;

  private static final JavaClasses MODULE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(HOME);

  static Stream<ArchRule> rules() {
    return Stream.of(
        uses("line"),
        uses("problem"),
        uses("document", "line", "problem"),
        uses("time", "document", "line", "problem"),
        uses("field", "time", "document", "line", "problem"),
        uses("write", "field", "time", "document", "line", "problem"),
        uses("read", "field", "time", "document", "line", "problem"),
        slices().matching("io.plenary.(**)").should().beFreeOfCycles(),
        onlyOnePackageKnowsTheLibrary(),
        nothingIsFetched(),
        nothingStaticCanChange());
  }

  /** A package uses the given ones of this module, core and the JDK, and no others. */
  private static ArchRule uses(String user, String... used) {
    Set<String> allowed = Stream.concat(Stream.of(user), Stream.of(used))
        .map(each -> HOME + "." + each)
        .collect(Collectors.toSet());
    return noClasses()
        .that()
        .resideInAPackage(HOME + "." + user)
        .should()
        .dependOnClassesThat(DescribedPredicate.describe(
            "are elsewhere in this module",
            type -> type.getPackageName().startsWith(HOME)
                && !allowed.contains(type.getPackageName())));
  }

  private static ArchRule onlyOnePackageKnowsTheLibrary() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(HOME + ".line")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.fortuna..");
  }

  private static ArchRule nothingIsFetched() {
    return classes()
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.describe(
            "do not reach the network",
            (JavaClass type) -> !type.getPackageName().startsWith("java.net")
                || Set.of("URI", "URISyntaxException").contains(type.getSimpleName())));
  }

  private static ArchRule nothingStaticCanChange() {
    // the agent that measures coverage adds a synthetic field of its own
    return fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theModuleKeeps(ArchRule rule) {
    rule.check(MODULE);
  }

  @Test
  void noPackageIsLarge() {
    Map<String, Long> sizes = MODULE.stream()
        .filter(JavaClass::isTopLevelClass)
        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(sizes)
        .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(LARGEST_PACKAGE));
  }

  @Test
  void onePackageIsForUsers() throws URISyntaxException {
    Path classes = Path.of(
        ICalendar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor module =
        ModuleFinder.of(classes).find("io.plenary.io.ical").orElseThrow().descriptor();

    assertThat(module.exports()).extracting(ModuleDescriptor.Exports::source).containsExactly(HOME);
    assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
    assertThat(module.opens()).isEmpty();
  }

  @Test
  void fewTypesAreForUsers() {
    assertThat(MODULE.stream()
            .filter(type -> type.getPackageName().equals(HOME) && isPublic(type))
            .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("CalendarOptions", "ICalendar", "ICalendarFormat");
  }

  @Test
  void whatUsersSeeNamesNoTypeFromBehindIt() {
    List<String> seen = new ArrayList<>();
    MODULE.stream()
        .filter(type -> type.getPackageName().equals(HOME) && isPublic(type))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> isSeen(method.getModifiers()))
        .forEach(method -> {
          seen.add(method.getRawReturnType().getName());
          method.getRawParameterTypes().forEach(type -> seen.add(type.getName()));
        });

    assertThat(seen)
        .isNotEmpty()
        .noneMatch(
            name -> name.contains("fortuna") || name.matches("io\\.plenary\\.ical\\.[a-z].*"));
  }

  private static boolean isPublic(JavaClass type) {
    return isSeen(type.getModifiers());
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC);
  }

  /** Offences against rules that would be worth nothing if they did not see them. */
  static final class Offender {

    static String changing = "";

    CalendarParserImpl library() {
      return new CalendarParserImpl();
    }

    java.net.Socket network() {
      return new java.net.Socket();
    }
  }

  @Test
  void offencesAreSeen() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

    assertThat(onlyOnePackageKnowsTheLibrary().evaluate(offender).hasViolation())
        .isTrue();
    assertThat(nothingIsFetched().evaluate(offender).hasViolation()).isTrue();
    assertThat(nothingStaticCanChange().evaluate(offender).hasViolation()).isTrue();
  }
}

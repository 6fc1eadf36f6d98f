package io.plenary;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rules that the code of this module keeps. */
final class Architecture {

  private static final List<String> ALWAYS =
      List.of("java..", "org.immutables.value..", "org.jspecify.annotations..");

  private static final Set<String> DEFAULTS = Set.of(
      "java.lang.System.currentTimeMillis",
      "java.lang.System.nanoTime",
      "java.lang.System.getProperty",
      "java.lang.System.getenv",
      "java.lang.Math.random",
      "java.nio.charset.Charset.defaultCharset",
      "java.time.ZoneId.systemDefault",
      "java.util.Calendar.getInstance",
      "java.util.Locale.getDefault",
      "java.util.TimeZone.getDefault",
      "java.util.UUID.randomUUID");

  /** Of these there is another version that takes a locale or a character set. */
  private static final Set<String> WITHOUT_LOCALE = Set.of(
      "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
      "java.lang.String.formatted([Ljava.lang.Object;)",
      "java.lang.String.toLowerCase()",
      "java.lang.String.toUpperCase()",
      "java.lang.String.getBytes()",
      "java.lang.String.<init>([B)",
      "java.io.InputStreamReader.<init>(java.io.InputStream)",
      "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
      "java.io.ByteArrayOutputStream.toString()",
      "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
      "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
      "java.util.Date.<init>()",
      "java.util.Formatter.<init>()",
      "java.util.Random.<init>()");

  private Architecture() {}

  /** A package, with those below it, uses the given ones and no others of this library. */
  static ArchRule uses(String user, String... used) {
    List<String> allowed = new ArrayList<>(ALWAYS);
    allowed.add("io.plenary." + user + "..");
    for (String each : used) {
      allowed.add("io.plenary." + each + "..");
    }
    return classes()
        .that()
        .resideInAPackage("io.plenary." + user + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new));
  }

  static ArchRule packagesAreFreeOfCycles() {
    return slices().matching("io.plenary.(**)").should().beFreeOfCycles();
  }

  /**
   * What a program does depends on what it is given, not on when and where it runs; but a scheduler has a
   * ticker, which can be replaced, to keep to a budget of time.
   */
  static ArchRule nothingIsTakenFromTheSurroundings() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.plenary.schedule.Scheduler")
        .should(accessing("clocks, defaults or chance", Architecture::isAmbient));
  }

  static ArchRule textIsNotMadeByTheDefaultLocaleOrCharset() {
    return noClasses()
        .should(accessing(
            "the default locale or character set",
            target -> WITHOUT_LOCALE.contains(signature(target))));
  }

  /** A scheduler starts threads when asked to, and stops when its own is interrupted. */
  static ArchRule noThreadIsStarted() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.plenary.schedule.Crew")
        .and()
        .doNotHaveFullyQualifiedName("io.plenary.schedule.Cancellation")
        .should()
        .dependOnClassesThat(describe("run code elsewhere", Architecture::isOfThreads))
        .orShould(accessing(
            "parallel streams",
            target -> target.getName().equals("parallelStream")
                || (target.getName().equals("parallel")
                    && target.getOwner().getPackageName().equals("java.util.stream"))));
  }

  static ArchRule nothingIsFetched() {
    return noClasses()
        .should()
        .dependOnClassesThat(describe(
            "reach the network",
            type -> type.getPackageName().startsWith("java.net")
                && !Set.of("URI", "URISyntaxException").contains(type.getSimpleName())));
  }

  static ArchRule standardStreamsAreLeftAlone() {
    return noClasses()
        .should(accessing(
            "standard streams",
            target -> target.getOwner().getFullName().equals("java.lang.System")
                && Set.of("in", "out", "err").contains(target.getName())));
  }

  static ArchRule noStateIsShared() {
    return fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .andShould(holdWhatCannotChange());
  }

  private static boolean isAmbient(AccessTarget target) {
    String owner = target.getOwner().getFullName();
    return DEFAULTS.contains(owner + "." + target.getName())
        || (owner.startsWith("java.time.") && target.getName().equals("now"))
        || (owner.equals("java.time.Clock")
            && (target.getName().startsWith("system") || target.getName().startsWith("tick")))
        || owner.equals("java.util.concurrent.ThreadLocalRandom")
        || owner.equals("java.security.SecureRandom");
  }

  private static boolean isOfThreads(JavaClass type) {
    return type.isEquivalentTo(Thread.class)
        || type.isAssignableTo(java.util.concurrent.Executor.class)
        || type.isEquivalentTo(java.util.concurrent.Executors.class)
        || type.isEquivalentTo(java.util.concurrent.CompletableFuture.class)
        || type.isEquivalentTo(java.util.Timer.class);
  }

  private static String signature(AccessTarget target) {
    List<String> parameters = target instanceof AccessTarget.CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
    return target.getOwner().getFullName() + "." + target.getName() + "("
        + String.join(", ", parameters) + ")";
  }

  private static ArchCondition<JavaClass> accessing(
      String what, Predicate<AccessTarget> forbidden) {
    return new ArchCondition<>("access " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          events.add(new SimpleConditionEvent(
              access, forbidden.test(access.getTarget()), access.getDescription()));
        }
      }
    };
  }

  private static ArchCondition<JavaField> holdWhatCannotChange() {
    return new ArchCondition<>("hold what cannot change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        events.add(new SimpleConditionEvent(
            field,
            cannotChange(valueOf(field)),
            String.format(Locale.ROOT, "%s holds what may change", field.getFullName())));
      }
    };
  }

  private static Object valueOf(JavaField field) {
    try {
      java.lang.reflect.Field reflected = field.reflect();
      reflected.setAccessible(true);
      return reflected.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Collections are looked into; of our own types, every field must be final. */
  private static boolean cannotChange(Object value) {
    Class<?> type = value.getClass();
    if (value instanceof Collection<?> all) {
      return isUnmodifiable(type) && all.stream().allMatch(Architecture::cannotChange);
    }
    if (value instanceof Map<?, ?> map) {
      return isUnmodifiable(type)
          && map.keySet().stream().allMatch(Architecture::cannotChange)
          && map.values().stream().allMatch(Architecture::cannotChange);
    }
    if (type.getName().startsWith("io.plenary.")) {
      return type.isEnum() || type.isRecord() || type.isSynthetic() || hasFinalFieldsOnly(type);
    }
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Comparator
        || value instanceof java.util.regex.Pattern
        || type.getName().startsWith("java.time.");
  }

  private static boolean isUnmodifiable(Class<?> type) {
    return type.getName().startsWith("java.util.ImmutableCollections")
        || type.getName().startsWith("java.util.Collections$Unmodifiable");
  }

  /** A hash that is computed once is no change that anyone could see. */
  private static boolean hasFinalFieldsOnly(Class<?> type) {
    for (java.lang.reflect.Field field : type.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      if (!java.lang.reflect.Modifier.isStatic(modifiers)
          && !java.lang.reflect.Modifier.isFinal(modifiers)
          && !java.lang.reflect.Modifier.isTransient(modifiers)) {
        return false;
      }
    }
    return type.getSuperclass() == Object.class || hasFinalFieldsOnly(type.getSuperclass());
  }
}

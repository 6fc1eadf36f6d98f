package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Defect;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.format.Limits;
import io.plenary.format.Location;
import io.plenary.format.Problem;
import io.plenary.format.ProblemPolicy;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every record of the model: nothing in it is null, and its lists are its own. */
class RecordsTest {

  private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
      Map.entry(String.class, "sample"),
      Map.entry(boolean.class, true),
      Map.entry(int.class, 1),
      Map.entry(long.class, 1L),
      Map.entry(Optional.class, Optional.empty()),
      Map.entry(OptionalInt.class, OptionalInt.empty()),
      Map.entry(Duration.class, Duration.ZERO),
      Map.entry(LocalDate.class, LocalDate.EPOCH),
      Map.entry(LocalTime.class, LocalTime.NOON),
      Map.entry(ZoneId.class, ZoneId.of("UTC")),
      Map.entry(ZonedDateTime.class, ZonedDateTime.parse("2024-11-19T09:00Z[UTC]")),
      Map.entry(Language.class, Language.of("en")),
      Map.entry(Text.class, Text.of("sample")),
      Map.entry(Text.Variant.class, new Text.Variant(Language.of("en"), "sample")),
      Map.entry(Session.Id.class, Session.Id.of("sample")),
      Map.entry(Person.Id.class, Person.Id.of("sample")),
      Map.entry(Ref.class, Person.Id.of("sample")),
      Map.entry(Role.class, Role.CHAIR),
      Map.entry(Relation.Type.class, Relation.Type.AFTER),
      Map.entry(Participation.Delivery.class, Participation.Delivery.REMOTE),
      Map.entry(Placement.Start.class, new Placement.Offset(Duration.ZERO)),
      Map.entry(Defect.Code.class, Defect.Code.BLANK),
      Map.entry(Agenda.class, Agenda.builder().id("a").title("b").zone("UTC").build()),
      Map.entry(Limits.class, Limits.standard()),
      Map.entry(Location.class, Location.NOWHERE),
      Map.entry(ProblemPolicy.class, ProblemPolicy.report()),
      Map.entry(ProblemPolicy.Action.class, ProblemPolicy.Action.REPORT),
      Map.entry(Map.class, Map.of()),
      Map.entry(Problem.Severity.class, Problem.Severity.NOTE));

  static Stream<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "io.plenary.time", "io.plenary.value", "io.plenary.agenda", "io.plenary.format")
            .stream()
            .filter(type -> type.isRecord() && type.getSimpleName().length() > 0)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("records")
  void noComponentMayBeNull(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (!components[i].getType().isPrimitive()) {
        Object[] arguments = samples(components);
        arguments[i] = null;

        assertThat(failure(type, arguments))
            .as("%s without %s", type, components[i].getName())
            .isInstanceOf(NullPointerException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void listsAreCopied(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == List.class) {
        Object[] arguments = samples(components);
        List<Object> given = new ArrayList<>(List.of(element(components[i])));
        arguments[i] = given;
        Object record = constructor(type).newInstance(arguments);
        given.clear();

        List<?> kept = (List<?>) components[i].getAccessor().invoke(record);
        assertThat(kept).hasSize(1);
        assertThat(kept.getClass().getName()).startsWith("java.util.ImmutableCollections");
      }
    }
  }

  private static Object element(RecordComponent component) throws ReflectiveOperationException {
    ParameterizedType list = (ParameterizedType) component.getGenericType();
    Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
    return SAMPLES.containsKey(element)
        ? sample(element)
        : constructor(element).newInstance(samples(element.getRecordComponents()));
  }

  private static Object[] samples(RecordComponent[] components)
      throws ReflectiveOperationException {
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = components[i].getType() == List.class
          ? List.of(element(components[i]))
          : sample(components[i]);
    }
    return arguments;
  }

  private static Object sample(RecordComponent component) {
    return component.getName().equals("hex") ? "#0a7e8c" : sample(component.getType());
  }

  private static Object sample(Class<?> type) {
    Object sample = SAMPLES.get(type);
    assertThat(sample).as("a sample of %s", type).isNotNull();
    return sample;
  }

  private static Throwable failure(Class<?> type, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      constructor(type).newInstance(arguments);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    return type.getConstructor(Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new));
  }
}

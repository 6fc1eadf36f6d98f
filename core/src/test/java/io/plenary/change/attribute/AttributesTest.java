package io.plenary.change.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An attribute that comes to the model must come to its differences, too. */
class AttributesTest {

  /** What is derived from the attributes. */
  private static final Set<String> DERIVED =
      Set.of("toBuilder", "toString", "displayName", "isCancelled");

  private static List<String> attributesOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> !DERIVED.contains(name))
        .toList();
  }

  private static List<String> names(List<? extends Attribute<?, ?>> attributes, String... others) {
    List<String> names = new ArrayList<>(List.of(others));
    attributes.forEach(attribute -> names.add(attribute.name()));
    return names;
  }

  @Test
  void everyAttributeOfASessionIsCompared() {
    List<String> names =
        names(SessionAttributes.DETAILS, "id", "title", "duration", "partOf", "participations");
    names.replaceAll(name -> name.equals("abstract") ? "abstractParagraphs" : name);

    assertThat(attributesOf(Session.class)).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everyAttributeOfARoomAPersonAndATrackIsCompared() {
    assertThat(attributesOf(Room.class))
        .containsExactlyInAnyOrderElementsOf(names(Listing.ROOMS.attributes(), "id"));
    assertThat(attributesOf(Person.class))
        .containsExactlyInAnyOrderElementsOf(names(Listing.PEOPLE.attributes(), "id"));
    assertThat(attributesOf(Track.class))
        .containsExactlyInAnyOrderElementsOf(names(Listing.TRACKS.attributes(), "id"));
  }

  @Test
  void everyAttributeOfAnAgendaIsCompared() {
    Stream<String> lists = Stream.of("rooms", "people", "tracks", "sessions", "timetable");
    List<String> names = Stream.concat(lists, HeadAttribute.ALL.stream().map(HeadAttribute::name))
        .toList();

    assertThat(attributesOf(Agenda.class)).containsExactlyInAnyOrderElementsOf(names);
  }
}

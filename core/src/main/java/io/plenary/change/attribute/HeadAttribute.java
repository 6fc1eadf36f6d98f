package io.plenary.change.attribute;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.change.match.Translation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that stands at the head of an agenda.
 *
 * @param <V> what is said
 * @param name what it is called in a detail
 * @param get how it is read
 * @param translate how it is said in the ids and the zone of another version
 * @param set how a builder is told
 */
public record HeadAttribute<V>(
    String name,
    Function<Agenda, V> get,
    BiFunction<Translation, V, V> translate,
    BiConsumer<AgendaBuilder, V> set) {

  /** All of them, in the order in which they are told. */
  public static final List<HeadAttribute<?>> ALL = List.of(
      one("id", Agenda::id, AgendaBuilder::id),
      one("title", Agenda::title, AgendaBuilder::title),
      maybe("subtitle", Agenda::subtitle, AgendaBuilder::subtitle),
      maybe("description", Agenda::description, AgendaBuilder::description),
      maybe("version", Agenda::version, AgendaBuilder::version),
      several("organizers", Agenda::organizers, AgendaBuilder::addOrganizer),
      maybe("venue", Agenda::venue, AgendaBuilder::venue),
      one("zone", Agenda::zone, AgendaBuilder::zone),
      one("dayStart", Agenda::dayStart, AgendaBuilder::dayStart),
      maybe("firstDay", Agenda::firstDay, AgendaBuilder::firstDay),
      maybe("lastDay", Agenda::lastDay, AgendaBuilder::lastDay),
      several("languages", Agenda::languages, AgendaBuilder::addLanguage),
      several("links", Agenda::links, AgendaBuilder::addLink),
      translated(
          "openingHours",
          Agenda::openingHours,
          Translation::ranges,
          AgendaBuilder::addOpeningHours),
      translated("slots", Agenda::slots, Translation::slots, AgendaBuilder::addSlot),
      translated(
          "acknowledgements",
          Agenda::acknowledgements,
          Translation::acknowledgements,
          AgendaBuilder::addAcknowledgement),
      several("extensions", Agenda::extensions, AgendaBuilder::addExtension));

  private static <V> HeadAttribute<V> one(
      String name, Function<Agenda, V> get, BiConsumer<AgendaBuilder, V> set) {
    return new HeadAttribute<>(name, get, (translation, value) -> value, set);
  }

  private static <E> HeadAttribute<Optional<E>> maybe(
      String name, Function<Agenda, Optional<E>> get, BiConsumer<AgendaBuilder, E> set) {
    return one(name, get, (builder, value) -> value.ifPresent(v -> set.accept(builder, v)));
  }

  private static <E> HeadAttribute<List<E>> several(
      String name, Function<Agenda, List<E>> get, BiConsumer<AgendaBuilder, E> add) {
    return translated(name, get, (translation, value) -> value, add);
  }

  private static <E> HeadAttribute<List<E>> translated(
      String name,
      Function<Agenda, List<E>> get,
      BiFunction<Translation, List<E>, List<E>> translate,
      BiConsumer<AgendaBuilder, E> add) {
    return new HeadAttribute<>(
        name,
        get,
        translate,
        (builder, values) -> values.forEach(value -> add.accept(builder, value)));
  }

  /**
   * {@return what is said}
   *
   * @param agenda of which version
   */
  public V of(Agenda agenda) {
    return get.apply(agenda);
  }

  /**
   * {@return whether two versions say different things}
   *
   * @param published one version
   * @param translation from its ids and zone to those of the other
   * @param revised the other version
   */
  public boolean differs(Agenda published, Translation translation, Agenda revised) {
    return !translate.apply(translation, of(published)).equals(of(revised));
  }

  /**
   * Tells a builder what the published version says.
   *
   * @param builder the builder
   * @param translation from the version's ids and zone to the builder's
   * @param published the version
   */
  public void keep(AgendaBuilder builder, Translation translation, Agenda published) {
    set.accept(builder, translate.apply(translation, of(published)));
  }

  /**
   * Tells a builder something else.
   *
   * @param builder the builder
   * @param value what {@link #of} gave of another version
   */
  @SuppressWarnings("unchecked")
  public void edit(AgendaBuilder builder, Object value) {
    set.accept(builder, (V) value);
  }
}

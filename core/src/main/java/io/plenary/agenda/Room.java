package io.plenary.agenda;

import io.plenary.time.TimeRange;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where sessions are held: {@code Room 1 (English/French)}.
 *
 * <p>A room without availability is always open; one without interpretation languages is one of which
 * nobody said what can be followed there.
 */
@Value.Immutable
@PlenaryStyle
public sealed interface Room extends WithRoom permits ImmutableRoom {

  /**
   * Names a room.
   *
   * @param value any text that is not blank
   */
  record Id(String value) implements Ref {

    /**
     * Checks that there is a text.
     *
     * @param value any text that is not blank
     */
    public Id {
      Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the id of the given text}
     *
     * @param value any text that is not blank
     */
    public static Id of(String value) {
      return new Id(value);
    }

    /** {@return the id as text} */
    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * What a room has and a session may need: {@code projector}, {@code stage}, {@code step-free}.
   *
   * @param name what it is called
   */
  record Feature(String name) {

    /**
     * Checks that there is a name.
     *
     * @param name what it is called
     */
    public Feature {
      Objects.requireNonNull(name, "name");
    }

    /**
     * {@return the feature of the given name}
     *
     * @param name what it is called
     */
    public static Feature of(String name) {
      return new Feature(name);
    }

    /** {@return the name} */
    @Override
    public String toString() {
      return name;
    }
  }

  /** {@return a builder; {@code id} and {@code name} are mandatory} */
  static Builder builder() {
    return ImmutableRoom.newBuilder();
  }

  /** {@return the id} */
  Id id();

  /** {@return what it is called} */
  Text name();

  /** {@return how many people it takes, at least zero} */
  OptionalInt capacity();

  /** {@return what it has} */
  List<Feature> features();

  /** {@return the languages that a listener here can follow; none if nobody said} */
  List<Language> interpretation();

  /** {@return when it can be used; always, if empty} */
  List<TimeRange> availability();

  /** {@return where it is} */
  Optional<Place> place();

  /** {@return the zone of its clocks, where that is not the agenda's} */
  Optional<ZoneId> zone();

  /** {@return where it is on the network: a stream, a conference call} */
  Optional<Link> virtualLink();

  /** {@return what importers keep here} */
  List<Extension> extensions();

  /** {@return a builder that holds what this room holds} */
  default Builder toBuilder() {
    return ImmutableRoom.newBuilder().from(this);
  }

  /** Builds a {@link Room}. */
  sealed interface Builder permits ImmutableRoom.Builder {

    /**
     * Sets the id.
     *
     * @param id the id
     * @return this builder
     */
    Builder id(Id id);

    /**
     * Sets the id.
     *
     * @param id any text that is not blank
     * @return this builder
     */
    default Builder id(String id) {
      return id(Id.of(id));
    }

    /**
     * Sets what it is called.
     *
     * @param name the name
     * @return this builder
     */
    Builder name(Text name);

    /**
     * Sets what it is called.
     *
     * @param name the name
     * @return this builder
     */
    default Builder name(String name) {
      return name(Text.of(name));
    }

    /**
     * Sets how many people it takes.
     *
     * @param capacity at least zero
     * @return this builder
     */
    Builder capacity(int capacity);

    /**
     * Adds something it has.
     *
     * @param feature the feature
     * @return this builder
     */
    Builder addFeature(Feature feature);

    /**
     * Adds something it has.
     *
     * @param feature the feature's name
     * @return this builder
     */
    default Builder addFeature(String feature) {
      return addFeature(Feature.of(feature));
    }

    /**
     * Adds a language that a listener here can follow.
     *
     * @param language the language
     * @return this builder
     */
    Builder addInterpretation(Language language);

    /**
     * Adds languages that a listener here can follow.
     *
     * @param languages their tags, such as {@code en} and {@code fr}
     * @return this builder
     */
    default Builder addInterpretation(String... languages) {
      Builder builder = this;
      for (String language : languages) {
        builder = builder.addInterpretation(Language.of(language));
      }
      return builder;
    }

    /**
     * Adds a time at which it can be used.
     *
     * @param range the time
     * @return this builder
     */
    Builder addAvailability(TimeRange range);

    /**
     * Sets where it is.
     *
     * @param place the place
     * @return this builder
     */
    Builder place(Place place);

    /**
     * Sets the zone of its clocks, where that is not the agenda's.
     *
     * @param zone a zone of the tz database
     * @return this builder
     */
    Builder zone(ZoneId zone);

    /**
     * Sets where it is on the network.
     *
     * @param link a stream or a conference call
     * @return this builder
     */
    Builder virtualLink(Link link);

    /**
     * Keeps something for an importer.
     *
     * @param extension what to keep
     * @return this builder
     */
    Builder addExtension(Extension extension);

    /**
     * {@return the room}
     *
     * @throws IllegalStateException if a mandatory attribute was not set
     */
    Room build();
  }
}

package io.plenary.agenda;

import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject that runs through a conference and under which sessions stand: {@code Drugs Online}.
 * Intergovernmental programmes call it a sector.
 */
@Value.Immutable
@PlenaryStyle
public sealed interface Track extends WithTrack permits ImmutableTrack {

  /**
   * Names a track.
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

  /** {@return a builder; {@code id} and {@code name} are mandatory} */
  static Builder builder() {
    return ImmutableTrack.newBuilder();
  }

  /** {@return the id} */
  Id id();

  /** {@return what it is called} */
  Text name();

  /** {@return what it is about} */
  Optional<Text> description();

  /** {@return the colour in which timetables show it} */
  Optional<Color> color();

  /** {@return what importers keep here} */
  List<Extension> extensions();

  /** {@return a builder that holds what this track holds} */
  default Builder toBuilder() {
    return ImmutableTrack.newBuilder().from(this);
  }

  /** Builds a {@link Track}. */
  sealed interface Builder permits ImmutableTrack.Builder {

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
     * Sets what it is about.
     *
     * @param description the description
     * @return this builder
     */
    Builder description(Text description);

    /**
     * Sets what it is about.
     *
     * @param description the description
     * @return this builder
     */
    default Builder description(String description) {
      return description(Text.of(description));
    }

    /**
     * Sets the colour in which timetables show it.
     *
     * @param color the colour
     * @return this builder
     */
    Builder color(Color color);

    /**
     * Keeps something for an importer.
     *
     * @param extension what to keep
     * @return this builder
     */
    Builder addExtension(Extension extension);

    /**
     * {@return the track}
     *
     * @throws IllegalStateException if a mandatory attribute was not set
     */
    Track build();
  }
}

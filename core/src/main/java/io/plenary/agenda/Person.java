package io.plenary.agenda;

import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Someone who takes part: {@code Mr Sé McCormack, Expert of Council of Europe}.
 *
 * <p>A person without availability is there all the time.
 */
@Value.Immutable
@PlenaryStyle
public sealed interface Person extends WithPerson permits ImmutablePerson {

  /**
   * Names a person.
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
    return ImmutablePerson.newBuilder();
  }

  /** {@return the id} */
  Id id();

  /** {@return how they are addressed: {@code Mr}, {@code Dr}, {@code H.E.}} */
  Optional<Text> honorific();

  /** {@return their name, without the honorific} */
  Text name();

  /** {@return what they are, and where} */
  List<Affiliation> affiliations();

  /** {@return what is told of them} */
  Optional<Text> biography();

  /** {@return when they are there; always, if empty} */
  List<TimeRange> availability();

  /** {@return what they would like, would rather not, and must not have} */
  @Value.Default
  default Preferences preferences() {
    return Preferences.none();
  }

  /** {@return their pages} */
  List<Link> links();

  /** {@return what importers keep here} */
  List<Extension> extensions();

  /** {@return honorific and name as a programme prints them, {@code Mr Sé McCormack}} */
  default String displayName() {
    return honorific().map(h -> h.first() + " ").orElse("") + name().first();
  }

  /** {@return a builder that holds what this person holds} */
  default Builder toBuilder() {
    return ImmutablePerson.newBuilder().from(this);
  }

  /** Builds a {@link Person}. */
  sealed interface Builder permits ImmutablePerson.Builder {

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
     * Sets how they are addressed.
     *
     * @param honorific the form of address
     * @return this builder
     */
    Builder honorific(Text honorific);

    /**
     * Sets how they are addressed.
     *
     * @param honorific such as {@code Mr} or {@code Dr}
     * @return this builder
     */
    default Builder honorific(String honorific) {
      return honorific(Text.of(honorific));
    }

    /**
     * Sets their name.
     *
     * @param name without the honorific
     * @return this builder
     */
    Builder name(Text name);

    /**
     * Sets their name.
     *
     * @param name without the honorific
     * @return this builder
     */
    default Builder name(String name) {
      return name(Text.of(name));
    }

    /**
     * Adds what they are, and where.
     *
     * @param affiliation the affiliation
     * @return this builder
     */
    Builder addAffiliation(Affiliation affiliation);

    /**
     * Sets what is told of them.
     *
     * @param biography the text
     * @return this builder
     */
    Builder biography(Text biography);

    /**
     * Sets what is told of them.
     *
     * @param biography the text
     * @return this builder
     */
    default Builder biography(String biography) {
      return biography(Text.of(biography));
    }

    /**
     * Adds a time at which they are there.
     *
     * @param range the time
     * @return this builder
     */
    Builder addAvailability(TimeRange range);

    /**
     * Sets what they would like, would rather not, and must not have.
     *
     * @param preferences the wishes
     * @return this builder
     */
    Builder preferences(Preferences preferences);

    /**
     * Adds a page of theirs.
     *
     * @param link the page
     * @return this builder
     */
    Builder addLink(Link link);

    /**
     * Keeps something for an importer.
     *
     * @param extension what to keep
     * @return this builder
     */
    Builder addExtension(Extension extension);

    /**
     * {@return the person}
     *
     * @throws IllegalStateException if a mandatory attribute was not set
     */
    Person build();
  }
}

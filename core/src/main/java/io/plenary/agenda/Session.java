package io.plenary.agenda;

import io.plenary.time.TimeRange;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something on a programme: a talk, a panel, a coffee break, a sector with its talks.
 *
 * <p>A session may be part of another: the talk {@code Trafficking routes from the Balkan region} of
 * the sector {@code Drug Production, Supply and Trafficking}. When and where it is held is not said
 * here but in the {@link Timetable}.
 */
@Value.Immutable
@PlenaryStyle
public sealed interface Session extends WithSession permits ImmutableSession {

  /**
   * Names a session.
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

  /** How certain it is that a session is held; RFC 5545, 3.8.1.11 has the same three. */
  enum Status {
    /** It may be held. */
    TENTATIVE,
    /** It will be held. */
    CONFIRMED,
    /** It will not be held, and stays on the programme for those who look for it. */
    CANCELLED
  }

  /** What those on stage allow. */
  enum Consent {
    /** They agree. */
    GRANTED,
    /** They do not. */
    REFUSED
  }

  /** {@return a builder; {@code id} and {@code title} are mandatory} */
  static Builder builder() {
    return ImmutableSession.newBuilder();
  }

  /** {@return the id} */
  Id id();

  /** {@return what it is, {@link SessionKind#TALK} unless said} */
  @Value.Default
  default SessionKind kind() {
    return SessionKind.TALK;
  }

  /** {@return what it is called} */
  Text title();

  /** {@return what stands below the title} */
  Optional<Text> subtitle();

  /** {@return how long it takes; empty if that is not known yet} */
  Optional<Duration> duration();

  /** {@return the session that this one is a part of} */
  Optional<Id> partOf();

  /** {@return the tracks it belongs to} */
  List<Track.Id> tracks();

  /** {@return the words it is sorted by} */
  List<Tag> tags();

  /** {@return who takes part, and as what} */
  List<Participation> participations();

  /** {@return the paragraphs of its abstract} */
  List<Text> abstractParagraphs();

  /** {@return the languages that are spoken on stage; none if nobody said} */
  List<Language> languages();

  /** {@return how many people are expected to come, at least zero} */
  OptionalInt expectedAudience();

  /** {@return what its room must have} */
  List<Room.Feature> needs();

  /** {@return when it may be held; at any time, if empty} */
  List<TimeRange> allowedTimes();

  /** {@return how it wants to stand to other sessions} */
  List<Relation> relations();

  /** {@return what would be liked, rather not wanted, and not be accepted for it} */
  @Value.Default
  default Preferences preferences() {
    return Preferences.none();
  }

  /** {@return how certain it is, {@link Status#CONFIRMED} unless said} */
  @Value.Default
  default Status status() {
    return Status.CONFIRMED;
  }

  /** {@return whether it may be recorded; empty if nobody asked} */
  Optional<Consent> recording();

  /** {@return whether it may be streamed; empty if nobody asked} */
  Optional<Consent> streaming();

  /** {@return how much its audience must know, from 1 for nothing upwards} */
  OptionalInt level();

  /** {@return how much it is in demand, at least zero, on a scale that the agenda's makers choose} */
  OptionalInt popularity();

  /** {@return pages that belong to it} */
  List<Link> links();

  /** {@return documents that belong to it} */
  List<Attachment> attachments();

  /** {@return what importers keep here} */
  List<Extension> extensions();

  /** {@return whether it will not be held} */
  default boolean isCancelled() {
    return status() == Status.CANCELLED;
  }

  /** {@return a builder that holds what this session holds} */
  default Builder toBuilder() {
    return ImmutableSession.newBuilder().from(this);
  }

  /** Builds a {@link Session}. */
  sealed interface Builder extends SessionSetters<Builder> permits ImmutableSession.Builder {

    /**
     * {@return the session}
     *
     * @throws IllegalStateException if a mandatory attribute was not set
     */
    Session build();
  }
}

package io.plenary.agenda;

import io.plenary.time.TimeRange;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;

/**
 * What can be set on a builder of sessions; apart from {@link Session} only so that both files stay
 * short.
 *
 * @param <B> the builder
 */
interface SessionSetters<B extends SessionSetters<B>> {

  /**
   * Sets the id.
   *
   * @param id the id
   * @return this builder
   */
  B id(Session.Id id);

  /**
   * Sets the id.
   *
   * @param id any text that is not blank
   * @return this builder
   */
  default B id(String id) {
    return id(Session.Id.of(id));
  }

  /**
   * Sets what it is.
   *
   * @param kind the kind
   * @return this builder
   */
  B kind(SessionKind kind);

  /**
   * Sets what it is called.
   *
   * @param title the title
   * @return this builder
   */
  B title(Text title);

  /**
   * Sets what it is called.
   *
   * @param title the title
   * @return this builder
   */
  default B title(String title) {
    return title(Text.of(title));
  }

  /**
   * Sets what stands below the title.
   *
   * @param subtitle the subtitle
   * @return this builder
   */
  B subtitle(Text subtitle);

  /**
   * Sets what stands below the title.
   *
   * @param subtitle the subtitle
   * @return this builder
   */
  default B subtitle(String subtitle) {
    return subtitle(Text.of(subtitle));
  }

  /**
   * Sets how long it takes.
   *
   * @param duration elapsed time, not negative
   * @return this builder
   */
  B duration(Duration duration);

  /**
   * Makes it a part of another session.
   *
   * @param parent the other session
   * @return this builder
   */
  B partOf(Session.Id parent);

  /**
   * Makes it a part of another session.
   *
   * @param parent the other session's id
   * @return this builder
   */
  default B partOf(String parent) {
    return partOf(Session.Id.of(parent));
  }

  /**
   * Adds a track it belongs to.
   *
   * @param track the track
   * @return this builder
   */
  B addTrack(Track.Id track);

  /**
   * Adds a track it belongs to.
   *
   * @param track the track's id
   * @return this builder
   */
  default B addTrack(String track) {
    return addTrack(Track.Id.of(track));
  }

  /**
   * Adds a word it is sorted by.
   *
   * @param tag the word
   * @return this builder
   */
  B addTag(Tag tag);

  /**
   * Adds someone who takes part.
   *
   * @param participation who, and as what
   * @return this builder
   */
  B addParticipation(Participation participation);

  /**
   * Adds someone who takes part.
   *
   * @param person the person's id
   * @param role as what
   * @return this builder
   */
  default B addParticipation(String person, Role role) {
    return addParticipation(Participation.of(person, role));
  }

  /**
   * Adds a paragraph to its abstract.
   *
   * @param paragraph the paragraph
   * @return this builder
   */
  B addAbstractParagraph(Text paragraph);

  /**
   * Adds a paragraph to its abstract.
   *
   * @param paragraph the paragraph
   * @return this builder
   */
  default B addAbstractParagraph(String paragraph) {
    return addAbstractParagraph(Text.of(paragraph));
  }

  /**
   * Adds a language that is spoken on stage.
   *
   * @param language the language
   * @return this builder
   */
  B addLanguage(Language language);

  /**
   * Adds a language that is spoken on stage.
   *
   * @param language its tag, such as {@code fr}
   * @return this builder
   */
  default B addLanguage(String language) {
    return addLanguage(Language.of(language));
  }

  /**
   * Sets how many people are expected to come.
   *
   * @param people at least zero
   * @return this builder
   */
  B expectedAudience(int people);

  /**
   * Adds something its room must have.
   *
   * @param feature the feature
   * @return this builder
   */
  B addNeed(Room.Feature feature);

  /**
   * Adds something its room must have.
   *
   * @param feature the feature's name
   * @return this builder
   */
  default B addNeed(String feature) {
    return addNeed(Room.Feature.of(feature));
  }

  /**
   * Adds a time at which it may be held.
   *
   * @param range the time
   * @return this builder
   */
  B addAllowedTime(TimeRange range);

  /**
   * Adds how it wants to stand to another session.
   *
   * @param relation the relation
   * @return this builder
   */
  B addRelation(Relation relation);

  /**
   * Sets what would be liked, rather not wanted, and not be accepted for it.
   *
   * @param preferences the wishes
   * @return this builder
   */
  B preferences(Preferences preferences);

  /**
   * Sets how certain it is.
   *
   * @param status the status
   * @return this builder
   */
  B status(Session.Status status);

  /**
   * Sets whether it may be recorded.
   *
   * @param consent what those on stage allow
   * @return this builder
   */
  B recording(Session.Consent consent);

  /**
   * Sets whether it may be streamed.
   *
   * @param consent what those on stage allow
   * @return this builder
   */
  B streaming(Session.Consent consent);

  /**
   * Sets how much its audience must know.
   *
   * @param level from 1 upwards
   * @return this builder
   */
  B level(int level);

  /**
   * Sets how much it is in demand.
   *
   * @param popularity at least zero
   * @return this builder
   */
  B popularity(int popularity);

  /**
   * Adds a page that belongs to it.
   *
   * @param link the page
   * @return this builder
   */
  B addLink(Link link);

  /**
   * Adds a page that belongs to it.
   *
   * @param href the page's address
   * @return this builder
   */
  default B addLink(String href) {
    return addLink(Link.to(href));
  }

  /**
   * Adds a document that belongs to it.
   *
   * @param attachment the document
   * @return this builder
   */
  B addAttachment(Attachment attachment);

  /**
   * Keeps something for an importer.
   *
   * @param extension what to keep
   * @return this builder
   */
  B addExtension(Extension extension);
}

package io.plenary.change.attribute;

import io.plenary.agenda.Session;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a session and has no change of its own kind: that is a detail. */
public final class SessionAttributes {

  /** In the order in which they are told. */
  public static final List<Attribute<Session, ?>> DETAILS = List.of(
      new Attribute<>("status", Session::status, Session::withStatus),
      new Attribute<>("subtitle", Session::subtitle, Session::withSubtitle),
      new Attribute<>("abstract", Session::abstractParagraphs, Session::withAbstractParagraphs),
      new Attribute<>("kind", Session::kind, Session::withKind),
      new Attribute<>("tracks", Session::tracks, Session::withTracks),
      new Attribute<>("tags", Session::tags, Session::withTags),
      new Attribute<>("languages", Session::languages, Session::withLanguages),
      new Attribute<>("level", Session::level, Session::withLevel),
      new Attribute<>("recording", Session::recording, Session::withRecording),
      new Attribute<>("streaming", Session::streaming, Session::withStreaming),
      new Attribute<>("links", Session::links, Session::withLinks),
      new Attribute<>("attachments", Session::attachments, Session::withAttachments),
      new Attribute<>("expectedAudience", Session::expectedAudience, Session::withExpectedAudience),
      new Attribute<>("popularity", Session::popularity, Session::withPopularity),
      new Attribute<>("needs", Session::needs, Session::withNeeds),
      new Attribute<>("allowedTimes", Session::allowedTimes, Session::withAllowedTimes),
      new Attribute<>("relations", Session::relations, Session::withRelations),
      new Attribute<>("preferences", Session::preferences, Session::withPreferences),
      new Attribute<>("extensions", Session::extensions, Session::withExtensions));

  /** The order of those who take part; who joins or leaves is no detail. */
  public static final Attribute<Session, ?> PARTICIPANTS =
      new Attribute<>("participants", Session::participations, Session::withParticipations);

  /** What the timetable says that is neither another time nor another room. */
  public static final String PLACEMENT = "placement";

  private SessionAttributes() {}

  /**
   * {@return a copy of which something else is said; the session itself if that is none of its own
   * attributes, as its placement is not}
   *
   * @param session the session
   * @param name what the attribute is called
   * @param value what is said
   */
  public static Session edited(Session session, String name, Object value) {
    return Stream.concat(DETAILS.stream(), Stream.of(PARTICIPANTS))
        .filter(attribute -> attribute.name().equals(name))
        .findFirst()
        .map(attribute -> attribute.edited(session, value))
        .orElse(session);
  }
}

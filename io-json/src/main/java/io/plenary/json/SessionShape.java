package io.plenary.json;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.ProblemCode;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.TextCodec;
import io.plenary.json.shape.TimeText;
import io.plenary.json.shape.WholeDocument;
import io.plenary.json.shape.Words;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A session with when and where it is held. */
final class SessionShape extends EntityShape<PlannedSession, Session.Id> {

  // before the shape itself, which needs it
  private static final String TALK = SessionKind.TALK.name();

  static final Codec<PlannedSession> SESSION = new SessionShape();

  private final Member<PlannedSession, String> kind =
      usually(TALK, "kind", Scalars.NAME, planned -> planned.session().kind().name());
  private final Member<PlannedSession, Text> title =
      required("title", TextCodec.TEXT, planned -> planned.session().title());
  private final Member<PlannedSession, Text> subtitle =
      optional("subtitle", TextCodec.TEXT, planned -> planned.session().subtitle());
  private final Member<PlannedSession, Session.Id> partOf =
      optional("partOf", RefCodec.SESSION, planned -> planned.session().partOf());
  private final Member<PlannedSession, Session.Status> status = usually(
      Session.Status.CONFIRMED,
      "status",
      Words.of(Session.Status.class),
      planned -> planned.session().status());
  private final Member<PlannedSession, TimeText> start =
      optional("start", Scalars.TIME, PlannedSession::start);
  private final Member<PlannedSession, Duration> offset =
      optional("offset", Scalars.DURATION, PlannedSession::offset);
  private final Member<PlannedSession, Duration> duration =
      optional("duration", Scalars.DURATION, planned -> planned.session().duration());
  private final Member<PlannedSession, List<Room.Id>> rooms =
      names("rooms", RefCodec.ROOM, PlannedSession::rooms);
  private final Member<PlannedSession, Boolean> pinned =
      usually(false, "pinned", Scalars.FLAG, PlannedSession::pinned);
  private final Member<PlannedSession, List<Track.Id>> tracks =
      names("tracks", RefCodec.TRACK, planned -> planned.session().tracks());
  private final Member<PlannedSession, List<Tag>> tags =
      list("tags", ValueShapes.TAG, planned -> planned.session().tags());
  private final Member<PlannedSession, List<Participation>> participants = list(
      "participants",
      ParticipationShape.PARTICIPATION,
      planned -> planned.session().participations());
  private final Member<PlannedSession, List<Language>> languages =
      names("languages", Scalars.LANGUAGE, planned -> planned.session().languages());
  private final Member<PlannedSession, List<Text>> paragraphs =
      list("abstract", TextCodec.TEXT, planned -> planned.session().abstractParagraphs());
  private final Member<PlannedSession, Integer> expectedAudience =
      number("expectedAudience", 0, planned -> planned.session().expectedAudience());
  private final Member<PlannedSession, List<Room.Feature>> needs =
      names("needs", Scalars.FEATURE, planned -> planned.session().needs());
  private final Member<PlannedSession, List<TimeText>> allowedTimes =
      times("allowedTimes", planned -> planned.session().allowedTimes());
  private final Member<PlannedSession, List<Relation>> relations =
      list("relations", RelationShape.RELATION, planned -> planned.session().relations());
  private final Member<PlannedSession, Preferences> preferences = usually(
      Preferences.none(),
      "preferences",
      PreferencesShape.PREFERENCES,
      planned -> planned.session().preferences());
  private final Member<PlannedSession, Session.Consent> recording = optional(
      "recording", Words.of(Session.Consent.class), planned -> planned.session().recording());
  private final Member<PlannedSession, Session.Consent> streaming = optional(
      "streaming", Words.of(Session.Consent.class), planned -> planned.session().streaming());
  private final Member<PlannedSession, Integer> level =
      number("level", 1, planned -> planned.session().level());
  private final Member<PlannedSession, Integer> popularity =
      number("popularity", 0, planned -> planned.session().popularity());
  private final Member<PlannedSession, List<Link>> links =
      list("links", ValueShapes.LINK, planned -> planned.session().links());
  private final Member<PlannedSession, List<Attachment>> attachments =
      list("attachments", ValueShapes.ATTACHMENT, planned -> planned.session().attachments());
  private final Member<PlannedSession, List<Extension>> extensions =
      list("extensions", ValueShapes.EXTENSION, planned -> planned.session().extensions());
  private final Member<PlannedSession, List<Extension>> placementExtensions =
      list("placementExtensions", ValueShapes.EXTENSION, PlannedSession::placementExtensions);

  private SessionShape() {
    super("a session", Session.Id::of, planned -> planned.session().id());
  }

  @Override
  protected void seen(Found found) {
    super.seen(found);
    found.document().zones().session(id(found), found.list(rooms), found.find(partOf));
  }

  private void checkPlacement(Found found) {
    if (found.says(start) && found.says(offset)) {
      note(
          ProblemCode.CONFLICTING_MEMBERS,
          found,
          "a session with 'start' and 'offset'",
          "one of the two");
    } else if (!found.says(start) && !found.says(offset)) {
      noteMisplaced(found, rooms, !found.list(rooms).isEmpty());
      noteMisplaced(found, pinned, found.find(pinned).orElse(false));
      noteMisplaced(found, placementExtensions, !found.list(placementExtensions).isEmpty());
    }
  }

  private static void noteMisplaced(Found found, Member<?, ?> member, boolean saysSomething) {
    if (saysSomething) {
      note(
          ProblemCode.MISPLACED_MEMBER,
          found,
          "a session with '" + member.name() + "' and without a time",
          "'start' or 'offset' beside it");
    }
  }

  private static void note(ProblemCode code, Found found, String what, String expected) {
    found.document().log().add(code, found.place(), what, expected);
  }

  @Override
  protected PlannedSession make(Found found) {
    checkPlacement(found);
    Session.Builder session = Session.builder()
        .id(id(found))
        .kind(found.document().vocabulary().kind(found.find(kind).orElse(TALK)))
        .title(found.find(title).orElse(NAMELESS));
    found.ifThere(subtitle, session::subtitle);
    found.ifThere(partOf, session::partOf);
    found.ifThere(status, session::status);
    found.ifThere(duration, session::duration);
    found.list(tracks).forEach(session::addTrack);
    found.list(tags).forEach(session::addTag);
    found.list(participants).forEach(session::addParticipation);
    found.list(languages).forEach(session::addLanguage);
    found.list(paragraphs).forEach(session::addAbstractParagraph);
    found.ifThere(recording, session::recording);
    found.ifThere(streaming, session::streaming);
    found.list(links).forEach(session::addLink);
    found.list(attachments).forEach(session::addAttachment);
    found.list(extensions).forEach(session::addExtension);
    addDemands(found, session);
    return new PlannedSession(session.build(), placement(found));
  }

  private void addDemands(Found found, Session.Builder session) {
    found.ifThere(expectedAudience, session::expectedAudience);
    found.list(needs).forEach(session::addNeed);
    found.ranges(allowedTimes).forEach(session::addAllowedTime);
    found.list(relations).forEach(session::addRelation);
    found.ifThere(preferences, session::preferences);
    found.ifThere(level, session::level);
    found.ifThere(popularity, session::popularity);
  }

  private Optional<Placement> placement(Found found) {
    WholeDocument document = found.document();
    Optional<Placement.Start> at = found
        .find(start)
        .flatMap(time -> time.moment(document.zones().of(id(found)), document))
        .map(Placement.At::new);
    Optional<Placement.Start> within = found.find(offset).map(Placement.Offset::new);
    return at.or(() -> within)
        .map(when -> new Placement(
            when,
            found.list(rooms),
            found.find(pinned).orElse(false),
            found.list(placementExtensions)));
  }
}

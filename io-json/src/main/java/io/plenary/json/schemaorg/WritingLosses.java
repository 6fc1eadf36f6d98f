package io.plenary.json.schemaorg;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.json.foreign.Losses;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.WriteCode;
import java.util.EnumSet;
import java.util.Set;

/** What gets lost when an agenda is written as events. */
final class WritingLosses {

  private static final String LEFT_OUT = "it was left out";

  /** Of these, some can be expressed, or all. */
  private static final Set<WriteCode> EXPRESSED = EnumSet.of(
      WriteCode.LOST_FURTHER_TRACKS,
      WriteCode.LOST_FURTHER_LANGUAGES,
      WriteCode.LOST_TRANSLATIONS,
      WriteCode.LOST_PARTS,
      WriteCode.LOST_STATUS,
      WriteCode.LOST_ROLES,
      WriteCode.LOST_AFFILIATIONS,
      WriteCode.LOST_HONORIFICS,
      WriteCode.LOST_ORGANIZERS,
      WriteCode.LOST_VENUE,
      WriteCode.LOST_SUBTITLE,
      WriteCode.LOST_VERSION_DATE,
      WriteCode.LOST_PLACES,
      WriteCode.LOST_VIRTUAL_LINKS,
      WriteCode.LOST_TAGS);

  private WritingLosses() {}

  static Losses of(Agenda agenda) {
    Losses losses = new Losses();
    losses.addAll(agenda, EnumSet.complementOf(EnumSet.copyOf(EXPRESSED)));
    losses.add(WriteCode.LOST_ZONE, "the zone", agenda.zone().getId(), "times have their offsets");
    losses.addForeignExtensions(agenda, SchemaOrgFormat.NAME);
    agenda.sessions().forEach(session -> session(session, agenda, losses));
    agenda.people().stream()
        .filter(WritingLosses::hasMore)
        .forEach(person -> losses.add(
            WriteCode.LOST_AFFILIATIONS,
            "further affiliations and their countries",
            person.name().first(),
            LEFT_OUT));
    agenda.rooms().stream()
        .filter(room -> room.place()
            .filter(place -> place.building().isPresent() || place.floor().isPresent())
            .isPresent())
        .forEach(room -> losses.add(
            WriteCode.LOST_PLACES, "buildings and floors", room.name().first(), LEFT_OUT));
    if (!References.others(agenda.links()).isEmpty()) {
      losses.add(WriteCode.LOST_LINKS, "further links", "", LEFT_OUT);
    }
    return losses;
  }

  private static boolean hasMore(Person person) {
    return person.affiliations().size() > 1
        || person.affiliations().stream().anyMatch(each -> each.country().isPresent());
  }

  private static void session(Session session, Agenda agenda, Losses losses) {
    String title = session.title().first();
    if (agenda.timeOf(session).isEmpty()) {
      losses.add(WriteCode.START_UNKNOWN, "no time", title, "written without a time");
    } else if (session.duration().isEmpty()) {
      losses.add(WriteCode.DURATION_UNKNOWN, "no duration", title, "written without an end");
    }
    noteMeaning(session, losses);
    session.tags().stream()
        .map(Tag::category)
        .filter(category -> !category.equals(EventShape.KEYWORD))
        .forEach(category ->
            losses.add(WriteCode.LOST_TAGS, "categories of tags", category, "written as keywords"));
    if (!References.others(session.links()).isEmpty()) {
      losses.add(WriteCode.LOST_LINKS, "further links", title, LEFT_OUT);
    }
  }

  /** What a session is, how certain, and who does what in it. */
  private static void noteMeaning(Session session, Losses losses) {
    String title = session.title().first();
    boolean kept = JsonLd.kept(session.extensions(), "eventStatus").isPresent();
    if (session.status() == Session.Status.TENTATIVE && !kept) {
      losses.add(WriteCode.LOST_STATUS, "tentative sessions", title, "written as held");
    }
    boolean plain = session.kind().equals(SessionKind.TALK)
        || session.kind().equals(SessionKind.BLOCK)
        || EventTypes.exact(session.kind()).isPresent();
    if (!plain) {
      losses.add(WriteCode.LOST_KINDS, "kinds of sessions", title, "written as an event");
    }
    session.participations().stream()
        .map(Participation::role)
        .filter(role -> !EventView.roleOf(EventView.memberOf(role)).equals(role))
        .forEach(role -> losses.add(
            WriteCode.LOST_ROLES, "roles such as " + role.name(), title, "written as one of four"));
  }
}

package io.plenary.agenda;

import io.plenary.time.TimeRange;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/**
 * Builds an {@link Agenda}.
 *
 * <p>Things may come in any order: a session may be placed before it, its room or the agenda's zone is
 * known. Only {@link #build()} looks at what was given, and lists all that is wrong in one go.
 */
public final class AgendaBuilder {

  private final AgendaDraft draft;

  AgendaBuilder() {
    draft = new AgendaDraft();
  }

  AgendaBuilder(Agenda agenda) {
    draft = new AgendaDraft(agenda);
  }

  /**
   * Sets the id.
   *
   * @param id best one that no other agenda in the world has
   * @return this builder
   */
  public AgendaBuilder id(String id) {
    draft.id(id);
    return this;
  }

  /**
   * Sets what the conference is called.
   *
   * @param title the title
   * @return this builder
   */
  public AgendaBuilder title(Text title) {
    draft.title(title);
    return this;
  }

  /**
   * Sets what the conference is called.
   *
   * @param title the title
   * @return this builder
   */
  public AgendaBuilder title(String title) {
    return title(Text.of(title));
  }

  /**
   * Sets what stands below the title.
   *
   * @param subtitle the subtitle
   * @return this builder
   */
  public AgendaBuilder subtitle(Text subtitle) {
    draft.set(content -> content.subtitle(subtitle));
    return this;
  }

  /**
   * Sets what stands below the title.
   *
   * @param subtitle the subtitle
   * @return this builder
   */
  public AgendaBuilder subtitle(String subtitle) {
    return subtitle(Text.of(subtitle));
  }

  /**
   * Sets what the conference is about.
   *
   * @param description the description
   * @return this builder
   */
  public AgendaBuilder description(Text description) {
    draft.set(content -> content.description(description));
    return this;
  }

  /**
   * Sets what the conference is about.
   *
   * @param description the description
   * @return this builder
   */
  public AgendaBuilder description(String description) {
    return description(Text.of(description));
  }

  /**
   * Adds a body that holds it.
   *
   * @param organizer the body
   * @return this builder
   */
  public AgendaBuilder addOrganizer(Organizer organizer) {
    draft.set(content -> content.addOrganizer(organizer));
    return this;
  }

  /**
   * Adds a body that holds it.
   *
   * @param organizer the body
   * @return this builder
   */
  public AgendaBuilder addOrganizer(String organizer) {
    return addOrganizer(Organizer.of(organizer));
  }

  /**
   * Sets where it is held.
   *
   * @param venue the venue
   * @return this builder
   */
  public AgendaBuilder venue(Venue venue) {
    draft.set(content -> content.venue(venue));
    return this;
  }

  /**
   * Sets the time on the clock at which a conference day begins.
   *
   * @param dayStart the time on the clock
   * @return this builder
   */
  public AgendaBuilder dayStart(LocalTime dayStart) {
    draft.set(content -> content.dayStart(dayStart));
    return this;
  }

  /**
   * Sets the first day.
   *
   * @param day the first day
   * @return this builder
   */
  public AgendaBuilder firstDay(LocalDate day) {
    draft.set(content -> content.firstDay(day));
    return this;
  }

  /**
   * Sets the last day.
   *
   * @param day the last day
   * @return this builder
   */
  public AgendaBuilder lastDay(LocalDate day) {
    draft.set(content -> content.lastDay(day));
    return this;
  }

  /**
   * Adds a language of the conference.
   *
   * @param language the language
   * @return this builder
   */
  public AgendaBuilder addLanguage(Language language) {
    draft.set(content -> content.addLanguage(language));
    return this;
  }

  /**
   * Adds a language of the conference.
   *
   * @param language its tag, such as {@code fr}
   * @return this builder
   */
  public AgendaBuilder addLanguage(String language) {
    return addLanguage(Language.of(language));
  }

  /**
   * Sets which state of the agenda this is.
   *
   * @param version the version
   * @return this builder
   */
  public AgendaBuilder version(Version version) {
    draft.set(content -> content.version(version));
    return this;
  }

  /**
   * Adds a page that belongs to it.
   *
   * @param link the page
   * @return this builder
   */
  public AgendaBuilder addLink(Link link) {
    draft.set(content -> content.addLink(link));
    return this;
  }

  /**
   * Adds a time at which the house is open.
   *
   * @param range the time
   * @return this builder
   */
  public AgendaBuilder addOpeningHours(TimeRange range) {
    draft.set(content -> content.addOpeningHours(range));
    return this;
  }

  /**
   * Adds a stretch of time that sessions are meant to be placed in.
   *
   * @param slot the stretch of time
   * @return this builder
   */
  public AgendaBuilder addSlot(Slot slot) {
    draft.set(content -> content.addSlot(slot));
    return this;
  }

  /**
   * Adds a track.
   *
   * @param track the track
   * @return this builder
   */
  public AgendaBuilder addTrack(Track track) {
    draft.set(content -> content.addTrack(track));
    return this;
  }

  /**
   * Adds a room.
   *
   * @param room the room
   * @return this builder
   */
  public AgendaBuilder addRoom(Room room) {
    draft.addRoom(room);
    return this;
  }

  /**
   * Adds a person.
   *
   * @param person the person
   * @return this builder
   */
  public AgendaBuilder addPerson(Person person) {
    draft.addPerson(person);
    return this;
  }

  /**
   * Adds a session.
   *
   * @param session the session
   * @return this builder
   */
  public AgendaBuilder addSession(Session session) {
    draft.addSession(session);
    return this;
  }

  /**
   * Adds someone's word that a finding is meant so.
   *
   * @param acknowledgement the word
   * @return this builder
   */
  public AgendaBuilder addAcknowledgement(Acknowledgement acknowledgement) {
    draft.set(content -> content.addAcknowledgement(acknowledgement));
    return this;
  }

  /**
   * Keeps something for an importer.
   *
   * @param extension what to keep
   * @return this builder
   */
  public AgendaBuilder addExtension(Extension extension) {
    draft.set(content -> content.addExtension(extension));
    return this;
  }

  /**
   * Sets the zone in which its days are counted.
   *
   * @param zone a zone of the tz database
   * @return this builder
   */
  public AgendaBuilder zone(ZoneId zone) {
    return zone(zone.getId());
  }

  /**
   * Sets the zone in which its days are counted.
   *
   * @param zone the name of a zone of the tz database, such as {@code Europe/Paris}
   * @return this builder
   */
  public AgendaBuilder zone(String zone) {
    draft.zone(zone);
    return this;
  }

  /**
   * Adds a time at which the house is open.
   *
   * @param range such as {@code 2024-11-19T08:00/2024-11-19T18:00}, in the agenda's zone
   * @return this builder
   */
  public AgendaBuilder addOpeningHours(String range) {
    draft.addOpeningHours(range);
    return this;
  }

  /**
   * Adds a time at which a room can be used or a person is there.
   *
   * @param who the room or person
   * @param range such as {@code 2024-11-19T08:00/PT4H}, in the room's zone or the agenda's
   * @return this builder
   */
  public AgendaBuilder addAvailability(Ref who, String range) {
    draft.addAvailability(who, range);
    return this;
  }

  /**
   * Places a session in a room.
   *
   * @param session the session's id
   * @param room the room's id
   * @param start such as {@code 2024-11-19T09:00}, in the room's zone or the agenda's
   * @return this builder
   */
  public AgendaBuilder place(String session, String room, String start) {
    return place(session, List.of(room), start);
  }

  /**
   * Places a session in no room that the agenda knows, such as a lunch.
   *
   * @param session the session's id
   * @param start such as {@code 2024-11-19T12:30}, in the agenda's zone
   * @return this builder
   */
  public AgendaBuilder place(String session, String start) {
    return place(session, List.of(), start);
  }

  /**
   * Places a session in several rooms at once.
   *
   * @param session the session's id
   * @param rooms the rooms' ids
   * @param start such as {@code 2024-11-19T09:00}, in the first room's zone or the agenda's
   * @return this builder
   */
  public AgendaBuilder place(String session, Collection<String> rooms, String start) {
    draft.place(Session.Id.of(session), rooms.stream().map(Room.Id::of).toList(), start);
    return this;
  }

  /**
   * Places a part within its block, in the rooms of the block.
   *
   * @param session the part's id
   * @param offset the distance from the block's start
   * @return this builder
   */
  public AgendaBuilder place(String session, Duration offset) {
    return place(Session.Id.of(session), Placement.inBlock(offset));
  }

  /**
   * Places a session.
   *
   * @param session the session
   * @param placement when and where
   * @return this builder
   */
  public AgendaBuilder place(Session.Id session, Placement placement) {
    draft.place(session, placement);
    return this;
  }

  /**
   * {@return the agenda}
   *
   * @throws InvalidAgendaException if anything is wrong, listing all of it
   */
  public Agenda build() {
    return draft.build();
  }
}

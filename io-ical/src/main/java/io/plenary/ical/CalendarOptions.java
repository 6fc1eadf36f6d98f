package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.ical.write.ImmutableSettings;
import io.plenary.ical.write.Selection;
import io.plenary.ical.write.Settings;
import io.plenary.value.Language;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a calendar is to hold and how it is to be written. Each method gives options that differ in one
 * thing.
 *
 * <pre>{@code
 * ICalendar.write(agenda, CalendarOptions.standard().ofPerson("mccormack"));
 * ICalendar.write(agenda, CalendarOptions.standard().inRoom("room-1").onDay(day));
 * }</pre>
 *
 * <p>Filters narrow each other. A session has the same UID in each calendar that it stands in.
 */
public final class CalendarOptions {

  private static final CalendarOptions STANDARD =
      new CalendarOptions(ImmutableSettings.builder().build());

  private final ImmutableSettings settings;

  private CalendarOptions(ImmutableSettings settings) {
    this.settings = settings;
  }

  /** {@return the options of {@link ICalendar#write(io.plenary.agenda.Agenda)}: all sessions} */
  public static CalendarOptions standard() {
    return STANDARD;
  }

  Settings settings() {
    return settings;
  }

  private CalendarOptions select(Selection selection) {
    return new CalendarOptions(settings.withSelection(selection));
  }

  /**
   * {@return these options, for the sessions in which a person takes part}
   *
   * @param person the person's id
   */
  public CalendarOptions ofPerson(String person) {
    return select(settings.selection().ofPerson(Person.Id.of(person)));
  }

  /**
   * {@return these options, for the sessions in a room} Parts that declare no room are in that of their
   * block.
   *
   * @param room the room's id
   */
  public CalendarOptions inRoom(String room) {
    return select(settings.selection().inRoom(Room.Id.of(room)));
  }

  /**
   * {@return these options, for the sessions of a track} All parts of a block of that track are among
   * them.
   *
   * @param track the track's id
   */
  public CalendarOptions ofTrack(String track) {
    return select(settings.selection().ofTrack(Track.Id.of(track)));
  }

  /**
   * {@return these options, for the sessions that start on a conference day}
   *
   * @param day the day, which may begin later than midnight
   */
  public CalendarOptions onDay(LocalDate day) {
    return select(settings.selection().onDay(day));
  }

  /**
   * {@return these options, for sessions that someone has picked}
   *
   * @param sessions the ids of the sessions
   */
  public CalendarOptions of(Collection<Session.Id> sessions) {
    return select(settings.selection().of(sessions));
  }

  /**
   * {@return these options, for sessions that someone has picked}
   *
   * @param sessions the ids of the sessions
   */
  public CalendarOptions of(String... sessions) {
    List<Session.Id> ids = Arrays.stream(sessions).map(Session.Id::of).toList();
    return of(ids);
  }

  private CalendarOptions with(ImmutableSettings changed) {
    return new CalendarOptions(changed);
  }

  /**
   * {@return these options, without an event for sessions that have parts} For clients that list events
   * beside each other, such as the week views of phones, where a block hides its parts.
   */
  public CalendarOptions withoutBlocks() {
    return with(settings.withBlocks(false));
  }

  /** {@return these options, without events for breaks, meals and other interludes} */
  public CalendarOptions withoutBreaks() {
    return with(settings.withInterludes(false));
  }

  /**
   * {@return these options, with another name of the calendar than the agenda's title} Clients list
   * calendars by name; a calendar of one room wants another one than that of the whole programme.
   *
   * @param name the name
   */
  public CalendarOptions named(String name) {
    return with(settings.withName(name));
  }

  /**
   * {@return these options, with the moment at which the agenda was revised} It becomes {@code DTSTAMP}
   * and {@code LAST-MODIFIED}. Unless given, that is the date of the agenda's version.
   *
   * @param moment the moment
   */
  public CalendarOptions revisedAt(Instant moment) {
    return with(settings.withStamp(moment));
  }

  /**
   * {@return these options, with texts in a language where they stand in it} Roles are named in French,
   * German, Spanish or else English. Clients show one text only; {@code NAME} of the calendar stays in
   * all its languages.
   *
   * @param tag a language tag such as {@code fr}
   * @throws IllegalArgumentException if the tag is malformed
   */
  public CalendarOptions inLanguage(String tag) {
    Language language = Language.of(tag);
    Requirements.require(language.isWellFormed(), "no language tag", tag);
    return with(settings.withLanguage(language));
  }

  /**
   * {@return these options, with another name for a role in descriptions}
   *
   * @param role the role, such as {@code chair}
   * @param name what it is called there
   * @throws IllegalArgumentException if the name is blank
   */
  public CalendarOptions withRoleName(String role, String name) {
    Requirements.require(!name.isBlank(), "no name of a role", name);
    return with(
        ImmutableSettings.builder().from(settings).putRoleNames(role, name).build());
  }

  /**
   * {@return these options, with links of sessions in the description} Google Calendar does not show
   * {@code URL}, but makes links of addresses in descriptions.
   */
  public CalendarOptions withLinksInDescription() {
    return with(settings.withLinksInDescription(true));
  }

  /**
   * {@return these options, with descriptions of one's own} The abstract is then kept in properties that
   * clients skip.
   *
   * @param description gives the text for a session; it must depend on nothing but its arguments
   */
  public CalendarOptions describedBy(BiFunction<Agenda, Session, String> description) {
    return with(settings.withDescription(description));
  }

  /**
   * {@return these options, with an alarm for each session that is no interlude, beside those asked for
   * already} Google Calendar and Outlook leave alarms of a subscribed calendar aside and use their own;
   * Apple Calendar asks whoever subscribes whether to.
   *
   * @param before how long before the start
   * @throws IllegalArgumentException if it is negative or not in whole seconds
   */
  public CalendarOptions withAlarm(Duration before) {
    Requirements.requireWholeSeconds(!before.isNegative(), "no time before a start", before);
    return with(ImmutableSettings.builder().from(settings).addAlarms(before).build());
  }

  /**
   * {@return these options, with how often the calendar should be asked for again} Outlook heeds {@code
   * X-PUBLISHED-TTL}, newer clients {@code REFRESH-INTERVAL}; both are written. Google Calendar heeds
   * neither.
   *
   * @param interval the interval
   * @throws IllegalArgumentException if it is not positive or not in whole seconds
   */
  public CalendarOptions refreshedEvery(Duration interval) {
    boolean positive = !interval.isNegative() && !interval.isZero();
    Requirements.requireWholeSeconds(positive, "no interval", interval);
    return with(settings.withRefresh(interval));
  }

  /**
   * {@return these options, with the address at which the calendar is published} It becomes {@code
   * SOURCE}, from which clients of RFC 7986 refresh a calendar that was passed on as a file.
   *
   * @param address the address
   * @throws IllegalArgumentException if it is not absolute
   */
  public CalendarOptions publishedAt(URI address) {
    Requirements.require(address.isAbsolute(), "no absolute address", address);
    return with(settings.withSource(address.toString()));
  }

  /**
   * {@return these options, with {@code METHOD:PUBLISH}} Outlook takes a calendar without a method for
   * one that is published; some mail programs show a calendar only if it has one. It asks for an {@code
   * ORGANIZER} in each event (RFC 5546, 3.2.1), which some clients show as the sender of an invitation.
   */
  public CalendarOptions withMethod() {
    return with(settings.withMethod(true));
  }

  /**
   * {@return these options, with a {@code PARTICIPANT} for whoever takes part (RFC 9073)} Unlike
   * attendees they are invited to nothing. Readers that know no components within events but alarms may
   * refuse them.
   */
  public CalendarOptions withParticipants() {
    return with(settings.withParticipants(true));
  }

  /** {@return these options, with a {@code VLOCATION} for each room (RFC 9073)} */
  public CalendarOptions withLocations() {
    return with(settings.withLocations(true));
  }

  /** {@return these options, with the description in HTML as {@code STYLED-DESCRIPTION} (RFC 9073)} */
  public CalendarOptions withStyledDescriptions() {
    return with(settings.withStyledDescriptions(true));
  }

  /**
   * {@return these options, with all links as {@code LINK}, tags that are addresses as {@code CONCEPT}
   * and tracks as {@code REFID} (RFC 9253)}
   */
  public CalendarOptions withLinks() {
    return with(settings.withLinks(true));
  }

  /**
   * {@return these options, with {@code COLOR} by track (RFC 7986)} It names the colour of CSS that is
   * nearest to the track's. Google Calendar and Apple Calendar show all events of a calendar in one colour.
   */
  public CalendarOptions withColors() {
    return with(settings.withColors(true));
  }

  /**
   * {@return these options, with {@code IMAGE} for attachments that are images, and for links of the
   * agenda whose relation is {@code image}, {@code logo} or {@code icon} (RFC 7986)} Clients fetch them,
   * which tells whoever publishes them who looks at the calendar.
   */
  public CalendarOptions withImages() {
    return with(settings.withImages(true));
  }

  /** {@return these options, with {@code CONFERENCE} for the virtual link of a room (RFC 7986)} */
  public CalendarOptions withConferences() {
    return with(settings.withConferences(true));
  }
}

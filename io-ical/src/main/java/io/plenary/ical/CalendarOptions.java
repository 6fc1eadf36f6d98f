package io.plenary.ical;

import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.ical.write.ImmutableSettings;
import io.plenary.ical.write.Selection;
import io.plenary.ical.write.Settings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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
}

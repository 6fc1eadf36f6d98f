package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import io.plenary.value.Language;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a timetable says of one session, its parts aside: time, title, room and people. */
final class SessionLines {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** How wide a time is, with the space after it. */
  static final int TIME_WIDTH = "09:00–09:20  ".length();

  private final Agenda agenda;

  SessionLines(Agenda agenda) {
    this.agenda = agenda;
  }

  /**
   * Returns the session in lines of at most the given width; where it is held is said only if that is
   * not where what stands above it is held.
   */
  List<String> of(Session session, List<Room> above, int width) {
    List<String> all = new ArrayList<>();
    for (String line : text(session, above, width - TIME_WIDTH)) {
      String margin = all.isEmpty() ? time(session) : "";
      all.add(Columns.pad(margin, TIME_WIDTH) + line);
    }
    return all;
  }

  /** Returns the names of rooms, with the languages that can be followed there. */
  static String rooms(List<Room> rooms) {
    return String.join(", ", rooms.stream().map(SessionLines::room).toList());
  }

  /** Returns the parts of a session that have a time. */
  List<Session> partsOf(Session session) {
    return agenda.partsOf(session).stream()
        .filter(part -> agenda.timeOf(part.id()).isPresent())
        .toList();
  }

  private List<String> text(Session session, List<Room> above, int width) {
    List<Room> rooms = agenda.roomsOf(session);
    String where = rooms.equals(above) ? "" : rooms(rooms);
    List<String> title = Columns.wrap(titleOf(session), width, 0);
    boolean interlude = session.kind().interlude();
    List<String> text =
        new ArrayList<>(Columns.withNote(title, interlude ? '─' : ' ', where, width));
    session.subtitle().ifPresent(s -> text.addAll(Columns.wrap(s.first(), width, 0)));
    session.participations().forEach(p -> text.addAll(Columns.wrap(person(p), width, 2)));
    return text;
  }

  private static String titleOf(Session session) {
    return switch (session.status()) {
      case CONFIRMED -> session.title().first();
      case TENTATIVE -> session.title().first() + " (to be confirmed)";
      case CANCELLED -> session.title().first() + " (cancelled)";
    };
  }

  private static String room(Room room) {
    List<String> languages = room.interpretation().stream().map(Language::tag).toList();
    String name = room.name().first();
    return languages.isEmpty() ? name : name + " (" + String.join(", ", languages) + ")";
  }

  private String person(Participation participation) {
    Optional<Person> person = agenda.person(participation.person());
    Optional<Affiliation> capacity = participation
        .capacity()
        .or(() -> person.flatMap(known -> known.affiliations().stream().findFirst()));
    return capitalized(participation.role().name())
        + ": "
        + person.map(Person::displayName).orElse("")
        + capacity.map(as -> ", " + as).orElse("")
        + switch (participation.delivery()) {
          case IN_PERSON -> "";
          case REMOTE -> " (remote)";
          case RECORDED_VIDEO -> " (video)";
        };
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }

  private String time(Session session) {
    TimeRange time = agenda.timeOf(session).orElseThrow();
    String start = CLOCK.format(time.start());
    return time.isEmpty() ? start : start + "–" + CLOCK.format(time.end());
  }
}

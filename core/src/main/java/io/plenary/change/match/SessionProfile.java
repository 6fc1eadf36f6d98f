package io.plenary.change.match;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session, which is recognised by its title, people, time, rooms, duration and abstract. */
final class SessionProfile implements Profile<SessionProfile> {

  private static final int TITLE = 40;
  private static final int PEOPLE = 20;
  private static final int TIME = 15;
  private static final int ROOMS = 10;
  private static final int DURATION = 5;
  private static final int TEXT = 10;
  private static final long FAR = Duration.ofHours(12).toSeconds();

  private final String id;
  private final Grams title;
  private final Grams text;
  private final Set<Person.Id> people = new LinkedHashSet<>();
  private final Set<Room.Id> rooms = new LinkedHashSet<>();
  private final @Nullable Long start;
  private final @Nullable Long duration;

  /** The ids of people and rooms are made those of the revised version. */
  SessionProfile(Session session, Agenda agenda, Translation translation) {
    id = session.id().value();
    title = Grams.of(session.title().first());
    text = Grams.of(session.abstractParagraphs().stream()
        .map(paragraph -> paragraph.first())
        .collect(Collectors.joining("\n")));
    session.participations().forEach(each -> people.add(translation.personId(each.person())));
    agenda.roomsOf(session).forEach(room -> rooms.add(translation.roomId(room.id())));
    Optional<TimeRange> time = agenda.timeOf(session);
    start = time.map(range -> range.start().toEpochSecond()).orElse(null);
    duration = session.duration().map(Duration::toSeconds).orElse(null);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public long when() {
    return start == null ? Long.MAX_VALUE / 2 : start;
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.add("called " + title.plain());
    people.forEach(person -> keys.add("by " + person));
    if (start != null) {
      rooms.forEach(room -> keys.add("at " + start + " in " + room));
    }
    if (!text.plain().isEmpty()) {
      keys.add("on " + text.plain());
    }
    return keys;
  }

  @Override
  public List<String> words() {
    return title.words();
  }

  @Override
  public int likeness(SessionProfile other) {
    Average average = new Average();
    average.add(TITLE, title.likenessOfTitle(other.title));
    if (!people.isEmpty() && !other.people.isEmpty()) {
      average.add(PEOPLE, overlap(people, other.people));
    }
    if (start != null && other.start != null) {
      long distance = Math.abs(start - other.start);
      average.add(TIME, Grams.ALIKE - share(Math.min(distance, FAR), FAR));
    }
    if (!rooms.isEmpty() && !other.rooms.isEmpty()) {
      average.add(ROOMS, overlap(rooms, other.rooms));
    }
    if (duration != null && other.duration != null) {
      long longer = Math.max(duration, other.duration);
      average.add(
          DURATION, longer == 0 ? Grams.ALIKE : share(Math.min(duration, other.duration), longer));
    }
    if (!text.plain().isEmpty() && !other.text.plain().isEmpty()) {
      average.add(TEXT, text.likeness(other.text));
    }
    return average.value();
  }

  private static int share(long part, long whole) {
    return (int) (Grams.ALIKE * part / whole);
  }

  private static <T> int overlap(Set<T> one, Set<T> other) {
    long common = one.stream().filter(other::contains).count();
    return share(2 * common, one.size() + other.size());
  }

  /** The mean of several likenesses, each with a weight. */
  private static final class Average {

    private int sum;
    private int weights;

    void add(int weight, int likeness) {
      sum += weight * likeness;
      weights += weight;
    }

    int value() {
      return sum / weights;
    }
  }
}

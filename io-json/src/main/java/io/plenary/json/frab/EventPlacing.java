package io.plenary.json.frab;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import io.plenary.time.ConferenceDays;
import io.plenary.time.TimeRange;
import io.plenary.value.Extension;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Settles what had to wait for the whole document: when and where events are, and in which track. */
final class EventPlacing {

  private static final Pattern ONE_DIGIT = Pattern.compile("\\d:.*");

  private final TimeTexts texts = new TimeTexts();
  private final Assembly assembly;
  private final Clocks clocks;
  private final ConferenceDays days;
  private final Map<LocalDate, TimeRange> ranges = new HashMap<>();
  private final Problems problems;
  private final Times times;

  EventPlacing(Assembly assembly, Clocks clocks, Problems problems) {
    this.assembly = assembly;
    this.clocks = clocks;
    this.days = new ConferenceDays(clocks.zone(), clocks.dayStart());
    this.problems = problems;
    this.times = new Times(
        clocks.zone(), clocks.zoneKnown() ? Times.Offsets.OF_ZONE : Times.Offsets.ANY, problems);
  }

  void settle(EventDraft draft) {
    List<Extension> onSession = new ArrayList<>();
    List<Extension> onPlacement = new ArrayList<>();
    Session session = withTrack(draft, onSession);
    Optional<ZonedDateTime> start = start(draft);
    Optional<Duration> duration = duration(draft, start);
    if (start.isEmpty()) {
      onSession.addAll(draft.late().ofPlacement());
      draft.room().ifPresent(room -> onSession.add(Frab.keep("under", Node.text(room))));
      draft
          .day()
          .flatMap(day -> day.text("date"))
          .ifPresent(day -> onSession.add(Frab.keep("day", Node.text(day))));
    }
    assembly.put(withMore(onSession, session).withDuration(duration));
    start.ifPresent(moment -> {
      List<Room.Id> rooms = room(draft, onPlacement).map(List::of).orElse(List.of());
      keepIrregular(draft, moment, duration, onPlacement);
      assembly.place(
          session.id(), new Placement(new Placement.At(moment), rooms, false, onPlacement));
    });
  }

  private static Session withMore(List<Extension> more, Session session) {
    if (more.isEmpty()) {
      return session;
    }
    List<Extension> all = new ArrayList<>(session.extensions());
    all.addAll(more);
    return session.withExtensions(all);
  }

  private Session withTrack(EventDraft draft, List<Extension> kept) {
    Session session = draft.session();
    Optional<Node> given = draft.late("track");
    if (given.isEmpty()) {
      return session;
    }
    Node track = given.get();
    Optional<String> name = track.is(Node.Kind.OBJECT)
        ? track.member("name").or(() -> track.member("slug")).map(Node::scalar)
        : Optional.of(track.scalar());
    Optional<String> usable = name.filter(text -> !text.isBlank());
    if (usable.isEmpty()) {
      problems.add(
          ReadCode.WRONG_TYPE, track.place(), track.found(), "a track", "kept as an extension");
      kept.add(Frab.keep("track", track));
      return session;
    }
    String known = track.is(Node.Kind.OBJECT)
        ? assembly
            .trackWith(each -> TrackShape.slug(each).equals(usable))
            .map(each -> each.id().value())
            .orElse(usable.get())
        : usable.get();
    if (track.members().size() > 1) {
      kept.add(Frab.keep("track", track));
    }
    return session.withTracks(track(known).id());
  }

  private Track track(String name) {
    return assembly.track(name).orElseGet(() -> {
      Track track = TrackShape.named(name);
      assembly.put(track);
      return track;
    });
  }

  /** The 'date', or a 'start' that is one, or a 'start' on the clock of the day. */
  private Optional<ZonedDateTime> start(EventDraft draft) {
    Optional<String> date = draft.lateText("date");
    Optional<String> start = draft.lateText("start");
    if (date.isPresent()) {
      return times.moment(date.get(), placeOf("date", draft));
    }
    if (start.flatMap(Times::local).isPresent()) {
      return times.moment(start.get(), placeOf("start", draft));
    }
    Optional<LocalDateTime> onTheDay = start.flatMap(text -> onTheDay(text, draft));
    problems.add(
        ReadCode.START_MISSING,
        draft.place(),
        "an event without a date",
        onTheDay.isPresent() ? "placed on its day, at its 'start'" : "not placed");
    return onTheDay.map(local -> times.at(local, placeOf("start", draft)));
  }

  private Optional<LocalDateTime> onTheDay(String start, EventDraft draft) {
    Optional<LocalDate> date = draft.day().flatMap(DayDraft::date);
    return date.flatMap(day -> clock(start)
        .map(time -> day.plusDays(time.isBefore(clocks.dayStart()) ? 1 : 0).atTime(time)));
  }

  private static Optional<LocalTime> clock(String text) {
    try {
      String padded = ONE_DIGIT.matcher(text).matches() ? "0" + text : text;
      return Optional.of(LocalTime.parse(padded).withNano(0));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a clock shows the time, which it mostly does in the form in which it would be written. */
  private static boolean shows(String clock, EventTimes times) {
    return (clock.equals(times.start()) && times.moment().getSecond() == 0)
        || clock(clock).equals(Optional.of(times.moment().toLocalTime()));
  }

  private static Place placeOf(String name, EventDraft draft) {
    return draft.late(name).map(Node::place).orElse(draft.place());
  }

  private Optional<Duration> duration(EventDraft draft, Optional<ZonedDateTime> start) {
    Optional<Duration> written = draft.session().duration();
    Optional<ZonedDateTime> end = draft
        .lateText("end")
        .filter(text -> start.isPresent())
        .flatMap(text -> times.moment(text, placeOf("end", draft)));
    if (end.isEmpty()) {
      if (written.isEmpty() && start.isPresent()) {
        problems.add(
            ReadCode.DURATION_MISSING,
            draft.place(),
            "an event without a duration",
            "read as such");
      }
      return written;
    }
    Optional<Duration> between = written.isPresent() && draft.late().hasDate()
        ? written
        : Lengths.between(start.get(), end.get(), placeOf("end", draft), problems);
    if (written.isPresent() && !Duration.between(start.get(), end.get()).equals(written.get())) {
      problems.add(
          ReadCode.END_DISAGREES,
          placeOf("end", draft),
          "an end at " + end.get().toOffsetDateTime() + ", and a duration of " + written.get(),
          draft.late().hasDate() ? "the duration was heeded" : "the end was heeded");
    }
    return between.or(() -> written);
  }

  private Optional<Room.Id> room(EventDraft draft, List<Extension> kept) {
    Optional<Node> said = draft.late("room");
    Optional<String> name = said.flatMap(this::roomName);
    if (draft.room().isPresent()) {
      if (!name.equals(draft.room()) && said.isPresent()) {
        problems.add(
            ReadCode.ROOM_DISAGREES,
            placeOf("room", draft),
            said.get().found() + ", under the room " + Quoted.of(draft.room().get()),
            "the latter was heeded");
        kept.add(Frab.keep("room", said.get()));
      }
      return draft.room().map(this::roomOf);
    }
    return name.map(this::roomOf);
  }

  private Room.Id roomOf(String name) {
    Optional<Room> known = assembly.room(RoomShape.id(name));
    return known
        .orElseGet(() -> {
          Room room = RoomShape.named(name);
          assembly.put(room);
          return room;
        })
        .id();
  }

  /** Newer schedules name a room by its guid, with or without its name. */
  private Optional<String> roomName(Node room) {
    if (!room.is(Node.Kind.OBJECT)) {
      return Optional.of(room).filter(node -> node.is(Node.Kind.TEXT)).map(Node::scalar);
    }
    Optional<Node> guid = room.member("guid");
    return guid.flatMap(id ->
            assembly.roomWith(each -> Frab.kept(each.extensions(), "guid").equals(Optional.of(id))
                && room.member("name").map(Node::scalar).stream()
                    .allMatch(each.name().first()::equals)))
        .map(each -> each.name().first())
        .or(() -> room.member("name").map(Node::scalar))
        .or(() -> guid.map(Node::scalar));
  }

  /** What would be written in another way, and holds only as long as the session starts then. */
  private void keepIrregular(
      EventDraft draft, ZonedDateTime start, Optional<Duration> duration, List<Extension> kept) {
    EventTimes own = new EventTimes(start, duration, texts);
    boolean first = draft.late().hasDate();
    if (first) {
      draft
          .lateText("start")
          .filter(clock -> !shows(clock, own))
          .ifPresent(clock -> problems.addOnce(
              ReadCode.START_DISAGREES,
              "",
              placeOf("start", draft),
              Quoted.of(clock) + ", for the moment " + start.toOffsetDateTime(),
              "the moment was heeded"));
    }
    keepUnless(own.date(), first ? "date" : "start", draft, kept);
    if (first) {
      keepUnless(own.start(), "start", draft, kept);
      draft.late("end").ifPresent(end -> kept.add(Frab.keep("end", end)));
    } else {
      keepUnless(own.end(), "end", draft, kept);
    }
    if (draft.room().isEmpty()) {
      draft
          .late("room")
          .filter(node -> node.is(Node.Kind.OBJECT))
          .ifPresent(room -> kept.add(Frab.keep("room", room)));
    }
    draft
        .day()
        .flatMap(DayDraft::date)
        .filter(day -> !ranges.computeIfAbsent(day, days::rangeOf).contains(start))
        .ifPresent(day -> {
          problems.add(
              ReadCode.DAY_DISAGREES,
              draft.place(),
              "an event of " + start.toOffsetDateTime() + " under the day " + day,
              "its own time was heeded, by days that begin at " + clocks.dayStart());
          kept.add(Frab.keep("day", Node.text(day.toString())));
        });
    if (!kept.isEmpty() && kept.stream().noneMatch(each -> each.name().equals("at"))) {
      kept.add(Frab.keep("at", Node.text(own.date())));
    }
  }

  private static void keepUnless(String own, String name, EventDraft draft, List<Extension> kept) {
    draft
        .late(name)
        .filter(value -> !value.equals(Node.text(own)))
        .ifPresent(value -> kept.add(Frab.keep(name, value)));
  }
}

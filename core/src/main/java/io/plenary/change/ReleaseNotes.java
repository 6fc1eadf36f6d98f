package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.text.Wording;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes what changed for those who attend. */
final class ReleaseNotes {

  /** What nobody sees who attends. */
  private static final Set<String> QUIET = Set.of(
      "acknowledgements",
      "allowedTimes",
      "availability",
      "expectedAudience",
      "extensions",
      "id",
      "needs",
      "participants",
      "placement",
      "popularity",
      "preferences",
      "relations",
      "slots");

  private static final int LAST = 3;

  /** What is told, in which order within a day. */
  private record Line(int rank, String text) {}

  private final Versions versions;
  private final Changes changes;
  private final Sentences sentences;
  private final TreeMap<LocalDate, List<Line>> days = new TreeMap<>();
  private final List<Line> dayless = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  ReleaseNotes(Versions versions, Changes changes, Sentences sentences) {
    this.versions = versions;
    this.changes = changes;
    this.sentences = sentences;
  }

  String write() {
    sessions();
    days.forEach((day, lines) -> section(Wording.write(day), lines));
    section("Without a time", dayless);
    section("Rooms", entries(changes.rooms()));
    section("People", entries(changes.people()));
    section("Tracks", entries(changes.tracks()));
    section("The agenda", agenda());
    return (verdict() + "\n" + text).stripTrailing();
  }

  private String verdict() {
    String title = Wording.quote(versions.revised().title().first());
    if (changes.all().isEmpty()) {
      return title + ": nothing has changed.";
    } else if (text.isEmpty()) {
      return title + ": nothing has changed for those who attend.";
    }
    return title + " has changed" + fromTo() + ".";
  }

  private String fromTo() {
    Optional<Version> before = versions.published().version();
    Optional<Version> after = versions.revised().version();
    return versionsAreTold() && !before.equals(after)
        ? " from " + DetailWording.version(before.get()) + " to "
            + DetailWording.version(after.get())
        : "";
  }

  private void section(String heading, List<Line> lines) {
    if (!lines.isEmpty()) {
      text.append('\n').append(heading).append('\n');
      lines.stream()
          .sorted(Comparator.comparingInt(Line::rank))
          .forEach(line -> text.append("  - ").append(line.text()).append('\n'));
    }
  }

  private void sessions() {
    Map<Session, List<Detail>> details = new LinkedHashMap<>();
    for (SessionChange change : changes.sessions()) {
      if (change instanceof SessionChange.Edited edited) {
        details.computeIfAbsent(edited.session(), s -> new ArrayList<>()).add(edited.detail());
      } else if (isTold(change)) {
        linesOf(change).add(new Line(rank(change), sentences.sentence(change)));
      }
    }
    details.forEach((session, all) -> {
      List<Detail> told = all.stream().filter(ReleaseNotes::isTold).toList();
      if (!told.isEmpty()) {
        linesOf(session).add(new Line(LAST, sentences.details(session, told)));
      }
    });
  }

  private static boolean isTold(Detail detail) {
    return !QUIET.contains(detail.name());
  }

  /** Parts that go with their block are not, nor is that something cancelled has lost its place. */
  private static boolean isTold(SessionChange change) {
    if (change instanceof SessionChange.Moved moved) {
      boolean gone = moved.session().isCancelled() && moved.to().time().isEmpty();
      return moved.with().isEmpty() && !gone;
    }
    return !(change instanceof SessionChange.Renumbered);
  }

  private static int rank(SessionChange change) {
    if (change instanceof SessionChange.Cancelled || change instanceof SessionChange.Removed) {
      return 0;
    } else if (change instanceof SessionChange.Moved || change instanceof SessionChange.Resized) {
      return 1;
    }
    return change instanceof SessionChange.Added || change instanceof SessionChange.Restored
        ? 2
        : LAST;
  }

  private List<Line> linesOf(SessionChange change) {
    return change instanceof SessionChange.Removed removed
        ? lines(Optional.of(removed.session().id()), Optional.empty())
        : linesOf(change.session());
  }

  private List<Line> linesOf(Session revised) {
    return lines(versions.before(revised.id()), Optional.of(revised.id()));
  }

  /** Those of the day on which the session was or is held, whichever is earlier. */
  private List<Line> lines(Optional<Session.Id> before, Optional<Session.Id> after) {
    return Stream.concat(
            before.flatMap(id -> dayOf(versions.published(), id)).stream(),
            after.flatMap(id -> dayOf(versions.revised(), id)).stream())
        .min(Comparator.naturalOrder())
        .map(day -> days.computeIfAbsent(day, d -> new ArrayList<>()))
        .orElse(dayless);
  }

  private static Optional<LocalDate> dayOf(Agenda agenda, Session.Id session) {
    return agenda.timeOf(session).map(time -> agenda.conferenceDays().dayOf(time.start()));
  }

  private <T> List<Line> entries(List<EntryChange<T>> all) {
    return all.stream()
        .filter(change -> change instanceof EntryChange.Edited<T> edited
            ? isTold(edited.detail())
            : !(change instanceof EntryChange.Renumbered))
        .map(change -> new Line(LAST, sentences.sentence(change)))
        .toList();
  }

  private List<Line> agenda() {
    return changes.agenda().stream()
        .filter(change -> change instanceof AgendaChange.Edited edited
            && isTold(edited.detail())
            && !(edited.detail().name().equals("version") && versionsAreTold()))
        .map(change -> new Line(LAST, sentences.sentence(change)))
        .toList();
  }

  private boolean versionsAreTold() {
    return versions.published().version().isPresent()
        && versions.revised().version().isPresent();
  }
}

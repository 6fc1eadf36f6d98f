package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An agenda as one page of HTML that needs nothing else: for each day a grid of rooms and times, and on
 * narrow screens and paper, where that would not fit, a list in order of time.
 */
final class TimetablePage {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** How many columns go on a sheet of A4. */
  private static final int ON_PAPER = 5;

  private final Agenda agenda;
  private final Html html = new Html();
  private final SessionCard cards;

  private TimetablePage(Agenda agenda) {
    this.agenda = agenda;
    this.cards = new SessionCard(agenda, html);
  }

  /** The page of an agenda. */
  static String of(Agenda agenda) {
    return new TimetablePage(agenda).page();
  }

  private String page() {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", language()).open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", agenda.title().first());
    html.open("style").raw(css()).close("style").close("head").open("body");
    header();
    html.open("main");
    agenda.days().forEach(this::day);
    unplaced();
    html.close("main").close("body").close("html");
    return html.toString();
  }

  private String language() {
    return agenda.languages().stream().findFirst().map(each -> each.tag()).orElse("");
  }

  private void header() {
    html.open("header").open("h1").words(agenda.title()).close("h1");
    agenda.subtitle().ifPresent(this::line);
    agenda.venue().map(Venue::toString).map(Text::of).ifPresent(this::line);
    agenda.organizers().forEach(organizer -> line(organizer.name()));
    html.element("p", "Times are those of " + agenda.zone().getId() + ".", "class", "zone");
    List<LocalDate> days = held();
    if (days.size() > 1) {
      html.open("nav");
      days.forEach(day -> html.element("a", SHORT.format(day), "href", "#" + day));
      html.close("nav");
    }
    html.close("header");
  }

  private List<LocalDate> held() {
    return agenda.days().stream()
        .filter(day -> !agenda.sessionsOn(day).isEmpty())
        .toList();
  }

  private void line(Text text) {
    html.open("p").words(text).close("p");
  }

  private void day(LocalDate day) {
    List<Session> sessions = Runs.topSessionsOn(day, agenda);
    if (sessions.isEmpty()) {
      return;
    }
    DayGrid grid = new DayGrid(agenda, sessions);
    String size = grid.width() > ON_PAPER ? "day wide" : "day";
    html.open("section", "class", size, "id", day.toString());
    html.element("h2", DAY.format(day));
    String columns = "--width:" + Math.max(1, grid.width()) + ";--heights:" + grid.rows();
    html.open("div", "class", "grid", "style", columns, "tabindex", "0");
    heads(grid);
    sessions.forEach(
        session -> cards.add(session, List.of(), grid.spotOf(session).style()));
    html.close("div").close("section");
  }

  /** The names of rooms and the times, which only a grid shows. */
  private void heads(DayGrid grid) {
    html.open("div", "class", "corner").close("div");
    for (DayGrid.Columns columns : grid.columns()) {
      String style = "--columns:" + columns.first() + "/" + (columns.first() + columns.count());
      html.open("div", "class", "head", "style", style);
      columns.room().ifPresentOrElse(room -> html.words(room.name()), () -> html.text("Elsewhere"));
      html.close("div");
    }
    for (Map.Entry<Instant, Integer> moment : grid.moments().entrySet()) {
      String style = "--rows:" + moment.getValue() + "/" + (moment.getValue() + 1);
      String clock = CLOCK.format(moment.getKey().atZone(agenda.zone()));
      html.element("div", clock, "class", "clock", "style", style, "aria-hidden", "true");
    }
  }

  private void unplaced() {
    List<Session> unplaced = agenda.sessions().stream()
        .filter(session -> agenda.timeOf(session).isEmpty())
        .toList();
    if (unplaced.isEmpty()) {
      return;
    }
    html.open("section", "class", "unplaced").element("h2", "Not placed yet").open("ul");
    unplaced.forEach(session -> html.open("li").words(session.title()).close("li"));
    html.close("ul").close("section");
  }

  private static String css() {
    String name = "timetable.css";
    try (InputStream in =
        Objects.requireNonNull(TimetablePage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

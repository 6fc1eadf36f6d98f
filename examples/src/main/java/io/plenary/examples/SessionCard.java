package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import io.plenary.value.Color;
import io.plenary.value.Language;
import io.plenary.value.Link;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A session as a page shows it: when, what, where, who, and its parts within it. */
final class SessionCard {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Agenda agenda;
  private final Html html;

  SessionCard(Agenda agenda, Html html) {
    this.agenda = agenda;
    this.html = html;
  }

  /**
   * Adds a session.
   *
   * @param above where it goes without saying that it is held
   * @param style where it stands in a grid, as CSS
   */
  void add(Session session, List<Room> above, String style) {
    List<Session> parts = agenda.partsOf(session).stream()
        .filter(part -> agenda.timeOf(part).isPresent())
        .toList();
    html.open("article", "class", classes(session, parts), "style", style + color(session));
    time(session);
    title(session);
    List<Room> rooms = agenda.roomsOf(session);
    if (!rooms.equals(above)) {
      rooms(rooms);
    }
    people(session);
    facts(session);
    parts(parts, rooms);
    html.close("article");
  }

  private static String classes(Session session, List<Session> parts) {
    List<String> classes = new ArrayList<>(List.of("session"));
    if (session.kind().interlude()) {
      classes.add("interlude");
    }
    if (!parts.isEmpty()) {
      classes.add("block");
    }
    if (session.isCancelled()) {
      classes.add("cancelled");
    }
    return String.join(" ", classes);
  }

  private String color(Session session) {
    return track(session)
        .flatMap(Track::color)
        .map(Color::hex)
        .filter(hex -> hex.matches("#[0-9a-fA-F]{6}"))
        .map(hex -> ";--track:" + hex)
        .orElse("");
  }

  private Optional<Track> track(Session session) {
    return session.tracks().stream().findFirst().flatMap(agenda::track);
  }

  private void time(Session session) {
    TimeRange time = agenda.timeOf(session).orElseThrow();
    String start = CLOCK.format(time.start());
    String shown = time.isEmpty() ? start : start + "–" + CLOCK.format(time.end());
    html.element("time", shown, "datetime", time.start().toOffsetDateTime().toString());
  }

  private void title(Session session) {
    html.open("h3");
    Optional<String> page = session.links().stream()
        .filter(link -> link.rel().equals(Optional.of("self")))
        .map(Link::href)
        .filter(href -> href.matches("(?i)https?://.*"))
        .findFirst();
    page.ifPresent(href -> html.open("a", "href", href));
    html.words(session.title());
    page.ifPresent(href -> html.close("a"));
    html.close("h3");
    session
        .subtitle()
        .ifPresent(text -> html.open("p", "class", "subtitle").words(text).close("p"));
  }

  private void rooms(List<Room> rooms) {
    if (rooms.isEmpty()) {
      return;
    }
    html.open("p", "class", "room");
    rooms.forEach(room -> html.words(room.name()));
    languages(
        "can be followed in",
        rooms.stream()
            .flatMap(room -> room.interpretation().stream())
            .distinct()
            .toList());
    html.close("p");
  }

  private void languages(String title, List<Language> languages) {
    for (Language language : languages) {
      html.element(
          "abbr",
          language.tag(),
          "class",
          "language",
          "title",
          title + " " + language.displayName(Locale.ENGLISH));
    }
  }

  /** Those of one role in one line. */
  private void people(Session session) {
    Map<String, List<Participation>> byRole = new LinkedHashMap<>();
    for (Participation each : session.participations()) {
      byRole.computeIfAbsent(each.role().name(), role -> new ArrayList<>()).add(each);
    }
    byRole.forEach((role, people) -> {
      html.open("p", "class", "people");
      if (!role.equals("speaker")) {
        html.element("span", role.replace('-', ' '), "class", "role");
      }
      for (int i = 0; i < people.size(); i++) {
        html.text(i == 0 ? "" : ", ");
        person(people.get(i));
      }
      html.close("p");
    });
  }

  private void person(Participation participation) {
    Optional<Person> person = agenda.person(participation.person());
    html.element("b", person.map(Person::displayName).orElse(""));
    Optional<Affiliation> capacity = participation
        .capacity()
        .or(() -> person.flatMap(known -> known.affiliations().stream().findFirst()));
    capacity.ifPresent(as -> html.element("small", as.toString()));
    switch (participation.delivery()) {
      case IN_PERSON -> {}
      case REMOTE -> html.element("small", "(remote)");
      case RECORDED_VIDEO -> html.element("small", "(video)");
    }
  }

  /** The track of a part is told only if it is not that of its block. */
  private void facts(Session session) {
    Optional<Track> track = track(session)
        .filter(of -> session
            .partOf()
            .flatMap(agenda::session)
            .flatMap(this::track)
            .filter(of::equals)
            .isEmpty());
    boolean tentative = session.status() == Session.Status.TENTATIVE;
    if (track.isEmpty() && session.languages().isEmpty() && !tentative && !session.isCancelled()) {
      return;
    }
    html.open("p", "class", "facts");
    if (session.isCancelled() || tentative) {
      html.element(
          "strong", session.isCancelled() ? "cancelled" : "to be confirmed", "class", "status");
    }
    track.ifPresent(of -> html.open("span", "class", "track").words(of.name()).close("span"));
    languages("spoken in", session.languages());
    html.close("p");
  }

  private void parts(List<Session> parts, List<Room> rooms) {
    for (List<Session> run : Runs.of(parts, agenda)) {
      html.open("div", "class", run.size() > 1 ? "parts beside" : "parts");
      run.forEach(part -> add(part, rooms, ""));
      html.close("div");
    }
  }
}

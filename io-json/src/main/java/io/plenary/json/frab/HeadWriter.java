package io.plenary.json.frab;

import io.plenary.agenda.Agenda;
import io.plenary.json.foreign.ForeignIds;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.Times;
import io.plenary.json.foreign.Words;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Text;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what a schedule says of the conference as a whole. */
final class HeadWriter {

  private final Agenda agenda;
  private final boolean second;

  HeadWriter(Agenda agenda, boolean second) {
    this.agenda = agenda;
    this.second = second;
  }

  /** The acronym that was read, or one of the form that the schema demands. */
  String acronym() {
    return kept(Frab.CONFERENCE, "acronym").map(Node::scalar).orElseGet(() -> {
      String slug = ForeignIds.slug(agenda.id()).replace('-', '_');
      return slug.length() < 4 ? "agenda_" + slug : slug;
    });
  }

  private Optional<Node> kept(String path, String name) {
    return Frab.kept(agenda.extensions(), path + name);
  }

  /** Adds what is kept of an object to what is written of it. */
  private void addKept(String path, Map<String, Node> members) {
    for (Extension extension : agenda.extensions()) {
      String name = extension.name();
      boolean here = Kept.isOf(extension, Frab.NAMESPACE)
          && name.startsWith(path)
          && !name.equals(Frab.DAYS)
          && name.indexOf('/', path.length()) < 0;
      if (here && !members.containsKey(name.substring(path.length()))) {
        Kept.value(extension)
            .filter(value -> !value.isVoid())
            .ifPresent(value -> members.put(name.substring(path.length()), value));
      }
    }
  }

  Map<String, Node> root() {
    Map<String, Node> members = new LinkedHashMap<>();
    addKept(Frab.ROOT, members);
    members.remove("schedule");
    return members;
  }

  Map<String, Node> schedule() {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("version", Node.text(agenda.version().map(Version::toString).orElse("")));
    addKept(Frab.SCHEDULE, members);
    return members;
  }

  Map<String, Node> conference(List<DayPlan> days) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("acronym", Node.text(acronym()));
    members.put("title", words(agenda.title()));
    agenda.description().ifPresent(text -> members.put("description", words(text)));
    date(
        "start", agenda.firstDay().or(() -> days.stream().map(DayPlan::date).findFirst()), members);
    date(
        "end",
        agenda.lastDay().or(() -> days.stream().map(DayPlan::date).reduce((a, b) -> b)),
        members);
    if (!second) {
      daysCount(days, members);
      members.put(
          "timeslot_duration",
          kept(Frab.CONFERENCE, "timeslot_duration").orElseGet(() -> Node.text("00:05")));
    }
    zone(members);
    References.self(agenda.links()).ifPresent(url -> members.put("url", Node.text(url)));
    if (second && !agenda.languages().isEmpty()) {
      members.put(
          "languages",
          Node.list(
              agenda.languages().stream().map(Language::tag).map(Node::text).toList()));
    }
    things(members);
    addKept(Frab.CONFERENCE, members);
    return members;
  }

  private Node words(Text text) {
    return second ? Words.write(text) : Node.text(text.first());
  }

  private void things(Map<String, Node> members) {
    boolean elsewhere = Frab.kept(agenda.extensions(), Frab.DAYS).isEmpty()
        && kept(Frab.CONFERENCE, "acronym").isEmpty();
    List<Node> tracks = agenda.tracks().stream()
        .filter(track -> TrackShape.isDeclared(track, elsewhere))
        .map(TrackShape::write)
        .toList();
    List<Node> rooms = agenda.rooms().stream()
        .filter(room -> RoomShape.isDeclared(room, elsewhere))
        .map(room -> RoomShape.write(room, acronym()))
        .toList();
    if (!tracks.isEmpty()) {
      members.put("tracks", Node.list(tracks));
    }
    if (!rooms.isEmpty()) {
      members.put("rooms", Node.list(rooms));
    }
  }

  /** A zone that nobody named is not written: it only stands for an offset. */
  private void zone(Map<String, Node> members) {
    Optional<Node> kept = kept(Frab.CONFERENCE, "time_zone_name");
    if (kept.isEmpty()) {
      members.put("time_zone_name", Node.text(agenda.zone().getId()));
    }
  }

  private void date(String name, Optional<LocalDate> date, Map<String, Node> members) {
    Optional<Node> same = kept(Frab.CONFERENCE, name)
        .filter(node -> date.isEmpty() || Times.date(node.scalar()).equals(date));
    same.or(() -> date.map(LocalDate::toString).map(Node::text))
        .ifPresent(node -> members.put(name, node));
  }

  private void daysCount(List<DayPlan> days, Map<String, Node> members) {
    int read = kept(Frab.CONFERENCE, "days").map(node -> node.elements().size()).orElse(0);
    members.put(
        "daysCount",
        kept(Frab.CONFERENCE, "daysCount")
            .filter(node -> read == days.size())
            .orElseGet(() -> Node.number(days.size())));
  }
}

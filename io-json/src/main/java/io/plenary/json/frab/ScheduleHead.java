package io.plenary.json.frab;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.json.foreign.ForeignIds;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.Times;
import io.plenary.json.foreign.Words;
import io.plenary.json.foreign.Zones;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Text;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a schedule says of the conference as a whole. */
record ScheduleHead(
    Item root,
    Item schedule,
    Item conference,
    List<DayDraft> days,
    List<EventDraft> drafts,
    Problems problems) {

  static final Place TOP = new Place(new Pointer.Root(""), 1, 1);

  Clocks clocks(Optional<ZoneId> given) {
    Optional<String> named = conference.name("time_zone_name");
    Place place = named.isPresent() ? conference.placeOf("time_zone_name") : TOP;
    Optional<ZoneOffset> offset = drafts.stream()
        .flatMap(draft -> draft.lateText("date").or(() -> draft.lateText("start")).stream())
        .flatMap(text -> Times.offset(text).stream())
        .findFirst();
    ZoneId zone = Zones.choose(named, given, offset, place, problems);
    if (!named.equals(Optional.of(zone.getId()))) {
      conference.putBack("time_zone_name");
    }
    boolean known = given.isPresent() || named.equals(Optional.of(zone.getId()));
    return Clocks.of(zone, known, days, drafts);
  }

  AgendaBuilder agenda(Clocks clocks, boolean named) {
    AgendaBuilder agenda =
        Agenda.builder().zone(clocks.zone()).dayStart(clocks.dayStart()).title(title());
    agenda.id(id());
    conference.words("description").ifPresent(agenda::description);
    schedule.name("version").map(Version::of).ifPresent(agenda::version);
    conference.name("url").map(References::page).ifPresent(agenda::addLink);
    if (!named) {
      agenda.addExtension(Frab.keep(Frab.CONFERENCE + "time_zone_name", Node.NULL));
    }
    languages(agenda);
    days(agenda);
    if (!days.isEmpty()) {
      Node skeleton = Node.list(days.stream().map(DayDraft::skeleton).toList());
      agenda.addExtension(Frab.keep(Frab.DAYS, skeleton));
    }
    keep(agenda, root, Frab.ROOT, Frab.OF_ROOT);
    keep(agenda, schedule, Frab.SCHEDULE, Frab.OF_SCHEDULE);
    keep(agenda, conference, Frab.CONFERENCE, Frab.OF_CONFERENCE);
    return agenda;
  }

  private static void keep(AgendaBuilder agenda, Item item, String path, Set<String> documented) {
    for (Extension rest : item.rest(Frab.NAMESPACE, documented)) {
      agenda.addExtension(
          new Extension(rest.namespace(), path + rest.name(), rest.mediaType(), rest.content()));
    }
  }

  /** The acronym; it is kept as well, since an agenda's id may change. */
  private String id() {
    Optional<String> acronym = conference.name("acronym");
    conference.putBack("acronym");
    if (acronym.isPresent()) {
      return acronym.get();
    }
    String slug = ForeignIds.slug(conference.name("title").orElse(""));
    String id = slug.isEmpty() ? "schedule" : slug;
    problems.add(
        ReadCode.ID_MISSING,
        conference.place(),
        "a conference without an acronym",
        "given the id " + Quoted.of(id));
    return id;
  }

  private Text title() {
    Optional<Text> title =
        conference.words("title").filter(text -> !text.first().isBlank());
    if (title.isEmpty()) {
      conference.putBack("title");
      problems.add(
          ReadCode.TITLE_MISSING,
          conference.place(),
          "a conference without a title",
          "given the acronym, or '?'");
    }
    return title.or(() -> conference.peek("acronym").flatMap(Words::parse)).orElse(Text.of("?"));
  }

  private void languages(AgendaBuilder agenda) {
    List<Node> given = conference.list("languages");
    List<Language> languages = given.stream()
        .filter(node -> node.is(Node.Kind.TEXT))
        .map(node -> Language.of(node.scalar()))
        .filter(Language::isWellFormed)
        .distinct()
        .toList();
    languages.forEach(agenda::addLanguage);
    if (languages.size() < given.size()) {
      conference.putBack("languages");
      problems.add(
          ReadCode.LANGUAGE_MALFORMED,
          conference.placeOf("languages"),
          "a list of languages that are not all such",
          "kept as an extension as well");
    }
  }

  private void days(AgendaBuilder agenda) {
    Optional<LocalDate> first = date("start");
    Optional<LocalDate> last = date("end");
    boolean sound = first.isEmpty()
        || last.isEmpty()
        || (!last.get().isBefore(first.get()) && !last.get().isAfter(first.get().plusDays(366)));
    if (sound) {
      first.ifPresent(agenda::firstDay);
      last.ifPresent(agenda::lastDay);
    } else {
      problems.add(
          ReadCode.DATES_DISAGREE,
          conference.placeOf("end"),
          "a conference from " + first.get() + " to " + last.get(),
          "kept as extensions");
      conference.putBack("start");
      conference.putBack("end");
    }
  }

  private Optional<LocalDate> date(String name) {
    Optional<String> text = conference.name(name);
    Optional<LocalDate> date = text.flatMap(Times::date);
    if (text.isPresent() && date.isEmpty()) {
      problems.add(
          ReadCode.DATE_UNREADABLE,
          conference.placeOf(name),
          Quoted.of(text.get()),
          "kept as an extension");
    }
    if (!date.map(LocalDate::toString).equals(text)) {
      conference.putBack(name);
    }
    return date;
  }
}

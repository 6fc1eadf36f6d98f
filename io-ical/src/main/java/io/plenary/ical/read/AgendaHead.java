package io.plenary.ical.read;

import io.plenary.agenda.AgendaBuilder;
import io.plenary.ical.document.Component;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Fields;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Parse;
import io.plenary.ical.field.SharedFields;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.ReadCode;
import io.plenary.value.Country;
import io.plenary.value.Language;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what a calendar tells of the agenda as a whole. */
final class AgendaHead {

  private final Component calendar;
  private final Problems problems;
  private final Fields fields;
  private final Optional<Text> title;

  AgendaHead(Component calendar, Problems problems) {
    this.calendar = calendar;
    this.problems = problems;
    this.fields = Fields.of(calendar, Vocabulary.AGENDA, problems);
    this.title = fields.text("title").or(() -> shown("NAME", "X-WR-CALNAME"));
  }

  /** {@return the agenda's id, or, for a calendar of another maker, one of its own or its title} */
  String id() {
    Optional<String> id =
        fields.value("id", Parse::notBlank).or(() -> text("UID")).or(() -> text("X-WR-RELCALID"));
    if (id.isEmpty()) {
      problems.add(
          ReadCode.AGENDA_ID_MADE,
          calendar.at(),
          "a calendar without an id",
          "its title was taken for it");
    }
    return id.or(() -> title.map(Text::first).filter(text -> !text.isBlank()))
        .orElse(ForeignEvent.UNTITLED);
  }

  private Optional<String> text(String property) {
    return calendar.properties(property).stream()
        .map(ContentLine::asText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  void read(AgendaBuilder agenda) {
    agenda.title(title());
    fields.text("subtitle").ifPresent(agenda::subtitle);
    fields
        .text("description")
        .or(() -> shown("DESCRIPTION", "X-WR-CALDESC"))
        .ifPresent(agenda::description);
    fields.value("day-start", Parse::time).ifPresent(agenda::dayStart);
    days(agenda);
    fields.values("language", Parse::language).forEach(agenda::addLanguage);
    version().ifPresent(agenda::version);
    venue().ifPresent(agenda::venue);
    fields.items("organizer").stream()
        .flatMap(item -> organizer(item).stream())
        .forEach(agenda::addOrganizer);
    SharedFields.links(fields).forEach(agenda::addLink);
    calendar.properties().stream()
        .filter(Kept::isKeptOfCalendar)
        .map(Kept::keep)
        .forEach(agenda::addExtension);
    fields.reportUnknown();
  }

  private Text title() {
    if (title.isEmpty() && !fields.has("id")) {
      problems.add(
          ReadCode.AGENDA_TITLE_MADE,
          calendar.at(),
          "a calendar without a title",
          "it was called " + ForeignEvent.UNTITLED);
    }
    return title.orElse(Text.of(ForeignEvent.UNTITLED));
  }

  /** {@return a text in as many languages as the standard's property stands there, or else the old one} */
  private Optional<Text> shown(String name, String older) {
    Map<Language, Text.Variant> variants = new LinkedHashMap<>();
    for (ContentLine line : calendar.properties(name)) {
      Text.Variant variant =
          ClientText.read(line, calendar, problems).variants().get(0);
      if (variants.putIfAbsent(variant.language(), variant) != null) {
        problems.add(
            ReadCode.PROPERTY_REPEATED,
            calendar.at(line),
            "another " + name + " in that language",
            "the first one was used");
      }
    }
    return Optional.of(variants)
        .filter(all -> !all.isEmpty())
        .map(all -> new Text(all.values().stream().toList()))
        .or(() -> text(older).map(Text::of));
  }

  private void days(AgendaBuilder agenda) {
    Optional<LocalDate> first = fields.value("first-day", Parse::day);
    Optional<LocalDate> last = fields.value("last-day", Parse::day);
    boolean inOrder = first.isEmpty()
        || last.isEmpty()
        || (!last.get().isBefore(first.get())
            && !first.get().plusDays(Parse.LONGEST.toDays()).isBefore(last.get()));
    if (inOrder) {
      first.ifPresent(agenda::firstDay);
      last.ifPresent(agenda::lastDay);
    } else {
      problems.add(
          ReadCode.FIELD_INVALID,
          fields.at(),
          "a first day " + first.get() + " and a last day " + last.get(),
          "both were left out");
    }
  }

  private Optional<Version> version() {
    Optional<String> label = fields.value("version-label", Function.identity());
    Optional<LocalDate> date = fields.value("version-date", Parse::day);
    boolean stated = fields.text("version").isPresent() || label.isPresent() || date.isPresent();
    return Optional.of(new Version(label, date)).filter(version -> stated);
  }

  private Optional<Venue> venue() {
    Optional<Text> name = fields.text("venue-name");
    Optional<Text> city = fields.text("venue-city");
    Optional<Country> country = fields.value("venue-country", Parse::country);
    boolean stated =
        Stream.of(fields.text("venue"), name, city, country).anyMatch(Optional::isPresent);
    return Optional.of(new Venue(name, city, country)).filter(venue -> stated);
  }

  private static Optional<Organizer> organizer(Fields.Item item) {
    Optional<String> link = item.value("organizer-link", Parse::notBlank);
    return item.text("organizer").map(name -> new Organizer(name, link));
  }
}

package io.plenary.json.schemaorg;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.json.foreign.Field;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Place;
import io.plenary.value.Organizer;
import io.plenary.value.Venue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a conference stands in a document: as the event that all others are part of. */
final class AgendaShape {

  static final String LOCATION = "location";

  static final Shape<Agenda> SHAPE = new Shape<>(
      List.of(
          Shape.type("Event"),
          Shape.string("@id", agenda -> Optional.of(agenda.id()).filter(JsonLd::isAddress)),
          Shape.string(
              "identifier", agenda -> Optional.of(agenda.id()).filter(id -> !JsonLd.isAddress(id))),
          Shape.text("name", agenda -> Optional.of(agenda.title())),
          Shape.text("alternateName", Agenda::subtitle),
          Shape.text("description", Agenda::description),
          Shape.string("url", agenda -> References.self(agenda.links())),
          EventShape.languages(Agenda::languages),
          date("startDate"),
          date("endDate"),
          new Field<Agenda, Venue>(
              LOCATION, PlaceShape::venue, Agenda::venue, PlaceShape::write, false),
          new Field<Agenda, List<Organizer>>(
              "organizer",
              node -> Optional.of(organizers(node)).filter(all -> !all.isEmpty()),
              agenda -> Optional.of(agenda.organizers()).filter(all -> !all.isEmpty()),
              all -> JsonLd.oneOrList(all.stream().map(AgendaShape::write).toList()),
              false)),
      List.of());

  private AgendaShape() {}

  private static Field<Agenda, LocalDate> date(String name) {
    return new Field<>(
        name,
        node -> JsonLd.string(node).flatMap(Times::date),
        name.equals("startDate") ? AgendaShape::first : AgendaShape::last,
        date -> Node.text(date.toString()),
        false);
  }

  /**
   * Search engines want a start: if none is declared, and none was read that is no date, it is the first
   * day on which there is anything.
   */
  private static Optional<LocalDate> first(Agenda agenda) {
    return agenda.firstDay().or(() -> daysUnless("startDate", agenda).stream().findFirst());
  }

  private static Optional<LocalDate> last(Agenda agenda) {
    List<LocalDate> days = daysUnless("endDate", agenda);
    return agenda
        .lastDay()
        .or(() -> days.stream().skip(Math.max(0, days.size() - 1)).findFirst());
  }

  private static List<LocalDate> daysUnless(String kept, Agenda agenda) {
    return JsonLd.kept(agenda.extensions(), kept).isPresent() ? List.of() : agenda.days();
  }

  private static List<Organizer> organizers(Node node) {
    return JsonLd.all(node).stream()
        .flatMap(each -> PersonShape.name(each).stream()
            .map(name -> new Organizer(name, each.member("url").flatMap(JsonLd::string))))
        .distinct()
        .toList();
  }

  private static Node write(Organizer organizer) {
    Map<String, Node> members =
        new LinkedHashMap<>(PersonShape.organization(organizer.name()).members());
    organizer.link().ifPresent(link -> members.put("url", Node.text(link)));
    return Node.object(members);
  }

  /** Reads what an event says of itself as what is said of a conference. */
  static AgendaBuilder read(Node event, AgendaBuilder agenda, Problems problems) {
    event.member("alternateName").flatMap(JsonLd::text).ifPresent(agenda::subtitle);
    event.member("description").flatMap(JsonLd::text).ifPresent(agenda::description);
    event.member("url").flatMap(JsonLd::string).map(References::page).ifPresent(agenda::addLink);
    event.member("inLanguage").map(EventShape::languages).stream()
        .flatMap(List::stream)
        .forEach(agenda::addLanguage);
    event.member(LOCATION).flatMap(PlaceShape::venue).ifPresent(agenda::venue);
    event.member("organizer").map(AgendaShape::organizers).stream()
        .flatMap(List::stream)
        .forEach(agenda::addOrganizer);
    days(event, agenda, problems);
    return agenda;
  }

  private static void days(Node event, AgendaBuilder agenda, Problems problems) {
    Optional<LocalDate> first = day(event, "startDate", problems);
    Optional<LocalDate> last = day(event, "endDate", problems);
    if (first.isPresent() && last.isPresent()) {
      long days = ChronoUnit.DAYS.between(first.get(), last.get());
      if (days < 0 || days > 365) {
        Place place = event.member("endDate").map(Node::place).orElse(event.place());
        problems.add(
            ReadCode.DATES_DISAGREE, place, first.get() + " to " + last.get(), "kept as they are");
        return;
      }
    }
    first.ifPresent(agenda::firstDay);
    last.ifPresent(agenda::lastDay);
  }

  private static Optional<LocalDate> day(Node event, String name, Problems problems) {
    Optional<Node> node = event.member(name).filter(value -> !value.isVoid());
    Optional<LocalDate> date = node.flatMap(JsonLd::string).flatMap(Times::date);
    if (node.isPresent() && date.isEmpty()) {
      problems.add(
          ReadCode.DATE_UNREADABLE, node.get().place(), node.get().found(), "kept as it is");
    }
    return date;
  }
}

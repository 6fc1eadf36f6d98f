package io.plenary.json.indico;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.Zones;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What an export says of an event as a whole. */
record Head(Item event, Problems problems) {

  static final List<String> DOCUMENTED = List.of(
      "_type",
      "_fossil",
      "id",
      "title",
      "description",
      "startDate",
      "endDate",
      "timezone",
      "room",
      "roomFullname",
      "roomMapURL",
      "location",
      "address",
      "type",
      "url",
      "chairs",
      "keywords",
      "references",
      "material",
      "folders",
      "note",
      "category",
      "categoryId",
      "creator",
      "creationDate",
      "modificationDate",
      "visibility",
      "hasAnyProtection",
      "occurrences",
      "sessions",
      "contributions",
      "organizer",
      "label",
      "language",
      "supportInfo",
      "evaluation",
      "allowed",
      "participants",
      "registrants",
      "color",
      "textColor",
      "isPoster",
      "numSlots",
      "code",
      "conference",
      "conveners",
      "slotTitle",
      "session",
      "inheritLoc",
      "inheritRoom",
      "protectionURL");

  Clock clock(Optional<ZoneId> given, Optional<String> ofEntries, Place top) {
    Optional<String> named = event.name("timezone").or(() -> ofEntries);
    Place place = event.peek("timezone").isPresent() ? event.placeOf("timezone") : top;
    return new Clock(Zones.choose(named, given, Optional.empty(), place, problems), problems);
  }

  AgendaBuilder agenda(Clock clock, Optional<String> otherId) {
    Optional<String> id = event.id("id").or(() -> otherId);
    if (id.isEmpty()) {
      problems.add(
          ReadCode.ID_MISSING, event.place(), "an event without an id", "given the id 'indico'");
    }
    Optional<Text> title = event.words("title").filter(text -> !text.first().isBlank());
    // a timetable tells of entries only
    if (title.isEmpty() && otherId.isEmpty()) {
      problems.add(
          ReadCode.TITLE_MISSING, event.place(), "an event without a title", "the id was used");
    }
    AgendaBuilder agenda = Agenda.builder()
        .id(id.orElse(IndicoFormat.NAME))
        .title(title.orElse(Text.of(id.orElse(IndicoFormat.NAME))))
        .zone(clock.zone());
    event.words("description").ifPresent(agenda::description);
    event.name("url").map(References::page).ifPresent(agenda::addLink);
    event
        .name("location")
        .map(name -> new Venue(Optional.of(Text.of(name)), Optional.empty(), Optional.empty()))
        .ifPresent(agenda::venue);
    days(agenda, clock);
    event.take("_type");
    event.take("_fossil");
    event.rest(IndicoFormat.NAME, DOCUMENTED).forEach(agenda::addExtension);
    return agenda;
  }

  private void days(AgendaBuilder agenda, Clock clock) {
    Optional<Node> start = event.take("startDate");
    Optional<Node> end = event.take("endDate");
    Optional<LocalDate> first = clock.moment(start).map(ZonedDateTime::toLocalDate);
    Optional<LocalDate> last = clock.moment(end).map(ZonedDateTime::toLocalDate);
    start.ifPresent(node -> agenda.addExtension(Kept.of(IndicoFormat.NAME, "startDate", node)));
    end.ifPresent(node -> agenda.addExtension(Kept.of(IndicoFormat.NAME, "endDate", node)));
    boolean sound = first.isEmpty()
        || last.isEmpty()
        || (!last.get().isBefore(first.get()) && !last.get().isAfter(first.get().plusDays(366)));
    if (sound) {
      first.ifPresent(agenda::firstDay);
      last.ifPresent(agenda::lastDay);
    } else {
      problems.add(
          ReadCode.DATES_DISAGREE,
          event.placeOf("endDate"),
          "an event from " + Quoted.of(first.get().toString()) + " to "
              + Quoted.of(last.get().toString()),
          "kept as extensions");
    }
  }
}

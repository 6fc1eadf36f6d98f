package io.plenary.ical.time;

import io.plenary.format.ReadOptions;
import io.plenary.ical.document.Component;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Place;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The zones of one calendar. A zone is known by its name if it can be: what a {@code VTIMEZONE} says of
 * offsets is often wrong or out of date, and the tz database of the JDK has the rules of all zones with a
 * name. What is defined under a name that nobody else knows is used as it is defined.
 */
public final class Zones {

  private static final Set<String> UTC_NAMES = Set.of("UTC", "GMT");
  private static final int LONGEST_NAME = 200;

  private final Problems problems;
  private final Steps steps;
  private final Optional<ZoneId> named;
  private final Optional<ZoneId> given;
  private final Map<String, Component> definitions = new HashMap<>();
  private final Map<String, DefinedZone> defined = new HashMap<>();
  private final Map<String, Optional<ZoneId>> known = new HashMap<>();

  /** The names among those known that are those of the tz database, or end in one. */
  private final Set<String> plain = new HashSet<>();

  /**
   * The zones of a calendar.
   *
   * @param steps how much may be done about the rules of those that it defines
   */
  public Zones(Component calendar, ReadOptions options, Steps steps, Problems problems) {
    this.problems = problems;
    this.steps = steps;
    this.given = options.zone().flatMap(this::given);
    children(calendar, "VTIMEZONE")
        .forEach(zone -> text(zone, "TZID").ifPresent(id -> definitions.putIfAbsent(id, zone)));
    this.named = named(calendar);
    if (named.isEmpty() && given.isEmpty()) {
      problems.add(
          ReadCode.ZONE_GUESSED,
          calendar.at(),
          "a calendar that names no zone",
          "UTC was taken for it");
    }
  }

  /** {@return the zone of the agenda: the one that the calendar names, else the caller's, else UTC} */
  public ZoneId ofAgenda() {
    return named.or(() -> given).orElse(ZoneId.of("UTC"));
  }

  private Optional<ZoneId> named(Component calendar) {
    Optional<ZoneId> declared =
        calendar.property("X-WR-TIMEZONE", problems).flatMap(line -> ofProperty(line, calendar));
    List<ZoneId> defined = children(calendar, "VTIMEZONE")
        .flatMap(zone -> text(zone, "TZID").stream())
        .flatMap(id -> called(id).stream())
        .distinct()
        .toList();
    Optional<ZoneId> used = children(calendar, "VEVENT")
        .flatMap(event -> event.properties("DTSTART").stream())
        .flatMap(line -> line.parameter("TZID").stream())
        .flatMap(id -> called(id).stream())
        .findFirst();
    return declared
        .or(() -> defined.size() == 1 ? Optional.of(defined.get(0)) : used)
        .or(() -> used)
        .or(() -> defined.stream().findFirst());
  }

  private static Stream<Component> children(Component calendar, String name) {
    return calendar.components().stream().filter(child -> child.name().equals(name));
  }

  private static Optional<String> text(Component zone, String property) {
    return zone.properties(property).stream().map(ContentLine::asText).findFirst();
  }

  /** {@return the zone that a name stands for, be it by what the definition of that name says} */
  private Optional<ZoneId> called(String id) {
    Optional<ZoneId> zone = known.get(id);
    if (zone == null) {
      Optional<Component> definition = Optional.ofNullable(definitions.get(id));
      Optional<ZoneId> plainly = byName(id);
      plainly.ifPresent(found -> plain.add(id));
      zone = plainly
          .or(() -> definition.flatMap(each -> text(each, "X-LIC-LOCATION")).flatMap(Zones::byName))
          .or(() -> ZoneNames.ofWindows(id))
          .or(() -> definition.isEmpty() ? ZoneNames.ofAbbreviation(id) : Optional.empty());
      known.put(id, zone);
    }
    return zone;
  }

  private Optional<ZoneId> ofProperty(ContentLine line, Component calendar) {
    Optional<ZoneId> zone = called(line.asText());
    zone.ifPresent(found -> tell(line.asText(), found, line, calendar));
    if (zone.isEmpty()) {
      problems.add(
          ReadCode.ZONE_UNKNOWN,
          calendar.at(line),
          Quoted.of(line.asText()),
          "another statement of the zone was looked for");
    }
    return zone;
  }

  /** {@return the zone that a property names by its TZID, or what stands in for an unknown one} */
  public Optional<ZoneId> of(String id, ContentLine line, Component component) {
    Optional<ZoneId> zone = called(id);
    if (zone.isPresent()) {
      tell(id, zone.get(), line, component);
      return zone;
    }
    Optional<ZoneId> standIn = given.or(() -> named);
    problems.addOnce(
        ReadCode.ZONE_UNKNOWN,
        id,
        component.at(line),
        "TZID=" + Quoted.of(id),
        standIn.map(other -> "read as a time in " + other).orElse("the time was left out"));
    return standIn;
  }

  private void tell(String id, ZoneId zone, ContentLine line, Component component) {
    if (!plain.contains(id)) {
      String done = "read as a time in " + zone;
      problems.addOnce(
          ReadCode.ZONE_TRANSLATED, id, component.at(line), "a zone " + Quoted.of(id), done);
    }
  }

  /**
   * {@return the offset at a time in a zone that is known by its definition in this calendar only}
   *
   * @param id the TZID
   * @param time what clocks show
   */
  public Optional<ZoneOffset> offsetAt(
      String id, LocalDateTime time, ContentLine line, Component component) {
    Optional<ZoneOffset> offset =
        called(id).isPresent() ? Optional.empty() : definedOffset(id, time);
    offset.ifPresent(found -> problems.addOnce(
        ReadCode.ZONE_PRIVATE,
        id,
        component.at(line),
        "TZID=" + Quoted.of(id),
        "its VTIMEZONE was used, and the same moment in " + ofAgenda()));
    return offset;
  }

  /** Tells if the definition of a zone in this calendar differs from the zone of that name. */
  public void compare(String id, ZonedDateTime moment, ContentLine line, Component component) {
    Optional<ZoneOffset> offset = definedOffset(id, moment.toLocalDateTime());
    boolean unclear =
        moment.getZone().getRules().getValidOffsets(moment.toLocalDateTime()).size() != 1;
    if (!unclear && offset.filter(found -> !found.equals(moment.getOffset())).isPresent()) {
      problems.addOnce(
          ReadCode.ZONE_DIFFERS,
          id,
          component.at(line),
          "a VTIMEZONE " + Quoted.of(id) + " with the offset " + offset.get(),
          "the offset of " + moment.getZone() + ", " + moment.getOffset() + ", was used");
    }
  }

  private Optional<ZoneOffset> definedOffset(String id, LocalDateTime time) {
    Component definition = definitions.get(id);
    Optional<ZoneOffset> offset = definition == null
        ? Optional.empty()
        : defined
            .computeIfAbsent(id, each -> new DefinedZone(definition, steps))
            .offsetAt(time);
    // of rules that were not followed to their end, it would be wrong
    return steps.left() == 0 ? Optional.empty() : offset;
  }

  /**
   * {@return the zone of the tz database that a name stands for} Some programs put a path before it, as
   * in {@code /freeassociation.sourceforge.net/Europe/Zurich} (RFC 5545, 3.8.3.1 speaks of a prefix).
   */
  public static Optional<ZoneId> byName(String name) {
    Set<String> names = ZoneRulesProvider.getAvailableZoneIds();
    String rest = name.length() > LONGEST_NAME ? "" : name.strip();
    if (names.contains(rest)) {
      return Optional.of(ZoneId.of(rest));
    }
    int slash = rest.indexOf('/');
    while (slash >= 0) {
      rest = rest.substring(slash + 1);
      slash = rest.indexOf('/');
      // a last step alone, such as Cuba, may be meant otherwise
      if (names.contains(rest) && (slash >= 0 || UTC_NAMES.contains(rest))) {
        return Optional.of(ZoneId.of(rest));
      }
    }
    return Optional.empty();
  }

  private Optional<ZoneId> given(ZoneId zone) {
    Optional<ZoneId> known =
        zone.equals(ZoneOffset.UTC) ? Optional.of(ZoneId.of("UTC")) : byName(zone.getId());
    if (known.isEmpty()) {
      problems.add(
          ReadCode.ZONE_UNKNOWN,
          Place.NOWHERE,
          "the zone " + zone + " to read with",
          "it was left out of account");
    }
    return known;
  }
}

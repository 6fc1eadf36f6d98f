package io.plenary.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.time.TimeRange;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class AgendasProperties {

  private static final Session.Id GONE = Session.Id.of("gone");
  private static final Map<String, Predicate<Agenda>> CASES = new LinkedHashMap<>();

  static {
    CASES.put("nothing on it", agenda -> agenda.sessions().isEmpty());
    CASES.put("two languages", agenda -> agenda.title().variants().size() > 1);
    CASES.put("no word in the title", agenda -> agenda.title().equals(Text.of("")));
    CASES.put("a kind of its own", anySession(s -> !isKnown(s.kind())));
    CASES.put("a known kind with other traits", anySession(s -> isKnownByNameOnly(s.kind())));
    CASES.put("a role of its own", anyParticipation(p -> !Role.known().contains(p.role())));
    CASES.put("remote", anyParticipation(p -> p.delivery() == Participation.Delivery.REMOTE));
    CASES.put("a capacity", anyParticipation(p -> p.capacity().isPresent()));
    CASES.put("kept with a participation", anyParticipation(p -> !p.extensions().isEmpty()));
    CASES.put(
        "a part of a part of a part",
        agenda ->
            agenda.sessions().stream().anyMatch(s -> agenda.blocksOf(s.id()).size() == 3));
    CASES.put("a part before its block", AgendasProperties::hasPartBeforeItsBlock);
    CASES.put("no duration", anySession(s -> s.duration().isEmpty()));
    CASES.put("no length", anySession(s -> s.duration().equals(Optional.of(Duration.ZERO))));
    CASES.put("cancelled", anySession(Session::isCancelled));
    CASES.put("tentative", anySession(s -> s.status() == Session.Status.TENTATIVE));
    CASES.put("a relation", anySession(s -> !s.relations().isEmpty()));
    CASES.put("a wish", anySession(s -> !s.preferences().equals(Preferences.none())));
    CASES.put("an attachment", anySession(s -> !s.attachments().isEmpty()));
    CASES.put(
        "not placed",
        agenda -> agenda.sessions().stream().anyMatch(s -> agenda.timeOf(s.id()).isEmpty()));
    CASES.put(
        "an offset that counts",
        anyPlacement((agenda, id) -> agenda.timeOf(id).isPresent()
            && agenda.timetable().placementOf(id).orElseThrow().start()
                instanceof Placement.Offset));
    CASES.put(
        "rooms of the block",
        anyPlacement((agenda, id) -> !agenda.roomsOf(id).isEmpty()
            && agenda.timetable().placementOf(id).orElseThrow().rooms().isEmpty()));
    CASES.put(
        "two rooms",
        anyPlacement((agenda, id) ->
            agenda.timetable().placementOf(id).orElseThrow().rooms().size() > 1));
    CASES.put(
        "pinned",
        anyPlacement(
            (agenda, id) -> agenda.timetable().placementOf(id).orElseThrow().pinned()));
    CASES.put(
        "in another zone",
        anyPlacement((agenda, id) ->
            agenda.timeOf(id).isPresent() && !agenda.zoneOf(id).equals(agenda.zone())));
    CASES.put("an open room", anyRoom(room -> !room.availability().isEmpty()));
    CASES.put("a slot", agenda -> !agenda.slots().isEmpty());
    CASES.put("opening hours", agenda -> !agenda.openingHours().isEmpty());
    CASES.put("an extension", agenda -> !agenda.extensions().isEmpty());
    CASES.put("a word on a finding", agenda -> !agenda.acknowledgements().isEmpty());
    CASES.put("a word on where sessions were", anyWord(word -> !word.places().isEmpty()));
    CASES.put("a word on what is not there", anyWord(word -> word.subjects().contains(GONE)));
    CASES.put("a version", agenda -> agenda.version().isPresent());
    CASES.put("a venue", agenda -> agenda.venue().isPresent());
    CASES.put("a day from four to four", agenda -> agenda.dayStart().equals(LocalTime.of(4, 0)));
    CASES.put("an earlier offset", anyTime(time -> isTwice(time.start(), 0)));
    CASES.put("a later offset", anyTime(time -> isTwice(time.start(), 1)));
    CASES.put("a start where clocks have jumped", anyTime(time -> isAfterGap(time.start())));
    CASES.put("a longer clock time", anyTime(AgendasProperties::changesClocks));
    CASES.put(
        "over midnight",
        anyTime(time -> time.length().toHours() < 12
            && !time.start().toLocalDate().equals(time.end().toLocalDate())));
    CASES.put(
        "29 February",
        anyTime(time -> time.start().getMonthValue() == 2 && time.start().getDayOfMonth() == 29));
  }

  private static Predicate<Agenda> anySession(Predicate<Session> holds) {
    return agenda -> agenda.sessions().stream().anyMatch(holds);
  }

  private static Predicate<Agenda> anyParticipation(Predicate<Participation> holds) {
    return anySession(session -> session.participations().stream().anyMatch(holds));
  }

  private static Predicate<Agenda> anyRoom(Predicate<Room> holds) {
    return agenda -> agenda.rooms().stream().anyMatch(holds);
  }

  private static Predicate<Agenda> anyWord(Predicate<Acknowledgement> holds) {
    return agenda -> agenda.acknowledgements().stream().anyMatch(holds);
  }

  private static Predicate<Agenda> anyTime(Predicate<TimeRange> holds) {
    return agenda -> agenda.sessions().stream()
        .flatMap(session -> agenda.timeOf(session.id()).stream())
        .anyMatch(holds);
  }

  private interface OfPlacement {
    boolean holds(Agenda agenda, Session.Id placed);
  }

  private static Predicate<Agenda> anyPlacement(OfPlacement test) {
    return agenda ->
        agenda.timetable().placements().keySet().stream().anyMatch(id -> test.holds(agenda, id));
  }

  private static boolean isKnown(SessionKind kind) {
    return SessionKind.known().contains(kind);
  }

  private static boolean isKnownByNameOnly(SessionKind kind) {
    return !isKnown(kind)
        && SessionKind.known().stream().anyMatch(known -> known.name().equals(kind.name()));
  }

  private static boolean hasPartBeforeItsBlock(Agenda agenda) {
    List<Session.Id> order = agenda.sessions().stream().map(Session::id).toList();
    return agenda.sessions().stream()
        .anyMatch(session -> session.partOf().isPresent()
            && order.indexOf(session.id()) < order.indexOf(session.partOf().get()));
  }

  private static boolean isTwice(ZonedDateTime moment, int which) {
    ZoneRules rules = moment.getZone().getRules();
    return rules.getValidOffsets(moment.toLocalDateTime()).size() == 2
        && rules.getValidOffsets(moment.toLocalDateTime()).get(which).equals(moment.getOffset());
  }

  private static boolean isAfterGap(ZonedDateTime moment) {
    ZonedDateTime before = moment.minusSeconds(1);
    return before.getOffset().getTotalSeconds() < moment.getOffset().getTotalSeconds();
  }

  private static boolean changesClocks(TimeRange time) {
    return !time.start().getOffset().equals(time.end().getOffset());
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 500)
  void everyAgendaDrawnIsSound(@ForAll("agendas") Agenda agenda) {
    assertThat(agenda.toBuilder().build()).isEqualTo(agenda);
  }

  /** What would never be drawn, no property of others would ever see. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everythingThatTheModelCanSayIsDrawn(@ForAll("agendas") Agenda agenda) {
    CASES.forEach((name, holds) -> Statistics.label(name)
        .collect(holds.test(agenda))
        .coverage(coverage -> coverage.check(true).count(count -> count > 0)));
  }
}

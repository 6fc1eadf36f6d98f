package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each zone of the JDK's tz database, on both sides of each change of clocks from 2000 to 2040. Many zones
 * are others by another name, or have not differed from them since 2000: of those, the first is tried at
 * each change and the others every fourth year, unless {@code -Dplenary.zones=all} asks for all.
 */
class AllZonesTest {

  private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2041-01-01T00:00:00Z");
  private static final Duration LEAP = Duration.ofDays(1_461);

  /** Around a change: well before it, the second before it, the moment itself, and well after it. */
  private static final List<Integer> SECONDS = List.of(-20_000, -1, 0, 20_000);

  static Stream<Arguments> zones() {
    boolean all = "all".equals(System.getProperty("plenary.zones"));
    Set<Object> tried = new HashSet<>();
    return new TreeSet<>(ZoneId.getAvailableZoneIds())
        .stream().map(id -> Arguments.of(id, moments(ZoneId.of(id).getRules(), tried, all)));
  }

  private static List<Instant> moments(ZoneRules rules, Set<Object> tried, boolean all) {
    List<Instant> moments = new ArrayList<>();
    for (Instant each = FROM; each.isBefore(TO); each = each.plus(LEAP)) {
      moments.add(each.plusSeconds(43_200));
    }
    List<ZoneOffsetTransition> changes = changes(rules);
    if (tried.add(List.of(rules.getOffset(FROM), changes)) || all) {
      for (ZoneOffsetTransition change : changes) {
        SECONDS.forEach(seconds -> moments.add(change.getInstant().plusSeconds(seconds)));
      }
    }
    return moments;
  }

  private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(FROM.minusSeconds(1));
    while (next != null && next.getInstant().isBefore(TO)) {
      changes.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return changes;
  }

  private static List<Instant> starts(Agenda agenda) {
    return agenda.sessions().stream()
        .map(session -> agenda.timeOf(session.id()).orElseThrow().start().toInstant())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("zones")
  void isWrittenAndReadRight(String id, List<Instant> moments) {
    ZoneId zone = ZoneId.of(id);
    AgendaBuilder agenda = Samples.in(id);
    for (int i = 0; i < moments.size(); i++) {
      agenda.addSession(Samples.session("s" + i));
      agenda.place(Session.Id.of("s" + i), Placement.at(moments.get(i).atZone(zone)));
    }

    String calendar = ICalendar.write(agenda.build());
    // under a name that nobody knows, it is what its VTIMEZONE says
    String nameless = calendar.replaceAll("(TZID[=:])" + id, "$1/Own").replaceAll("X-.*\r\n", "");

    assertThat(ZoneOracle.of(calendar).starts()).isEqualTo(moments);
    Agenda again = ICalendar.read(calendar).agenda();
    assertThat(starts(again)).isEqualTo(moments);
    assertThat(again.zone()).isEqualTo(zone);
    assertThat(starts(ICalendar.read(nameless).agenda())).isEqualTo(moments);
  }
}

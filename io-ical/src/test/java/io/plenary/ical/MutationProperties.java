package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.testing.Agendas;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a calendar on its way, reading gives an agenda or one exception, and problems. */
class MutationProperties {

  private static final List<String> LINES = List.of(
      "END:VEVENT",
      "BEGIN:VEVENT",
      "BEGIN:VALARM",
      "END:VCALENDAR",
      "DTSTART:20240229T000000",
      "DTEND;VALUE=DATE:20230229",
      "DURATION:-P1D",
      "UID:x",
      "RELATED-TO:x",
      "RRULE:FREQ=SECONDLY",
      "DTSTART;TZID=Nowhere:20240331T023000",
      "SUMMARY;LANGUAGE=\":x",
      "STATUS:x",
      "garbage",
      "X-PLENARY-SESSION;FIELD=id:x",
      "X-PLENARY-SESSION;FIELD=offset:PT1H",
      "X-PLENARY-SESSION;FIELD=room:x",
      "X-PLENARY-ROOM;ID=x;FIELD=name:",
      "X-WR-TIMEZONE:x",
      "X-PLENARY-AGENDA;FIELD=id:",
      "DTSTART:99981231T235959Z",
      "LOCATION:\\n",
      " ",
      "");

  private static void isReadOrRefused(byte[] calendar) {
    try {
      Imported imported = ICalendar.read(calendar);
      comesBack(imported.agenda());
    } catch (UnreadableAgendaException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.problems()).noneMatch(problem -> problem.code().equals("agenda-unsound"));
    }
  }

  private static void comesBack(Agenda agenda) {
    ByteArrayOutputStream calendar = new ByteArrayOutputStream();
    List<Problem> lost = ICalendar.write(agenda, calendar);
    Agenda again = ICalendar.read(calendar.toByteArray()).agenda();

    assertThat(lost).extracting(Problem::code).doesNotContain("property-unwritable");
    if (lost.stream().noneMatch(problem -> problem.code().equals("uid-taken"))) {
      assertThat(again).isEqualTo(Projection.of(agenda));
    }
  }

  @Property(tries = 200)
  void linesThatAreLostDoubledMovedOrMadeUp(@ForAll("agendas") Agenda agenda, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(ICalendar.write(agenda).lines().toList());
    for (int i = random.nextInt(8); i >= 0; i--) {
      int from = random.nextInt(lines.size());
      int to = random.nextInt(lines.size());
      switch (random.nextInt(4)) {
        case 0 -> lines.set(from, LINES.get(random.nextInt(LINES.size())));
        case 1 -> lines.add(from, LINES.get(random.nextInt(LINES.size())));
        case 2 -> lines.set(from, lines.get(to));
        default -> lines.add(to, lines.get(from));
      }
    }

    isReadOrRefused(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void bytesThatAreChanged(@ForAll("agendas") Agenda agenda, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = ICalendar.write(agenda).getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(20); i >= 0; i--) {
      byte[] odd = "\r\n \t;:,=\"\\^%\u0000aZ09T".getBytes(StandardCharsets.UTF_8);
      int any = random.nextInt(odd.length + 1);
      bytes[random.nextInt(bytes.length)] = any < odd.length ? odd[any] : (byte) random.nextInt();
    }

    isReadOrRefused(bytes);
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }
}

package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Session;
import io.plenary.format.Problem;
import io.plenary.ical.field.Uids;
import io.plenary.value.Extension;
import java.io.OutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UidTest {

  private static Session session(String id, String... uid) {
    Session session = Samples.session(id);
    for (String each : uid) {
      session = session.toBuilder()
          .addExtension(Extension.text("icalendar", "UID", each))
          .build();
    }
    return session;
  }

  private static List<String> uids(Session... sessions) {
    AgendaBuilder agenda = Samples.empty();
    for (Session session : sessions) {
      agenda.addSession(session).place(session.id().value(), List.of(), "2024-11-19T09:00");
    }
    return Biweekly.events(ICalendar.write(agenda.build())).stream()
        .map(Biweekly.Event::uid)
        .toList();
  }

  @Test
  void aUidIsMadeOfTheIdsOfSessionAndAgenda() {
    assertThat(uids(session("welcome"))).containsExactly("welcome@agenda@example.org");
  }

  @Test
  void atSignsAndPercentSignsInIdsAreEncoded() {
    assertThat(uids(session("a@b"), session("a%40b"), session("a\nb")))
        .containsExactly(
            "a%40b@agenda@example.org", "a%2540b@agenda@example.org", "a%0Ab@agenda@example.org");
  }

  @Test
  void theUidOfTheCalendarThatASessionCameFromIsKept() {
    assertThat(uids(session("a", "123@elsewhere"))).containsExactly("123@elsewhere");
  }

  @Test
  void aUidThatAnotherSessionHasIsNotKept() {
    assertThat(uids(
            session("a", "x"),
            session("b", "x"),
            session("c", "d@agenda@example.org"),
            session("d")))
        .containsExactly(
            "x", "b@agenda@example.org", "c@agenda@example.org", "d@agenda@example.org");
  }

  @Test
  void aUidThatWasNotKeptIsToldAndIsNotReadBack() {
    Agenda agenda = Samples.empty()
        .addSession(session("coffee", "talk@agenda@example.org"))
        .addSession(session("talk"))
        .place("coffee", List.of(), "2024-11-19T09:00")
        .place("talk", List.of(), "2024-11-19T10:00")
        .build();

    assertThat(ICalendar.write(agenda, OutputStream.nullOutputStream()))
        .extracting(Problem::code)
        .containsExactly("uid-taken");
    assertThat(ICalendar.read(ICalendar.write(agenda)).agenda()).isEqualTo(Projection.of(agenda));
  }

  @Test
  void aUidThatACalendarCannotHoldIsNotKept() {
    assertThat(uids(session("a", "x\r\ny"), session("b", " ")))
        .containsExactly("a@agenda@example.org", "b@agenda@example.org");
  }

  @Property(tries = 200)
  void noTwoSessionsHaveOneUid(@ForAll("ids") List<String> ids, @ForAll("ids") List<String> kept) {
    AgendaBuilder agenda = Agenda.builder().id("a@b").title("T").zone("UTC");
    List<String> distinct = ids.stream().filter(id -> !id.isBlank()).distinct().toList();
    for (int i = 0; i < distinct.size(); i++) {
      String uid = kept.isEmpty() ? "u" : kept.get(i % kept.size());
      agenda.addSession(session(distinct.get(i), uid));
    }
    Agenda built = agenda.build();

    Uids uids = new Uids(built);

    assertThat(built.sessions().stream().map(session -> uids.of(session.id())))
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.of("a", "b", "@", "%", "%40", "a@b", "a@a@b", "b@a@b", "\n", "%0A", "\"")
        .list()
        .ofMaxSize(3)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(6);
  }
}

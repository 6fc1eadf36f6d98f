package io.plenary.change;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private final Agenda published = conference("opening", "keynote", "panel", "closing");

  /** The ids that were asked for, each of which costs a search. */
  private final List<Session.Id> searched = new ArrayList<>();

  private static Agenda conference(String... ids) {
    Conference conference = Conference.empty();
    for (String id : ids) {
      conference.session(talk(id));
    }
    return conference.build();
  }

  private Origins<Session, Session.Id> origins(Agenda revised, Matching matching) {
    return new Origins<>(
        published.sessions(),
        revised.sessions(),
        Session::id,
        matching.correspondence(published, revised).sessions(),
        id -> {
          searched.add(id);
          return published.session(id);
        });
  }

  private static Optional<String> id(Optional<Session> session) {
    return session.map(each -> each.id().value());
  }

  @Test
  void whatStandsWhereItStoodIsFoundWithoutASearch() {
    Origins<Session, Session.Id> origins =
        origins(conference("opening", "keynote", "panel", "closing"), Matching.byId());

    assertThat(List.of(0, 1, 2, 3))
        .map(place -> id(origins.of(place)).orElse(""))
        .containsExactly("opening", "keynote", "panel", "closing");
    assertThat(searched).isEmpty();
    assertThat(origins.unmoved()).isEqualTo(4);
    assertThat(origins.gone()).isEmpty();
  }

  @Test
  void whatStandsElsewhereIsSearchedForAndWhatIsNewIsNotFound() {
    Origins<Session, Session.Id> origins =
        origins(conference("opening", "panel", "lunch", "closing", "party"), Matching.byId());

    assertThat(List.of(0, 1, 2, 3, 4))
        .map(place -> id(origins.of(place)).orElse(""))
        .containsExactly("opening", "panel", "", "closing", "");
    assertThat(searched).containsExactly(Session.Id.of("panel"));
    assertThat(origins.unmoved()).isEqualTo(1);
    assertThat(origins.gone()).containsExactly(1);
  }

  @Test
  void theSamePlaceSaysNothingWhereIdsDoNot() {
    Agenda revised = conference("opening", "panel", "keynote", "closing");

    Origins<Session, Session.Id> origins = origins(revised, Matching.bySimilarity());

    assertThat(origins.unmoved()).isZero();
    assertThat(id(origins.of(1))).contains("panel");
    assertThat(searched).containsExactly(Session.Id.of("panel"));
  }
}

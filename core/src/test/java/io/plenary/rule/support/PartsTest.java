package io.plenary.rule.support;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

  private final List<PlacedSession> sessions = PlacedAgenda.of(Conference.empty()
          .at("09:00", "", block("sector", 4))
          .at("09:00", "", block("group", 2).partOf("sector"))
          .at("09:00", "", talk("first").partOf("group"))
          .at("10:00", "", talk("second").partOf("group"))
          .at("14:00", "", talk("keynote"))
          .build())
      .sessions();

  private List<PlacedSession> only(String... ids) {
    return sessions.stream()
        .filter(session -> List.of(ids).contains(session.id().value()))
        .toList();
  }

  private static List<String> ids(List<PlacedSession> sessions) {
    return sessions.stream().map(session -> session.id().value()).toList();
  }

  @Test
  void leavesAreThoseWithoutPartsAmongTheOthers() {
    assertThat(ids(Parts.leavesOf(sessions))).containsExactly("first", "second", "keynote");
    assertThat(ids(Parts.leavesOf(only("sector", "group")))).containsExactly("group");
  }

  @Test
  void aBlockIsALeafOnlyWhereNoneOfItsPartsIsLookedAt() {
    assertThat(ids(Parts.leavesOf(only("sector", "keynote")))).containsExactly("sector", "keynote");
    assertThat(ids(Parts.leavesOf(only("sector", "first")))).containsExactly("first");
  }

  @Test
  void outermostAreThoseThatArePartOfNoneOfTheOthers() {
    assertThat(ids(Parts.outermostOf(sessions))).containsExactly("sector", "keynote");
    assertThat(ids(Parts.outermostOf(only("group", "first", "second")))).containsExactly("group");
  }

  @Test
  void aPartIsOutermostOnlyWhereNothingAroundItIsLookedAt() {
    assertThat(ids(Parts.outermostOf(only("first", "second", "keynote"))))
        .containsExactly("first", "second", "keynote");
    assertThat(ids(Parts.outermostOf(only("sector", "first")))).containsExactly("sector");
  }

  @Test
  void aPartIsLookedAtTogetherWithWhatItIsPartOf() {
    assertThat(only("keynote"))
        .extracting(session -> Parts.aspectOf(session, PlacedSession::id))
        .containsExactly(Session.Id.of("keynote"));
    PlacedSession first = only("first").get(0);
    assertThat(Parts.aspectOf(first, session -> session.session().kind().name()))
        .isEqualTo(
            List.of("talk", Session.Id.of("group"), "block", Session.Id.of("sector"), "block"));
  }

  @Test
  void ofNoSessionsNoneIsLeft() {
    assertThat(Parts.leavesOf(List.of())).isEmpty();
    assertThat(Parts.outermostOf(List.of())).isEmpty();
  }
}

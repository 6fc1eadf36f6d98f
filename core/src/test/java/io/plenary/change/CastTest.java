package io.plenary.change;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.value.Extension;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who takes part, before and after. */
class CastTest {

  private static final Participation ADAMS = Participation.of("adams", Role.SPEAKER);
  private static final Participation BROWN = Participation.of("brown", Role.SPEAKER);
  private static final Participation CLARK = Participation.of("clark", Role.HOST);

  private static Agenda with(Participation... people) {
    Session.Builder session = talk("panel");
    List.of(people).forEach(session::addParticipation);
    return Conference.withTwoRooms()
        .person(person("clark", "Ms", "Cleo Clark"))
        .at("09:00", "room-1", session)
        .build();
  }

  private static AgendaDiff diff(Agenda published, Agenda revised) {
    AgendaDiff diff = AgendaDiff.between(published, revised);
    assertThat(diff.applyTo(published)).isEqualTo(revised);
    return diff;
  }

  private static List<String> sentences(Agenda published, Agenda revised) {
    AgendaDiff diff = diff(published, revised);
    return diff.changes().stream()
        .map(diff::sentence)
        .map(sentence ->
            sentence.replace("“Panel”, Tuesday 19 November 09:00–10:00 in Room 1: ", ""))
        .toList();
  }

  private static Session panel(Agenda agenda) {
    return agenda.session("panel").orElseThrow();
  }

  @Test
  void whoJoinsAndWhoLeavesAreTold() {
    Agenda published = with(ADAMS, BROWN);
    Agenda revised = with(CLARK, BROWN);

    assertThat(diff(published, revised).changes())
        .containsExactly(
            new SessionChange.Joined(panel(revised), CLARK, 0),
            new SessionChange.Left(panel(revised), ADAMS));
    assertThat(sentences(published, revised))
        .containsExactly(
            "Ms Cleo Clark joins as host.", "Ms Ann Adams no longer takes part as speaker.");
  }

  @Test
  void anotherRoleIsNoLeavingAndJoining() {
    Participation chair = Participation.of("adams", Role.CHAIR);

    assertThat(diff(with(ADAMS), with(chair)).changes())
        .containsExactly(new SessionChange.Recast(panel(with(chair)), ADAMS, chair));
    assertThat(sentences(with(ADAMS), with(chair)))
        .containsExactly("Ms Ann Adams takes part as chair instead of speaker.");
  }

  @Test
  void whoKeepsARoleAndTakesAnotherHasJoinedInThat() {
    Participation chair = Participation.of("adams", Role.CHAIR);
    Agenda both = with(chair, ADAMS);

    assertThat(diff(with(ADAMS), both).changes())
        .containsExactly(new SessionChange.Joined(panel(both), chair, 0));
    assertThat(diff(both, with(ADAMS)).changes())
        .containsExactly(new SessionChange.Left(panel(with(ADAMS)), chair));
  }

  @Test
  void ofTwoRolesThatAreGivenUpForAnotherTheFirstBecomesIt() {
    Participation chair = Participation.of("adams", Role.CHAIR);
    Participation host = Participation.of("adams", Role.HOST);

    assertThat(diff(with(chair, ADAMS), with(host)).changes())
        .containsExactly(
            new SessionChange.Recast(panel(with(host)), chair, host),
            new SessionChange.Left(panel(with(host)), ADAMS));
  }

  @Test
  void otherMeansAndCapacitiesAreTold() {
    assertThat(sentences(with(ADAMS), with(ADAMS.by(Delivery.REMOTE))))
        .containsExactly("Ms Ann Adams takes part from elsewhere instead of in person.");
    assertThat(sentences(with(ADAMS), with(ADAMS.as("Chair of the board"))))
        .containsExactly("Ms Ann Adams takes part in another capacity.");
    assertThat(sentences(
            with(ADAMS), with(Participation.of("adams", Role.HOST).by(Delivery.RECORDED_VIDEO))))
        .containsExactly(
            "Ms Ann Adams takes part as host instead of speaker by video instead of in person.");
    assertThat(sentences(with(), with(ADAMS.by(Delivery.REMOTE))))
        .containsExactly("Ms Ann Adams joins as speaker from elsewhere.");
    assertThat(sentences(
            with(ADAMS),
            with(ADAMS.withExtensions(List.of(new Extension("frab", "note", "text/plain", "x"))))))
        .containsExactly("Ms Ann Adams takes part with other notes.");
  }

  @Test
  void anotherOrderIsADetail() {
    Agenda revised = with(BROWN, ADAMS);

    assertThat(diff(with(ADAMS, BROWN), revised).changes())
        .containsExactly(new SessionChange.Edited(
            panel(revised),
            new Detail("participants", List.of(ADAMS, BROWN), List.of(BROWN, ADAMS))));
    assertThat(sentences(with(ADAMS, BROWN), revised))
        .containsExactly("the order of the participants has changed.");
  }

  @Test
  void whoJoinsInTheMiddleChangesNoOrder() {
    assertThat(diff(with(ADAMS, BROWN), with(ADAMS, CLARK, BROWN)).changes())
        .singleElement()
        .isInstanceOf(SessionChange.Joined.class);
    assertThat(diff(with(ADAMS, CLARK, BROWN), with(ADAMS, BROWN)).changes())
        .singleElement()
        .isInstanceOf(SessionChange.Left.class);
  }
}

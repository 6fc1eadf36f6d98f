package io.plenary.rule.support;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final Person.Id ADAMS = Person.Id.of("adams");
  private static final Person.Id BROWN = Person.Id.of("brown");

  private static Session of(Participation... participations) {
    Session.Builder session = talk("panel");
    List.of(participations).forEach(session::addParticipation);
    return session.build();
  }

  private static Participation speaks(String person, Delivery delivery) {
    return Participation.of(person, Role.SPEAKER).by(delivery);
  }

  private final Session panel = of(
      speaks("adams", Delivery.IN_PERSON),
      speaks("brown", Delivery.REMOTE),
      speaks("clark", Delivery.RECORDED_VIDEO),
      Participation.of("davis", Role.INTERPRETER));

  @Test
  void whoIsMindedDependsOnRoleAndMeans() {
    assertThat(People.NEEDED.of(panel))
        .extracting(Person.Id::value)
        .containsExactly("adams", "brown", "davis");
    assertThat(People.NEEDED_IN_PERSON.of(panel))
        .extracting(Person.Id::value)
        .containsExactly("adams", "davis");
    assertThat(People.NEEDED_TO_SPEAK.of(panel)).containsExactly(ADAMS, BROWN);
    assertThat(People.SPEAKING.of(panel)).containsExactly(ADAMS, BROWN);
    assertThat(People.NEEDED.of(of())).isEmpty();
  }

  @Test
  void whoIsMindedInTwoRolesIsNamedOnce() {
    Session twice = of(
        Participation.of("adams", Role.SPEAKER),
        Participation.of("brown", Role.SPEAKER),
        Participation.of("adams", Role.CHAIR));

    assertThat(People.NEEDED.of(twice)).containsExactly(ADAMS, BROWN);
  }

  @Test
  void whoIsMindedInBothIsShared() {
    Session other = of(
        Participation.of("brown", Role.SPEAKER),
        Participation.of("clark", Role.SPEAKER),
        Participation.of("adams", Role.SPEAKER));

    assertThat(People.NEEDED.shared(panel, other)).containsExactly(ADAMS, BROWN);
    assertThat(People.NEEDED.shared(other, panel)).containsExactly(BROWN, ADAMS);
    assertThat(People.NEEDED.shared(panel, of())).isEmpty();
  }

  @Test
  void aBreachIsAboutAllAndNamesThem() {
    Content content = Content.of(Conference.withTwoRooms().build());

    Breach breach = People.tell(Breach.plain(), List.of(BROWN, ADAMS), content);

    assertThat(breach.subjects()).containsExactly(BROWN, ADAMS);
    assertThat(breach.parameters())
        .containsEntry(
            "people",
            List.of(content.person(BROWN).orElseThrow(), content.person(ADAMS).orElseThrow()));
  }
}

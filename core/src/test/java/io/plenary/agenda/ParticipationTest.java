package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticipationTest {

  private static final Participation SPEAKS = Participation.of("pietsch", Role.SPEAKER);

  @Test
  void someoneTakesPartInPersonUnlessSaid() {
    assertThat(SPEAKS)
        .isEqualTo(new Participation(
            Person.Id.of("pietsch"),
            Role.SPEAKER,
            Participation.Delivery.IN_PERSON,
            Optional.empty(),
            List.of()));
  }

  @Test
  void howAndInWhichCapacityIsSaidStepByStep() {
    List<Extension> extensions = List.of(Extension.text("a", "b", "c"));
    Participation chairs =
        SPEAKS.by(Participation.Delivery.REMOTE).as("Conference Chair").withExtensions(extensions);

    assertThat(chairs.person()).isEqualTo(Person.Id.of("pietsch"));
    assertThat(chairs.role()).isEqualTo(Role.SPEAKER);
    assertThat(chairs.delivery()).isEqualTo(Participation.Delivery.REMOTE);
    assertThat(chairs.capacity()).contains(Affiliation.position("Conference Chair"));
    assertThat(chairs.extensions()).isEqualTo(extensions);
    assertThat(chairs.by(Participation.Delivery.IN_PERSON).capacity()).isPresent();
    assertThat(chairs.as("Expert").extensions()).isEqualTo(extensions);
  }

  @Test
  void whoSentAVideoMayBeElsewhere() {
    assertThat(SPEAKS.needsPresence()).isTrue();
    assertThat(SPEAKS.by(Participation.Delivery.REMOTE).needsPresence()).isTrue();
    assertThat(SPEAKS.by(Participation.Delivery.RECORDED_VIDEO).needsPresence()).isFalse();
    assertThat(Participation.of("pietsch", Role.AUTHOR).needsPresence()).isFalse();
  }
}

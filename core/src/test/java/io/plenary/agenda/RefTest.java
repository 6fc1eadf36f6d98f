package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefTest {

  @Test
  void idsOfOneTextAndDifferentSortsDiffer() {
    List<Ref> refs =
        List.of(Session.Id.of("x"), Room.Id.of("x"), Track.Id.of("x"), Person.Id.of("x"));

    assertThat(refs).doesNotHaveDuplicates();
    assertThat(refs).allMatch(ref -> ref.value().equals("x") && ref.toString().equals("x"));
  }
}

package io.plenary.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.testing.Agendas;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgendaDiffProperties {

  @Provide
  Arbitrary<Revisions> revisions() {
    return Arbitraries.oneOf(List.of(Revisions.edited(), Revisions.unrelated()));
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Provide
  Arbitrary<Matching> matchings() {
    return Arbitraries.of(
        Matching.byId(),
        Matching.bySimilarity(),
        Matching.byIdThenSimilarity(),
        Matching.bySimilarity().withThreshold(1));
  }

  @Property(tries = 500)
  void appliedToTheOldVersionGivesTheNewOne(
      @ForAll("revisions") Revisions pair, @ForAll("matchings") Matching matching) {
    AgendaDiff diff = AgendaDiff.between(pair.published(), pair.revised(), matching);

    assertThat(diff.applyTo(pair.published())).isEqualTo(pair.revised());
    assertThat(diff.isEmpty()).isEqualTo(pair.published().equals(pair.revised()));
  }

  @Property(tries = 100)
  void theInverseGoesBack(
      @ForAll("revisions") Revisions pair, @ForAll("matchings") Matching matching) {
    AgendaDiff diff = AgendaDiff.between(pair.published(), pair.revised(), matching);

    assertThat(diff.inverse().applyTo(pair.revised())).isEqualTo(pair.published());
    assertThat(diff.inverse().inverse()).isEqualTo(diff).hasSameHashCodeAs(diff);
    assertThat(AgendaDiff.between(pair.published(), pair.revised()).inverse())
        .isEqualTo(AgendaDiff.between(pair.revised(), pair.published()));
  }

  @Property(tries = 100)
  void nothingDiffersFromItself(
      @ForAll("agendas") Agenda agenda, @ForAll("matchings") Matching matching) {
    AgendaDiff diff = AgendaDiff.between(agenda, agenda.toBuilder().build());

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.applyTo(agenda)).isEqualTo(agenda);
    assertThat(diff.releaseNotes()).endsWith("”: nothing has changed.");
    assertThat(AgendaDiff.between(agenda, agenda, matching).changes()).isEmpty();
  }

  @Property(tries = 100)
  void noOtherAgendaIsAccepted(@ForAll("revisions") Revisions pair) {
    AgendaDiff nothing = AgendaDiff.between(pair.published(), pair.published());

    if (!pair.revised().equals(pair.published())) {
      assertThatThrownBy(() -> nothing.applyTo(pair.revised()))
          .isInstanceOfSatisfying(
              WrongVersionException.class,
              e -> assertThat(e.differences())
                  .isEqualTo(AgendaDiff.between(pair.published(), pair.revised())));
    }
  }

  @Property(tries = 100)
  void everyChangeHasASentenceOnOneLine(
      @ForAll("revisions") Revisions pair, @ForAll("matchings") Matching matching) {
    AgendaDiff diff = AgendaDiff.between(pair.published(), pair.revised(), matching);

    for (Change change : diff.changes()) {
      assertThat(diff.sentence(change)).matches("[^\\p{Cntrl}]*[.]");
    }
    assertThat(diff.releaseNotes()).startsWith("“").isEqualTo(diff.toString());
  }
}

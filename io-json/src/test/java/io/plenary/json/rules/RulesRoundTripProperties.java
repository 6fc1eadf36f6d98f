package io.plenary.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement;
import io.plenary.json.rules.RuleSamples.Picky;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.testing.Agendas;
import io.plenary.testing.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RulesRoundTripProperties {

  /** What is done to a rule of a set. */
  private record Change(
      Optional<String> also,
      Optional<Level> level,
      Optional<Integer> weight,
      Optional<Integer> least,
      Optional<List<String>> categories) {

    Rules on(String rule, Rules rules) {
      Rules changed = rules;
      String id = rule;
      if (also.isPresent() && rules.rule(also.get()).isEmpty()) {
        id = also.get();
        changed = changed.also(rule, id);
      }
      if (level.isPresent()) {
        changed = changed.level(id, level.get());
      }
      if (weight.isPresent()) {
        changed = changed.weight(id, weight.get());
      }
      boolean picky = changed.rule(id).orElseThrow() instanceof Picky;
      if (picky && least.isPresent()) {
        changed = changed.option(id, "least", Duration.ofSeconds(least.get()));
      }
      return picky && categories.isPresent()
          ? changed.option(id, "categories", categories.get())
          : changed;
    }
  }

  @Provide
  Arbitrary<Rules> sets() {
    List<String> ids = RuleSamples.KNOWN.infos().stream().map(RuleInfo::id).toList();
    Arbitrary<List<String>> some = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(3, false))
        .flatMap(picky -> picky ? Arbitraries.just("picky") : Arbitraries.of(ids))
        .list()
        .uniqueElements()
        .ofMaxSize(8);
    Arbitrary<String> names = Texts.strings().map(end -> "x" + end);
    Arbitrary<Change> changes = Combinators.combine(
            Arbitraries.oneOf(names, Arbitraries.of(ids)).optional(0.3),
            Arbitraries.of(Level.class).optional(0.3),
            Arbitraries.integers().between(0, 1_000_000_000).optional(0.3),
            Arbitraries.integers().between(0, 100_000).optional(0.5),
            names.list().ofMaxSize(2).optional(0.5))
        .as(Change::new);
    Arbitrary<List<Acknowledgement>> words =
        Agendas.agendas().map(agenda -> agenda.acknowledgements());
    return Combinators.combine(some, changes.list().ofSize(8), words)
        .as(RulesRoundTripProperties::set);
  }

  private static Rules set(List<String> ids, List<Change> changes, List<Acknowledgement> words) {
    Rules rules = Rules.none().with(RuleSamples.KNOWN, ids);
    for (int i = 0; i < ids.size(); i++) {
      rules = changes.get(i).on(ids.get(i), rules);
    }
    return rules.acknowledging(words.toArray(Acknowledgement[]::new));
  }

  @Property(tries = 300)
  void whatWasWrittenIsReadAsTheSameRulesAndWrittenAlike(@ForAll("sets") Rules rules) {
    String document = RulesJson.write(rules, RuleSamples.KNOWN);

    Rules read = RulesJson.read(document, RuleSamples.KNOWN);

    assertThat(read.infos()).isEqualTo(rules.infos());
    for (RuleInfo info : rules.infos()) {
      assertThat(read.rule(info.id()).orElseThrow().options())
          .isEqualTo(rules.rule(info.id()).orElseThrow().options());
      assertThat(read.rule(info.id()).orElseThrow().info())
          .isEqualTo(rules.rule(info.id()).orElseThrow().info());
    }
    assertThat(read.acknowledgements()).isEqualTo(rules.acknowledgements());
    assertThat(RulesJson.write(read, RuleSamples.KNOWN)).isEqualTo(document);
  }

  @Property(tries = 150)
  void whatIsWrittenIsValidAgainstTheSchema(@ForAll("sets") Rules rules) {
    assertThat(RulesSchema.errors(RulesJson.write(rules, RuleSamples.KNOWN))).isEmpty();
  }
}

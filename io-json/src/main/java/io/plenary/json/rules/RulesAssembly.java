package io.plenary.json.rules;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Defect;
import io.plenary.json.rules.RulesDraft.Start;
import io.plenary.json.shape.Placed;
import io.plenary.json.shape.ProblemCode;
import io.plenary.json.shape.ProblemLog;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a set of rules of what a document says, from the rules that are known. */
final class RulesAssembly {

  private final Rules known;
  private final ProblemLog log;

  RulesAssembly(Rules known, ProblemLog log) {
    this.known = known;
    this.log = log;
  }

  /** What is wrong is noted; the set is then not to be used. */
  Rules assemble(RulesDraft draft) {
    Set<String> seen = new HashSet<>();
    List<Rules> single = new ArrayList<>();
    for (RuleDraft rule : draft.rules()) {
      if (!seen.add(rule.id().value())) {
        twice(rule.id());
      }
      rule(rule).ifPresent(single::add);
    }
    Rules rules = with(without(draft.without(), start(draft.start())), together(single));
    return rules.acknowledging(words(draft.acknowledgements()));
  }

  /** By halves, for each step copies the set, and a document may name very many. */
  private static Rules together(List<Rules> sets) {
    int half = sets.size() / 2;
    if (half == 0) {
      return sets.isEmpty() ? Rules.none() : sets.get(0);
    }
    return with(together(sets.subList(0, half)), together(sets.subList(half, sets.size())));
  }

  private static Rules with(Rules rules, Rules more) {
    return rules.with(more, ids(more));
  }

  private Rules start(Placed<Start> start) {
    return switch (start.value()) {
      case NONE -> Rules.none();
      case ALL -> with(Rules.none(), known);
      case STANDARD -> {
        List<String> standard = ids(Rules.standard());
        List<String> there = ids(known).stream().filter(standard::contains).toList();
        yield there.size() == standard.size()
            ? Rules.none().with(known, standard)
            : missing(start.place(), standard, there);
      }
    };
  }

  private Rules missing(Place place, List<String> standard, List<String> there) {
    List<String> missing = standard.stream().filter(id -> !there.contains(id)).toList();
    log.add(
        ProblemCode.DANGLING_REFERENCE,
        place,
        "the standard rules, some of which are not known here: " + String.join(", ", missing),
        "");
    return Rules.none().with(known, there);
  }

  private static List<String> ids(Rules rules) {
    return rules.infos().stream().map(RuleInfo::id).toList();
  }

  private Rules without(List<Placed<String>> ids, Rules rules) {
    Rules left = rules;
    Set<String> seen = new HashSet<>();
    for (Placed<String> id : ids) {
      if (!seen.add(id.value())) {
        twice(id);
      } else if (rules.rule(id.value()).isEmpty()) {
        unknown(id, "those that the set starts with", rules);
      } else {
        left = left.without(id.value());
      }
    }
    return left;
  }

  private void twice(Placed<String> id) {
    log.add(
        ProblemCode.DUPLICATE_ID,
        id.place(),
        "the rule " + Quoted.of(id.value()) + " a second time",
        "it once");
  }

  private void unknown(Placed<String> id, String which, Rules rules) {
    List<String> all = ids(rules);
    log.add(
        ProblemCode.DANGLING_REFERENCE,
        id.place(),
        "the rule " + Quoted.of(id.value()) + ", which is none of " + which,
        rules
            .nearest(id.value())
            .map(near -> "'" + near + "'")
            .orElse(all.isEmpty() ? "none" : "one of " + String.join(", ", all)));
  }

  /** The rule by itself, if it is known. */
  private Optional<Rules> rule(RuleDraft draft) {
    String id = draft.id().value();
    String like = draft.known().value();
    if (known.rule(like).isEmpty()) {
      unknown(draft.known(), "those that are known", known);
      return Optional.empty();
    }
    Rules one = Rules.none().with(known, List.of(like));
    if (!like.equals(id)) {
      one = one.also(like, id).without(like);
    }
    if (draft.level().isPresent()) {
      one = one.level(id, draft.level().get());
    }
    if (draft.weight().isPresent()) {
      one = one.weight(id, draft.weight().get());
    }
    return Optional.of(new Telling(id, log).tell(draft.options(), one));
  }

  /** A word is held to what holds of words on an agenda. */
  private Acknowledgement[] words(List<Placed<Acknowledgement>> words) {
    Set<Acknowledgement> seen = new LinkedHashSet<>();
    for (Placed<Acknowledgement> word : words) {
      if (!seen.add(word.value())) {
        log.add(ProblemCode.DUPLICATE_ENTRY, word.place(), "a word a second time", "it once");
      }
      for (Defect defect : Soundness.defects(word.value())) {
        log.add(
            ProblemCode.of(defect.code()),
            word.place(),
            "what could not stand on an agenda either: " + defect.message(),
            "");
      }
    }
    return seen.toArray(Acknowledgement[]::new);
  }
}

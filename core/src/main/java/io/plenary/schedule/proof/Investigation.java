package io.plenary.schedule.proof;

import io.plenary.rule.Rules;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds out whether all units can have a place and all hard rules be kept and, if not, which few of these
 * demands cannot hold together.
 */
public final class Investigation {

  /** Of more places than this, all units together, nothing is said. */
  private static final long MOST_PLACES = 1_000_000;

  private static final long MOST = 6_000_000;
  private static final long MOST_AT_ONCE = 1_500_000;

  private final Problem problem;
  private final Rules rules;
  private final Effort effort;
  private final Demands all;
  private final Map<List<String>, Constraints> known = new HashMap<>();
  private Map<Integer, Spot> plan = Map.of();

  /**
   * Begins to find out.
   *
   * @param problem the problem
   * @param rules the rules that it was made with, all hard and of some weight
   * @param cancelled answers whether to stop
   */
  public Investigation(Problem problem, Rules rules, BooleanSupplier cancelled) {
    this.problem = problem;
    this.rules = rules;
    this.effort = new Effort(MOST, MOST_AT_ONCE, cancelled);
    this.all = new Demands(
        IntStream.range(0, problem.cast().units().size()).boxed().toList(),
        rules.infos().stream().map(RuleInfo::id).toList());
  }

  /** What a rule rewards could make up for what another finds: then nothing can be proved. */
  private boolean isTooMuch() {
    long places = problem.cast().units().stream()
        .mapToLong(unit ->
            (long) problem.startsOf(unit.number()).length * unit.choices().size())
        .sum();
    return places > MOST_PLACES || all.rules().stream().anyMatch(id -> rule(id).rewards());
  }

  private Rule rule(String id) {
    return rules.rule(id).orElseThrow();
  }

  /** {@return demands that cannot hold together, if that is seen without trying all ways} */
  public Optional<Core> obvious() {
    if (isTooMuch()) {
      return Optional.empty();
    }
    Demands plain = new Demands(all.units(), plain(all.rules()));
    return ground(plain).map(ground -> reduce(new Demands(ground.units(), plain.rules())));
  }

  /**
   * {@return demands that cannot hold together, if there are such and it can be found out; if there are
   * none there is a {@link #plan}}
   */
  public Optional<Core> search() {
    if (isTooMuch() || verdict(all) != Verdict.IMPOSSIBLE) {
      return Optional.empty();
    }
    return Optional.of(reduce(all));
  }

  /** {@return where each unit can be, if a search has found that; otherwise nothing} */
  public Map<Integer, Spot> plan() {
    return plan;
  }

  /** Only rules about one session, and about two, are never mended by placing one more. */
  private List<String> plain(List<String> ids) {
    return ids.stream()
        .filter(id -> !(rule(id) instanceof GroupRule || rule(id) instanceof AgendaRule))
        .toList();
  }

  private Rules only(List<String> ids) {
    return Rules.none().with(rules, ids);
  }

  private Constraints constraints(Demands demands) {
    List<String> plain = plain(demands.rules());
    Constraints constraints = known.get(plain);
    if (constraints == null) {
      constraints = new Constraints(problem, only(plain));
      known.put(plain, constraints);
    }
    return constraints;
  }

  private Optional<Ground> ground(Demands demands) {
    return Grounds.of(constraints(demands), placed(demands));
  }

  /** {@return the units that are to have a place, and those that break a rule if they have none} */
  private List<Integer> placed(Demands demands) {
    Set<Integer> placed = new LinkedHashSet<>(demands.units());
    all.units().stream().filter(constraints(demands)::needsPlace).forEach(placed::add);
    return List.copyOf(placed);
  }

  /** Where other rules have a say, it may be that units which need no place would help. */
  private Verdict verdict(Demands demands) {
    if (ground(demands).isPresent()) {
      return Verdict.IMPOSSIBLE;
    }
    List<Integer> placed = placed(demands);
    boolean isPlain = plain(demands.rules()).size() == demands.rules().size();
    Predicate<Map<Integer, Spot>> isFine = isPlain ? way -> true : judge(demands);
    Exhaustion exhaustion = new Exhaustion(constraints(demands), placed, isFine, effort);
    Verdict verdict = exhaustion.run();
    if (verdict == Verdict.POSSIBLE && demands.equals(all)) {
      plan = exhaustion.placed();
    }
    boolean mayBeHelped = !isPlain && placed.size() < all.units().size();
    return verdict == Verdict.IMPOSSIBLE && mayBeHelped ? Verdict.UNDECIDED : verdict;
  }

  private Predicate<Map<Integer, Spot>> judge(Demands demands) {
    Arrangement arrangement = new Arrangement(problem.with(only(demands.rules())));
    return way -> {
      way.forEach((unit, spot) -> arrangement.move(unit, spot.start(), spot.choice()));
      arrangement.settle();
      arrangement.settleAgenda();
      boolean isFine = arrangement.total().hard <= 0;
      arrangement.undo();
      return isFine;
    };
  }

  private Core reduce(Demands impossible) {
    Reduction reduction = new Reduction(impossible, this::verdict).run();
    Demands left = reduction.left();
    Ground ground = ground(left).orElseGet(() -> new Ground.Tried(placed(left)));
    return new Core(left.units(), left.rules(), ground, reduction.isIrreducible());
  }
}

package io.plenary.rule.engine;

import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks a rule about each two sessions that share a key and are within its reach. */
final class PairExaminer<F> extends Examiner<F> {

  /** Two sessions that break the rule. */
  private record Tie<F>(Node first, Node second, F finding) {

    Node other(Node node) {
      return node.equals(first) ? second : first;
    }
  }

  /** What is remembered of a session: its keys, and, while it has joined, its ties to others. */
  private static final class Memo<F> {
    private final Keys keys;
    private boolean joined;
    private final List<Tie<F>> ties = new ArrayList<>(0);

    Memo(Keys keys) {
      this.keys = keys;
    }
  }

  private final PairRule rule;
  private final Plan plan;
  private final Neighbours neighbours;
  private final Memos<Memo<F>> memos = new Memos<>();
  private final Set<Node> tied = new HashSet<>();

  PairExaminer(PairRule rule, int number, Ledger<F> ledger, Plan plan) {
    super(number, ledger);
    this.rule = rule;
    this.plan = plan;
    this.neighbours = new Neighbours(rule.reach(), plan::nextSearch);
  }

  @Override
  void join(Node node) {
    if (!node.isComparable()) {
      return;
    }
    Memo<F> memo = memos.get(node);
    if (memo == null) {
      Keys keys = Keys.of(rule.keys(node.session, plan), rule.partnerKeys(node.session, plan));
      if (keys.isEmpty()) {
        return;
      }
      memo = new Memo<>(keys);
      memos.put(node, memo);
    }
    memo.joined = true;
    for (Node other : neighbours.join(node, memo.keys)) {
      compare(node, other);
    }
  }

  private void compare(Node one, Node other) {
    boolean inOrder = one.position < other.position;
    Node first = inOrder ? one : other;
    Node second = inOrder ? other : one;
    long strength = rule.strength(first.session, second.session, plan);
    if (strength == 0) {
      return;
    }
    PlacedSession placedFirst = first.placed();
    PlacedSession placedSecond = second.placed();
    long degree = rule.degree(placedFirst, placedSecond);
    if (degree != 0) {
      long times = Math.multiplyExact(strength, degree);
      F finding = came(rule.explain(placedFirst, placedSecond).times(times));
      tie(new Tie<>(first, second, finding));
    }
  }

  private void tie(Tie<F> tie) {
    tiesOf(tie.first()).add(tie);
    tiesOf(tie.second()).add(tie);
    tied.add(tie.first());
  }

  @Override
  void leave(Node node) {
    Memo<F> memo = memos.get(node);
    if (memo == null || !memo.joined) {
      return;
    }
    memo.joined = false;
    neighbours.leave(node, memo.keys);
    for (Tie<F> tie : memo.ties) {
      tiesOf(tie.other(node)).remove(tie);
      gone(tie.finding());
    }
    memo.ties.clear();
    tied.remove(node);
  }

  @Override
  void forget(Node node) {
    memos.remove(node);
  }

  private List<Tie<F>> tiesOf(Node node) {
    Memo<F> memo = memos.get(node);
    return memo == null ? List.of() : memo.ties;
  }

  @Override
  List<F> findings() {
    List<F> all = new ArrayList<>();
    tied.stream()
        .sorted(Node.BY_POSITION)
        .forEach(node -> tiesOf(node).stream()
            .filter(tie -> tie.first().equals(node))
            .sorted(Comparator.comparing(tie -> tie.second(), Node.BY_POSITION))
            .forEach(tie -> all.add(tie.finding())));
    return all;
  }
}

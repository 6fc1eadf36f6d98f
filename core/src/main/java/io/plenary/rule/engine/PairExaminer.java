package io.plenary.rule.engine;

import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
    private List<Tie<F>> ties = List.of();

    Memo(Keys keys) {
      this.keys = keys;
    }
  }

  private final PairRule rule;
  private final Plan plan;
  private final Neighbours neighbours;
  private final Memos<Memo<F>> memos;
  private final Set<Node> tied = new HashSet<>();

  /** Many sessions in a row have the same keys, and share them. */
  private Keys latest = Keys.NONE;

  PairExaminer(PairRule rule, int number, Ledger<F> ledger, Plan plan) {
    super(number, ledger);
    this.rule = rule;
    this.plan = plan;
    this.memos = plan.newMemos();
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
      latest = keys.equals(latest) ? latest : keys;
      memo = new Memo<>(latest);
      memos.put(node, memo);
    }
    memo.joined = true;
    List<Node> others = neighbours.join(node, memo.keys);
    for (int i = 0; i < others.size(); i++) {
      compare(node, others.get(i));
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
    remember(tie.first(), tie);
    remember(tie.second(), tie);
    tied.add(tie.first());
  }

  private void remember(Node node, Tie<F> tie) {
    Memo<F> memo = Objects.requireNonNull(memos.get(node));
    if (memo.ties.isEmpty()) {
      memo.ties = new ArrayList<>(2);
    }
    memo.ties.add(tie);
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
    memo.ties = List.of();
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

package io.plenary.rule.engine;

import io.plenary.rule.shape.GroupRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks a rule about each group of sessions, and again whenever one of them has changed. */
final class GroupExaminer<F> extends Examiner<F> {

  /** The sessions that share a key, and what the rule says of them. */
  private static final class Group<F> {
    private final Object key;
    private final List<Node> members = new ArrayList<>();
    private List<F> findings = List.of();

    Group(Object key) {
      this.key = key;
    }
  }

  private final GroupRule rule;
  private final Map<Object, Group<F>> groups = new HashMap<>();
  private final Set<Group<F>> changed = new LinkedHashSet<>();

  GroupExaminer(GroupRule rule, int number, Ledger<F> ledger) {
    super(number, ledger);
    this.rule = rule;
  }

  @Override
  void join(Node node) {
    if (!node.isComparable()) {
      return;
    }
    Collection<?> keys = rule.keys(node.placed());
    if (keys.isEmpty()) {
      return;
    }
    List<Group<F>> joined = new ArrayList<>(keys.size());
    for (Object key : keys) {
      Group<F> group = groups.computeIfAbsent(key, Group::new);
      if (!joined.contains(group)) {
        group.members.add(node);
        joined.add(group);
        changed.add(group);
      }
    }
    node.memo(number, joined);
  }

  @Override
  void leave(Node node) {
    for (Group<F> group : groupsOf(node)) {
      group.members.remove(node);
      changed.add(group);
    }
    node.memo(number, null);
  }

  @SuppressWarnings("unchecked") // nobody else writes what this rule remembers
  private List<Group<F>> groupsOf(Node node) {
    Object memo = node.memo(number);
    return memo == null ? List.of() : (List<Group<F>>) memo;
  }

  @Override
  void settle() {
    changed.forEach(this::settle);
    changed.clear();
  }

  private void settle(Group<F> group) {
    gone(group.findings);
    group.findings = List.of();
    if (group.members.isEmpty()) {
      groups.remove(group.key);
      return;
    }
    group.members.sort(Node.BY_TIME);
    group.findings =
        came(rule.check(group.key, group.members.stream().map(Node::placed).toList()));
  }

  /** Groups in the order in which a reader of the agenda comes upon them. */
  @Override
  List<F> findings(Iterable<Node> nodes) {
    Set<Group<F>> seen = new HashSet<>();
    List<F> all = new ArrayList<>();
    for (Node node : nodes) {
      for (Group<F> group : groupsOf(node)) {
        if (seen.add(group)) {
          all.addAll(group.findings);
        }
      }
    }
    return all;
  }
}

package io.plenary.rule.engine;

import io.plenary.rule.shape.GroupRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
  private final Memos<List<Group<F>>> groupsOf;
  private final Set<Group<F>> changed = new LinkedHashSet<>();

  GroupExaminer(GroupRule rule, int number, Ledger<F> ledger, Plan plan) {
    super(number, ledger);
    this.rule = rule;
    this.groupsOf = plan.newMemos();
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
    groupsOf.put(node, joined);
  }

  @Override
  void leave(Node node) {
    List<Group<F>> left = groupsOf.get(node);
    if (left != null) {
      groupsOf.remove(node);
      for (Group<F> group : left) {
        group.members.remove(node);
        changed.add(group);
      }
    }
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
  List<F> findings() {
    List<F> all = new ArrayList<>();
    groups.values().stream()
        .filter(group -> !group.findings.isEmpty())
        .sorted(Comparator.comparing(this::first, Node.BY_POSITION)
            .thenComparing(group -> groupsOf(first(group)).indexOf(group)))
        .forEach(group -> all.addAll(group.findings));
    return all;
  }

  private Node first(Group<F> group) {
    return Collections.min(group.members, Node.BY_POSITION);
  }

  private List<Group<F>> groupsOf(Node node) {
    List<Group<F>> joined = groupsOf.get(node);
    return joined == null ? List.of() : joined;
  }
}

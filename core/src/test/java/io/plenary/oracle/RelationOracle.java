package io.plenary.oracle;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import java.util.function.Predicate;

/** What is to be found about sessions that want to stand to each other in some way. */
final class RelationOracle {

  private static final long NEAR = 30 * 60;

  private final Programme on;
  private final Verdicts found;

  RelationOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    on.pairs((one, other) -> {
      outOfOrder(one, other);
      together(one, other);
      repeats(one, other);
      if (one.overlaps(other) && isDeclared(one, other) && !one.inLineWith(other)) {
        found.add("declared-conflict", 1, one.id(), other.id());
      }
    });
  }

  private void outOfOrder(Item one, Item other) {
    long broken = broken(one, other) + broken(other, one);
    if (broken > 0) {
      found.add("out-of-order", broken, one.id(), other.id());
    }
  }

  private static long broken(Item one, Item other) {
    long broken = 0;
    for (Relation relation : one.session.relations()) {
      if (relation.session().equals(other.id())) {
        boolean before =
            relation.type() == Relation.Type.BEFORE && !isInOrder(one, other, relation);
        boolean after = relation.type() == Relation.Type.AFTER && !isInOrder(other, one, relation);
        broken += before || after ? 1 : 0;
      }
    }
    return broken;
  }

  private static boolean isInOrder(Item earlier, Item later, Relation relation) {
    boolean apart =
        !relation.onAnotherDay() || later.day.orElseThrow().isAfter(earlier.day.orElseThrow());
    return apart && earlier.end + relation.gap().toSeconds() <= later.start;
  }

  private void together(Item one, Item other) {
    if (hasEither(one, other, Relation.Type.SAME_TIME) && one.start != other.start) {
      found.add("starts-apart", 1, one.id(), other.id());
    }
    boolean near =
        !one.roomsWith(other).isEmpty() && !one.overlaps(other) && one.gapTo(other) <= NEAR;
    if (hasEither(one, other, Relation.Type.ADJACENT) && !near) {
      found.add("not-adjacent", 1, one.id(), other.id());
    }
  }

  private static boolean hasEither(Item one, Item other, Relation.Type type) {
    return has(one, type, other.id()::equals) || has(other, type, one.id()::equals);
  }

  private static boolean has(Item item, Relation.Type type, Predicate<Session.Id> to) {
    return item.session.relations().stream()
        .anyMatch(relation -> relation.type() == type && to.test(relation.session()));
  }

  private boolean isDeclared(Item one, Item other) {
    return has(one, Relation.Type.NOT_SAME_TIME, named -> isJointWith(named, other))
        || has(other, Relation.Type.NOT_SAME_TIME, named -> isJointWith(named, one));
  }

  private boolean isJointWith(Session.Id named, Item item) {
    Session session = on.agenda.session(named).orElseThrow();
    return named.equals(item.id())
        || session.tags().stream().anyMatch(item.tagsOf("group")::contains);
  }

  private void repeats(Item one, Item other) {
    boolean repeat = one.tagsOf("repeat").stream().anyMatch(other.session.tags()::contains);
    if (repeat && one.overlaps(other) && !one.inLineWith(other)) {
      found.add("repeat-in-parallel", 1, one.id(), other.id());
    }
    if (repeat && one.day.equals(other.day) && !one.inLineWith(other)) {
      found.add("repeats-on-one-day", 1, one.id(), other.id());
    }
  }
}

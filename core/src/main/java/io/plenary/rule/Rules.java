package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.people.PersonClash;
import io.plenary.rule.people.PersonUnavailable;
import io.plenary.rule.place.MissingInterpretation;
import io.plenary.rule.place.RoomClash;
import io.plenary.rule.place.RoomTooSmall;
import io.plenary.rule.place.RoomUnavailable;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.structure.InterludeOverlapped;
import io.plenary.rule.structure.PartInOtherRoom;
import io.plenary.rule.structure.PartOutsideBlock;
import io.plenary.rule.structure.RoleMissing;
import io.plenary.rule.structure.SessionUnplaced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The rules that an agenda is to keep.
 *
 * <pre>{@code
 * Report report = Rules.standard().without("room-too-small").check(agenda);
 * }</pre>
 *
 * <p>A set of rules is a value: each change gives another set. Rules are kept in the order in which
 * they were added, each id once.
 */
public final class Rules {

  /** A rule, and what is said of it in this set: level and weight may differ from the rule's own. */
  record Entry(Rule rule, RuleInfo info) {}

  private final Map<String, Entry> entries;

  private Rules(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** {@return the rules that a programme cannot do without} */
  public static Rules standard() {
    return none()
        .with(
            new RoomClash(),
            new RoomUnavailable(),
            new RoomTooSmall(),
            new MissingInterpretation(),
            new PersonClash(),
            new PersonUnavailable(),
            new PartOutsideBlock(),
            new PartInOtherRoom(),
            new InterludeOverlapped(),
            new RoleMissing(),
            new SessionUnplaced());
  }

  /** {@return no rules, to start a set of one's own} */
  public static Rules none() {
    return new Rules(Map.of());
  }

  /**
   * {@return these rules and more} A rule with an id that is already here takes the other's place.
   *
   * @param rules the rules to add
   */
  public Rules with(Rule... rules) {
    Map<String, Entry> copy = new LinkedHashMap<>(entries);
    for (Rule rule : rules) {
      copy.put(rule.info().id(), new Entry(rule, rule.info()));
    }
    return new Rules(copy);
  }

  /**
   * {@return these rules but one}
   *
   * @param id the id of the rule to leave out
   * @throws IllegalArgumentException if there is no such rule here
   */
  public Rules without(String id) {
    requireKnown(id);
    Map<String, Entry> copy = new LinkedHashMap<>(entries);
    copy.remove(id);
    return new Rules(copy);
  }

  /**
   * {@return these rules, one of them at another level}
   *
   * @param id the id of the rule
   * @param level how much a breach is to matter
   * @throws IllegalArgumentException if there is no such rule here
   */
  public Rules level(String id, Level level) {
    return change(id, info -> info.withLevel(level));
  }

  /**
   * {@return these rules, one of them with another weight}
   *
   * @param id the id of the rule
   * @param weight by which the degree of a breach is multiplied, at least 0
   * @throws IllegalArgumentException if there is no such rule here or the weight is out of bounds
   */
  public Rules weight(String id, long weight) {
    return change(id, info -> info.withWeight(weight));
  }

  private Rules change(String id, UnaryOperator<RuleInfo> change) {
    requireKnown(id);
    Map<String, Entry> copy = new LinkedHashMap<>(entries);
    copy.computeIfPresent(id, (key, entry) -> new Entry(entry.rule(), change.apply(entry.info())));
    return new Rules(copy);
  }

  /**
   * Makes sure that a rule is in this set, so that a slip of the pen is not taken for a pass.
   *
   * @param id the id of the rule
   * @throws IllegalArgumentException if there is no such rule here
   */
  public void requireKnown(String id) {
    if (!entries.containsKey(id)) {
      throw new IllegalArgumentException(
          "there is no rule '" + id + "' here; there are: " + String.join(", ", entries.keySet()));
    }
  }

  /** {@return what is said of each rule, in order} */
  public List<RuleInfo> infos() {
    return entries.values().stream().map(Entry::info).toList();
  }

  /**
   * {@return what these rules find on an agenda}
   *
   * @param agenda the agenda
   * @throws BrokenRuleException if a rule throws an exception of its own
   */
  public Report check(Agenda agenda) {
    return new Checker(agenda).check(new ArrayList<>(entries.values()));
  }

  /** {@return the ids of the rules} */
  @Override
  public String toString() {
    return "rules " + entries.keySet();
  }
}

package io.plenary.rule;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.words.Nearest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rules that an agenda is to keep.
 *
 * <pre>{@code
 * Rules rules = Rules.standard()
 *     .without("room-too-small")
 *     .with("turnaround")
 *     .option("turnaround", "least", Duration.ofMinutes(15))
 *     .weight("turnaround", 10);
 * Report report = rules.check(agenda);
 * }</pre>
 *
 * <p>A set of rules is a value: each change gives another set. Rules are kept in the order in which
 * they were added, each id once. {@code docs/rules.md} lists those that there are.
 */
public final class Rules {

  /** A rule, and what is said of it in this set: id, level and weight may differ from its own. */
  record Entry(Rule rule, RuleInfo info) {}

  private final Map<String, Entry> entries;
  private final List<Acknowledgement> acknowledgements;

  private Rules(Map<String, Entry> entries, List<Acknowledgement> acknowledgements) {
    this.entries = entries;
    this.acknowledgements = acknowledgements;
  }

  /**
   * {@return the rules to which any agenda is held} They find what is impossible, what is missing, and
   * what goes against the wishes that stand on the agenda itself.
   */
  public static Rules standard() {
    return none().with(Catalogue.standard().toArray(Rule[]::new));
  }

  /**
   * {@return all rules that there are} Besides the standard ones, those which are a matter of taste: a
   * pause between two sessions in a room, at most so many talks a day, no two sessions of a track at
   * once.
   */
  public static Rules all() {
    return none().with(Catalogue.all().toArray(Rule[]::new));
  }

  /** {@return no rules, to start a set of one's own} */
  public static Rules none() {
    return new Rules(Map.of(), List.of());
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
    return new Rules(copy, acknowledgements);
  }

  /**
   * {@return these rules and some of {@link #all()}}
   *
   * @param ids the ids of the rules to add, such as {@code turnaround}
   * @throws IllegalArgumentException if there is no such rule
   */
  public Rules with(String... ids) {
    return with(all(), List.of(ids));
  }

  /**
   * {@return these rules and some of others, as they are there} A rule with an id that is already here
   * takes the other's place.
   *
   * @param others where the rules are
   * @param ids the ids of the rules to add, in order
   * @throws IllegalArgumentException if there is no such rule there
   */
  public Rules with(Rules others, List<String> ids) {
    Map<String, Entry> copy = new LinkedHashMap<>(entries);
    for (String id : ids) {
      copy.put(id, others.entry(id));
    }
    return new Rules(copy, acknowledgements);
  }

  /**
   * {@return these rules, and one of them once more under another id, to give it other options, another
   * level or another weight} No two sessions on one theme at once is bad; no two for one audience, less
   * so.
   *
   * @param id the id of the rule
   * @param another the id that it has beside the first
   * @throws IllegalArgumentException if there is no such rule here, or one that has the other id
   */
  public Rules also(String id, String another) {
    Entry entry = entry(id);
    if (entries.containsKey(another)) {
      throw new IllegalArgumentException("there is a rule '" + another + "' here already");
    }
    Map<String, Entry> copy = new LinkedHashMap<>(entries);
    copy.put(another, new Entry(entry.rule(), entry.info().withId(another)));
    return new Rules(copy, acknowledgements);
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
    return new Rules(copy, acknowledgements);
  }

  /**
   * {@return these rules, one of them at another level}
   *
   * @param id the id of the rule
   * @param level how much a breach is to matter
   * @throws IllegalArgumentException if there is no such rule here
   */
  public Rules level(String id, Level level) {
    return change(id, entry -> new Entry(entry.rule(), entry.info().withLevel(level)));
  }

  /**
   * {@return these rules, one of them with another weight}
   *
   * @param id the id of the rule
   * @param weight by which the degree of a breach is multiplied, at least 0
   * @throws IllegalArgumentException if there is no such rule here or the weight is out of bounds
   */
  public Rules weight(String id, long weight) {
    return change(id, entry -> new Entry(entry.rule(), entry.info().withWeight(weight)));
  }

  /**
   * {@return these rules, one of them told something else}
   *
   * @param id the id of the rule
   * @param option the name of the option, such as {@code least}
   * @param value a {@link Duration}, an {@link Integer} or a list of {@link String}s, as the option
   *     has it
   * @throws IllegalArgumentException if there is no such rule here, it has no such option, or the
   *     value does not suit it
   */
  public Rules option(String id, String option, Object value) {
    return change(id, entry -> {
      try {
        Rule told = entry.rule().with(entry.rule().options().with(option, value));
        return new Entry(told, entry.info());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("the rule '" + id + "': " + e.getMessage(), e);
      }
    });
  }

  private Rules change(String id, UnaryOperator<Entry> change) {
    Map<String, Entry> copy = new LinkedHashMap<>(entries);
    copy.put(id, change.apply(entry(id)));
    return new Rules(copy, acknowledgements);
  }

  /**
   * {@return these rules, and others that compare the agenda with the one that was published}: pinned
   * sessions stay, times and rooms that were announced are kept.
   *
   * @param published the agenda as it was published
   */
  public Rules comparedWith(Agenda published) {
    return with(Catalogue.comparedWith(published).toArray(Rule[]::new));
  }

  /**
   * {@return these rules, knowing that some findings are meant so} They are added to those words that
   * stand on the agenda itself; a word that is here already is not added again.
   *
   * @param words whose word there is on which finding; see {@link Report#acknowledge}
   */
  public Rules acknowledging(Acknowledgement... words) {
    Set<Acknowledgement> all = new LinkedHashSet<>(acknowledgements);
    all.addAll(List.of(words));
    return new Rules(entries, List.copyOf(all));
  }

  private Entry entry(String id) {
    requireKnown(id);
    return Optional.ofNullable(entries.get(id)).orElseThrow();
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
          "there is no rule '" + id + "' here" + Nearest.among(entries.keySet(), id));
    }
  }

  /**
   * {@return the id that was probably meant by one that is not here, if any is near}
   *
   * @param id the id
   */
  public Optional<String> nearest(String id) {
    return Nearest.to(entries.keySet(), id);
  }

  /** {@return what is said of each rule, in order} */
  public List<RuleInfo> infos() {
    return entries.values().stream().map(Entry::info).toList();
  }

  /**
   * {@return the rule of that id, with what it is told} Its own id is another if it is here by {@link
   * #also}, and its own level and weight may be others than those it has here.
   *
   * @param id the id of the rule
   */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::rule);
  }

  /** {@return whose word there is on which finding, besides what stands on the agenda} */
  public List<Acknowledgement> acknowledgements() {
    return acknowledgements;
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * {@return what these rules find on an agenda}
   *
   * @param agenda the agenda
   * @throws BrokenRuleException if a rule throws an exception of its own
   */
  public Report check(Agenda agenda) {
    return new Watch(this, agenda).report();
  }

  /**
   * {@return a report that keeps up with edits of an agenda}
   *
   * @param agenda the agenda before the first edit
   * @throws BrokenRuleException if a rule throws an exception of its own
   */
  public LiveReport watch(Agenda agenda) {
    return new LiveReport(this, agenda);
  }

  /** {@return the ids of the rules} */
  @Override
  public String toString() {
    return "rules " + entries.keySet();
  }
}

package io.plenary.json.rules;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Defect;
import io.plenary.json.rules.RulesDraft.Start;
import io.plenary.json.shape.Placed;
import io.plenary.json.stream.SurrogateHalves;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of a set of rules what makes it of those that are known. Every rule is named, since what is
 * standard may be more in a later version.
 */
final class RulesWriting {

  private final Rules known;
  private final Map<String, RuleInfo> infos = new LinkedHashMap<>();

  RulesWriting(Rules known) {
    this.known = known;
    known.infos().forEach(info -> infos.put(info.id(), info));
  }

  /**
   * {@return what is to be written}
   *
   * @throws IllegalArgumentException if it could not be read again
   */
  RulesDraft draft(Rules rules) {
    List<RuleDraft> drafts = new ArrayList<>();
    for (RuleInfo info : rules.infos()) {
      drafts.add(draft(info, rules.rule(info.id()).orElseThrow()));
    }
    return new RulesDraft(
        Placed.nowhere(Start.NONE),
        List.of(),
        drafts,
        rules.acknowledgements().stream().map(RulesWriting::sound).toList());
  }

  private static Placed<Acknowledgement> sound(Acknowledgement word) {
    List<Defect> defects = Soundness.defects(word);
    if (!defects.isEmpty()) {
      throw new IllegalArgumentException(
          "the acknowledgement " + word + " could not stand on an agenda either: " + defects);
    }
    return Placed.nowhere(word);
  }

  private RuleDraft draft(RuleInfo info, Rule rule) {
    String source = source(info.id(), rule);
    RuleInfo own = Optional.ofNullable(infos.get(source)).orElseThrow();
    return new RuleDraft(
        Placed.nowhere(sound(info.id())),
        Optional.of(source).filter(id -> !id.equals(info.id())).map(Placed::nowhere),
        Optional.of(info.level()).filter(level -> level != own.level()),
        Optional.of(info.weight()).filter(weight -> weight != own.weight()).map(Math::toIntExact),
        told(rule, known.rule(source).orElseThrow()));
  }

  /** The id by which the rule is known: its own, or else the first of a rule that is the same. */
  private String source(String id, Rule rule) {
    return known
        .rule(id)
        .filter(same -> isSame(rule, same))
        .map(same -> id)
        .or(() -> infos.keySet().stream()
            .filter(each -> isSame(rule, known.rule(each).orElseThrow()))
            .findFirst())
        .orElseThrow(() -> new IllegalArgumentException("the rule '" + id
            + "' is none of those that are known, so it could not be read again"));
  }

  /** Rules that are told other things are the same all the same. */
  private static boolean isSame(Rule one, Rule other) {
    return one.getClass() == other.getClass() && one.info().equals(other.info());
  }

  private static List<Told> told(Rule rule, Rule known) {
    List<Option> usual = known.options().all();
    return rule.options().all().stream()
        .filter(option -> !usual.contains(option))
        .map(option -> Told.nowhere(option.name(), sound(option.value())))
        .toList();
  }

  private static Object sound(Object value) {
    if (value instanceof List<?> names) {
      names.forEach(name -> sound(name.toString()));
    }
    return value;
  }

  private static String sound(String text) {
    if (SurrogateHalves.indexIn(text, 0) >= 0) {
      throw new IllegalArgumentException("half of a surrogate pair is no text that can be written");
    }
    return text;
  }
}

package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.value.Language;
import java.util.ArrayList;
import java.util.List;

/** Whoever speaks another language finds something at any time. */
public final class LanguageInParallel extends InParallel<Language> {

  /** The rule. */
  public LanguageInParallel() {
    super(RuleInfo.soft(
        "language-in-parallel",
        "Two sessions in which one language is spoken, neither of them an interlude, do not overlap;"
            + " a block and its parts are one, regions of a language are not told apart, and each"
            + " language that is shared counts.",
        "{first}, {firstTime}, and {second}, {secondTime}, are held at once, and both are in"
            + " {shared}."));
  }

  @Override
  List<Language> traits(Session session) {
    if (session.languages().isEmpty()) {
      return List.of();
    }
    List<Language> primary = new ArrayList<>(session.languages().size());
    for (Language language : session.languages()) {
      if (!primary.contains(language.primary())) {
        primary.add(language.primary());
      }
    }
    return primary;
  }
}

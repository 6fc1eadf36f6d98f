package io.plenary.ical.field;

import io.plenary.ical.document.Component;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.TextValue;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.Optional;

/** Texts in the properties that clients show, which hold no control characters and are never empty. */
public final class ClientText {

  private ClientText() {}

  /** {@return whether properties of one language each hold all of the text} */
  public static boolean isWhole(Text text) {
    return text.variants().stream()
        .allMatch(each -> TextValue.isClean(each.content()) && !each.content().isEmpty());
  }

  /** {@return whether one property holds all of the text} */
  public static boolean isWholeInOne(Text text) {
    return text.variants().size() == 1 && isWhole(text);
  }

  /** Writes the text in each of its languages (RFC 7986, 5.1 and 5.2 allow as many). */
  public static void writeAll(CalendarOutput out, String name, Text text) {
    text.variants().forEach(each -> write(out, name, each));
  }

  /** Writes a text in one language; an empty one is omitted, since clients show the name. */
  public static void write(CalendarOutput out, String name, Text.Variant variant) {
    if (TextValue.clean(variant.content()).isEmpty()) {
      return;
    }
    if (variant.language().equals(Language.UNDETERMINED)) {
      out.text(name, variant.content());
    } else {
      out.text(
          name,
          variant.content(),
          new ContentLine.Parameter("LANGUAGE", variant.language().tag()));
    }
  }

  /** {@return the text of a property, in the language that it names} */
  public static Text read(ContentLine line, Component component, Problems problems) {
    Optional<Language> named = line.parameter("LANGUAGE").map(Language::of);
    boolean sound = named.map(Language::isWellFormed).orElse(true);
    if (!sound) {
      problems.add(
          ReadCode.LANGUAGE_MALFORMED,
          component.at(line),
          "LANGUAGE=" + Quoted.of(named.orElseThrow().tag()),
          "the language was left out");
    }
    Language language = named.filter(Language::isWellFormed).orElse(Language.UNDETERMINED);
    return Text.of(language.tag(), line.asText());
  }
}

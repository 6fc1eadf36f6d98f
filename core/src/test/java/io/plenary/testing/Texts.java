package io.plenary.testing;

import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary strings, texts and languages. */
public final class Texts {

  private static final List<String> WORDS = List.of(
      "Lunch", "Drug Control Networks", "Table ronde", "Sé McCormack", "Round 2", "Q & A", "");

  /** What breaks writers and readers: quoting, folding, line ends, controls, directions, planes. */
  private static final List<String> ODD = List.of(
      " ",
      "\t",
      "\n",
      "\r",
      "\r\n",
      "\u0000",
      "\u0007",
      "\u001B",
      "\u007F",
      "\u0085",
      "\"",
      "'",
      "^",
      "^n",
      ",",
      ";",
      ":",
      "=",
      "\\",
      "\\n",
      "/",
      "~1",
      "%20",
      "<b>&amp;",
      "{}[]",
      "null",
      "é",
      "e\u0301",
      "ß",
      "İ",
      "漢字",
      "עברית",
      "\u202Eabc",
      "\u200B",
      "\u2028",
      "\u2029",
      "\uFEFF",
      "\uFFFD",
      "\uFFFF",
      "😀",
      "👩\u200D👩\u200D👧",
      "\uDBFF\uDFFF",
      "\r\nEND:VEVENT\r\n",
      "a".repeat(80),
      "😀漢é".repeat(20));

  private static final List<String> TAGS = List.of(
      "en", "fr", "de", "fr-CH", "pt-BR", "zh-Hant-TW", "EN", "sl-rozaj-biske-1994", "x-elvish");

  private Texts() {}

  /**
   * {@return strings as they stand on programmes, and odd ones: empty, with controls, quotes, carets,
   * line ends, right-to-left marks and characters of all planes, but never half of a surrogate pair}
   */
  public static Arbitrary<String> strings() {
    Arbitrary<String> odd = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(ODD)), Tuple.of(1, Arbitraries.of(WORDS)))
        .list()
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
    return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(WORDS)), Tuple.of(1, odd))
        .withoutEdgeCases();
  }

  /** {@return strings without anything odd in them, for formats that cannot hold everything} */
  public static Arbitrary<String> plainStrings() {
    return Arbitraries.of(WORDS);
  }

  /** {@return well-formed languages, {@link Language#UNDETERMINED} not among them} */
  public static Arbitrary<Language> languages() {
    return Arbitraries.of(TAGS).map(Language::of);
  }

  /** {@return texts of {@link #strings()}, in no language, in one, or in several} */
  public static Arbitrary<Text> texts() {
    return texts(strings());
  }

  /**
   * {@return texts in no language, in one, or in several}
   *
   * @param strings what the texts are made of
   */
  public static Arbitrary<Text> texts(Arbitrary<String> strings) {
    Arbitrary<Text> untagged = strings.map(Text::of);
    Arbitrary<Text> tagged = Combinators.combine(languages(), strings)
        .as((language, content) -> Text.of(language.tag(), content));
    Arbitrary<Text> several = Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(1, untagged), Tuple.of(3, tagged)),
            Combinators.combine(languages(), strings)
                .as(Text.Variant::new)
                .list()
                .ofSize(2))
        .as(Texts::and);
    return Arbitraries.frequencyOf(Tuple.of(4, untagged), Tuple.of(2, tagged), Tuple.of(2, several))
        .withoutEdgeCases();
  }

  private static Text and(Text first, List<Text.Variant> more) {
    List<Text.Variant> all = new ArrayList<>(first.variants());
    for (Text.Variant variant : more) {
      if (all.stream().noneMatch(known -> known.language().equals(variant.language()))) {
        all.add(variant);
      }
    }
    return new Text(all);
  }
}

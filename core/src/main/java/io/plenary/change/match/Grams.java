package io.plenary.change.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as it is compared: in small letters, without accents and punctuation, cut into all groups of
 * three letters that follow each other.
 */
final class Grams {

  /** What two equal texts have. */
  static final int ALIKE = 1000;

  private static final Pattern ACCENTS = Pattern.compile("[\\p{M}'’]+");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
  private static final int LONGEST = 2000;

  private final String plain;
  private final long[] sorted;

  private Grams(String plain) {
    this.plain = plain;
    String padded = "  " + plain + "  ";
    this.sorted = new long[plain.isEmpty() ? 0 : plain.length() + 2];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] =
          (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
    }
    Arrays.sort(sorted);
  }

  /** Of a very long text, only the beginning is compared. */
  static Grams of(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    String letters = ACCENTS
        .matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
    return new Grams(PUNCTUATION.matcher(letters).replaceAll(" ").strip());
  }

  String plain() {
    return plain;
  }

  List<String> words() {
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** From 0 to {@link #ALIKE}: twice the groups in common, of all groups (Dice's coefficient). */
  int likeness(Grams other) {
    if (plain.equals(other.plain)) {
      return ALIKE;
    }
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2 * ALIKE * common / (sorted.length + other.sorted.length);
  }

  /** As {@link #likeness}, but half where the numbers differ: Room 1 is not a misprint of Room 2. */
  int likenessOfTitle(Grams other) {
    int likeness = likeness(other);
    return likeness == ALIKE || numbers().equals(other.numbers()) ? likeness : likeness / 2;
  }

  private List<String> numbers() {
    return NUMBER.matcher(plain).results().map(MatchResult::group).toList();
  }
}

package io.plenary.rule.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that someone probably meant: {@code room-clash} for {@code romclash}. */
public final class Nearest {

  private Nearest() {}

  /**
   * {@return the end of a sentence about an unknown word: the one that was probably meant, or, if none
   * is near, all that there are}
   *
   * @param known the words that there are
   * @param word the unknown word
   */
  public static String among(Collection<String> known, String word) {
    return to(known, word)
        .map(each -> "; did you mean '" + each + "'?")
        .orElseGet(() ->
            known.isEmpty() ? "; there are none" : "; there are: " + String.join(", ", known));
  }

  /**
   * {@return the word that was probably meant, if any is near}
   *
   * @param known the words that there are
   * @param word the unknown word
   */
  public static Optional<String> to(Collection<String> known, String word) {
    return known.stream()
        .filter(each -> isNear(each, word))
        .min(Comparator.comparingInt(each -> distance(each, word)));
  }

  /** The lengths come first, since a word may be very long. */
  private static boolean isNear(String known, String word) {
    int most = Math.max(2, known.length() / 3);
    return Math.abs(known.length() - word.length()) <= most && distance(known, word) <= most;
  }

  /** How many characters must be put in, left out or replaced (Levenshtein 1966). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}

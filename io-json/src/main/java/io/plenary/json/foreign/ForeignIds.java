package io.plenary.json.foreign;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of the forms that dialects want, made of what there is: the same each time. */
public final class ForeignIds {

  /** The form of a UUID; {@code 0} stands for any hexadecimal digit. */
  private static final String UUID_FORM = "00000000-0000-0000-0000-000000000000";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

  private final Set<Integer> numbers = new HashSet<>();

  /** Makes ids for one document, in which no number stands for two things. */
  public ForeignIds() {}

  /** {@return whether a text is a UUID} */
  public static boolean isUuid(String text) {
    if (text.length() != UUID_FORM.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (UUID_FORM.charAt(i) == '-' ? c != '-' : !isHexDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** {@return the id itself where it is a UUID, else one made of it and of whose it is} */
  public static String uuid(String whose, String id) {
    return isUuid(id)
        ? id
        : UUID.nameUUIDFromBytes((whose + "\n" + id).getBytes(StandardCharsets.UTF_8))
            .toString();
  }

  /** Notes that a number is taken. */
  public void reserve(int number) {
    numbers.add(number);
  }

  /** {@return a number from 1 to a million that nothing else has} */
  public int number(String id) {
    int number = Math.floorMod(id.hashCode(), 1_000_000) + 1;
    while (!numbers.add(number)) {
      number++;
    }
    return number;
  }

  /** {@return a text as part of an address: lower-case letters, digits and hyphens} */
  public static String slug(String text) {
    if (isSlug(text)) {
      return text;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(plain).replaceAll("");
    return OUTER_HYPHENS.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
  }

  private static boolean isSlug(String text) {
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }
}

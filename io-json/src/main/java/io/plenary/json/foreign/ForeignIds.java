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

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

  private final Set<Integer> numbers = new HashSet<>();

  /** Makes ids for one document, in which no number stands for two things. */
  public ForeignIds() {}

  /** {@return whether a text is a UUID} */
  public static boolean isUuid(String text) {
    return UUID_FORM.matcher(text).matches();
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
    if (SLUG.matcher(text).matches()) {
      return text;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(plain).replaceAll("");
    return OUTER_HYPHENS.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
  }
}

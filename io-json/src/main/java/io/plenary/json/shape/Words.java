package io.plenary.json.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Constants, each written as its name in lower case with hyphens: {@code recorded-video}. */
public final class Words {

  private Words() {}

  public static <E extends Enum<E>> Codec<E> of(Class<E> type) {
    Map<String, E> byWord = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> byWord.put(word(constant), constant));
    return Scalars.text(
        Words::word,
        ProblemCode.UNKNOWN_VALUE,
        "one of " + String.join(", ", byWord.keySet()),
        text -> Optional.ofNullable(byWord.get(text)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.plenary.ical.field;

import java.util.Locale;

/** Names of our own in a calendar. {@code docs/ical-format.md} lists them all. */
public final class Vocabulary {

  public static final String PREFIX = "X-PLENARY-";
  public static final String AGENDA = PREFIX + "AGENDA";
  public static final String ROOM = PREFIX + "ROOM";
  public static final String TRACK = PREFIX + "TRACK";
  public static final String PERSON = PREFIX + "PERSON";
  public static final String KIND = PREFIX + "KIND";
  public static final String ROLE = PREFIX + "ROLE";
  public static final String WITHDRAWN = PREFIX + "WITHDRAWN";
  public static final String SESSION = PREFIX + "SESSION";

  public static final String UNKNOWN = "unknown";

  private Vocabulary() {}

  /** {@return the name by which a constant is written} */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the constant of the given name} */
  public static <E extends Enum<E>> E parse(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name);
  }
}

package io.plenary.ical;

import java.util.Locale;

/** Names of our own in a calendar. {@code docs/ical-format.md} lists them all. */
final class Vocabulary {

  static final String PREFIX = "X-PLENARY-";
  static final String AGENDA = PREFIX + "AGENDA";
  static final String ROOM = PREFIX + "ROOM";
  static final String TRACK = PREFIX + "TRACK";
  static final String PERSON = PREFIX + "PERSON";
  static final String KIND = PREFIX + "KIND";
  static final String ROLE = PREFIX + "ROLE";
  static final String SESSION = PREFIX + "SESSION";

  static final String UNKNOWN = "unknown";

  private Vocabulary() {}

  /** {@return the name by which a constant is written} */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the constant of the given name} */
  static <E extends Enum<E>> E parse(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name);
  }
}

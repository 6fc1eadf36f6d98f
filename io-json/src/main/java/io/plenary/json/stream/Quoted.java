package io.plenary.json.stream;

/** Texts of a document as messages show them: short, in one line. */
public final class Quoted {

  private static final int SHOWN = 60;

  private Quoted() {}

  public static String of(String text) {
    StringBuilder quoted = new StringBuilder("'");
    text.codePoints().limit(SHOWN).map(Quoted::visible).forEach(quoted::appendCodePoint);
    return quoted
        .append(text.codePointCount(0, text.length()) > SHOWN ? "…'" : "'")
        .toString();
  }

  private static int visible(int character) {
    boolean strange =
        Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    return strange ? 0xFFFD : character;
  }
}

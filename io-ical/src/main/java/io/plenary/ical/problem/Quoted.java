package io.plenary.ical.problem;

/** A text of a document as a message shows it: in quotes, short, and without anything unprintable. */
public final class Quoted {

  private static final int SHOWN = 60;

  private Quoted() {}

  public static String of(String text) {
    StringBuilder shown = new StringBuilder("'");
    int length = text.codePointCount(0, Math.min(text.length(), 2 * SHOWN));
    int end = text.offsetByCodePoints(0, Math.min(length, SHOWN));
    text.substring(0, end)
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.append(end < text.length() ? "…'" : "'").toString();
  }
}

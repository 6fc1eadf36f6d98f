package io.plenary.json.stream;

/** Halves of surrogate pairs that stand without the other half, so that they are no character. */
public final class SurrogateHalves {

  private SurrogateHalves() {}

  /** {@return where the first one stands in a text from an index on; -1 if there is none} */
  public static int indexIn(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        i++;
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i += 2;
      } else {
        return i;
      }
    }
    return -1;
  }
}

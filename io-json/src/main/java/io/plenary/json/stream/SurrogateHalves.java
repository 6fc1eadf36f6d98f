package io.plenary.json.stream;

/** Halves of surrogate pairs that stand without the other half, so that they are no character. */
public final class SurrogateHalves {

  private SurrogateHalves() {}

  /** {@return where the first one stands in a text from an index on; -1 if there is none} */
  public static int indexIn(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isPaired(i, text)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPaired(int index, String text) {
    return Character.isHighSurrogate(text.charAt(index))
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }
}

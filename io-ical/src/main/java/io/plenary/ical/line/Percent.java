package io.plenary.ical.line;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Percent encoding (RFC 3986, 2.1) of what a calendar cannot hold, so that no two ids become one. All
 * else, other alphabets included, stays readable.
 */
public final class Percent {

  private Percent() {}

  /**
   * {@return the text, with control characters, line breaks, percent signs and quotes encoded}
   *
   * @param text any text
   * @param others further characters to encode
   */
  public static String encode(String text, String others) {
    if (isPlain(text, others)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> encode(character, others, encoded));
    return encoded.toString();
  }

  private static boolean isPlain(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || c == '%' || c == '"' || others.indexOf(c) >= 0) {
        return false;
      }
    }
    return TextValue.isClean(text);
  }

  private static void encode(String character, String others, StringBuilder encoded) {
    encoded.append(isPlain(character, others) ? character : octets(character));
  }

  private static String octets(String character) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
    }
    return encoded.toString();
  }

  /** {@return the text, with all characters beyond ASCII encoded, and a percent sign left as it is} */
  public static String encodeBeyondAscii(String text) {
    if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(each -> encoded.append(each.charAt(0) < 0x80 ? each : octets(each)));
    return encoded.toString();
  }

  /** {@return the text that an encoded one stands for, unless it is malformed} */
  public static Optional<String> decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return Optional.of(encoded);
    }
    ByteBuffer bytes = ByteBuffer.allocate(3 * encoded.length());
    int i = 0;
    while (i < encoded.length()) {
      int c = encoded.codePointAt(i);
      if (c != '%') {
        bytes.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(c);
      } else if (i + 2 < encoded.length() && isHex(encoded, i + 1) && isHex(encoded, i + 2)) {
        bytes.put((byte) Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
        i += 3;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isHex(String text, int index) {
    return Character.digit(text.charAt(index), 16) >= 0 && text.charAt(index) < 0x80;
  }
}

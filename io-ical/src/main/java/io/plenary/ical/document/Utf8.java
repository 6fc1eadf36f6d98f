package io.plenary.ical.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** Decodes UTF-8 and tells each place where it is broken. */
final class Utf8 {

  private Utf8() {}

  /**
   * {@return the text, with U+FFFD where it is broken}
   *
   * @param bytes the bytes, and more
   * @param length how many of them are meant
   * @param broken told the offset of each place where no character can be read
   */
  static String decode(byte[] bytes, int length, IntConsumer broken) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    // which stands where it is broken, and hardly anywhere else
    return text.indexOf('\uFFFD') < 0 ? text : decodeSlowly(bytes, length, broken);
  }

  private static String decodeSlowly(byte[] bytes, int length, IntConsumer broken) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    // each byte gives one unit at most
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      broken.accept(in.position());
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}

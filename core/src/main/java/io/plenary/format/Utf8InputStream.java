package io.plenary.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a reader as UTF-8, so that formats need to know bytes only. */
final class Utf8InputStream extends InputStream {

  private final Reader reader;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8
      .newEncoder()
      .onMalformedInput(CodingErrorAction.REPLACE)
      .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
  private final CharBuffer chars = CharBuffer.allocate(8192).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private boolean ended;

  Utf8InputStream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      if (ended && !chars.hasRemaining()) {
        return false;
      }
      if (!ended) {
        chars.compact();
        ended = reader.read(chars) < 0;
        chars.flip();
      }
      bytes.clear();
      encoder.encode(chars, bytes, ended);
      bytes.flip();
    }
    return true;
  }
}

package io.plenary.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * The characters of a document in UTF-8, up to a size, without a byte order mark.
 *
 * <p>What is wrong is thrown only when all characters before it have been handed out, so that whoever
 * counts lines and columns knows the place. The stream is never closed.
 */
public final class Utf8Reader extends Reader {

  /** The stream gives what is not to be read. */
  static final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    RefusedException(Failure failure) {
      super(failure.found());
      this.failure = failure;
    }

    Failure failure() {
      return failure;
    }
  }

  private static final int BLOCK = 16_384;
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
  private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
  private final long limit;
  private long left;
  private final boolean forgiving;
  private long firstReplacement = -1;
  private long decoded;
  private boolean started;
  private boolean ended;

  public Utf8Reader(InputStream in, long limit) {
    this(in, limit, false);
  }

  private Utf8Reader(InputStream in, long limit, boolean forgiving) {
    this.forgiving = forgiving;
    this.in = in;
    this.limit = limit;
    this.left = limit;
  }

  /** {@return a reader that puts U+FFFD where bytes are no UTF-8} */
  public static Utf8Reader forgiving(InputStream in, long limit) {
    return new Utf8Reader(in, limit, true);
  }

  /** {@return how far from the start the first character is that stands for bytes that are no UTF-8} */
  public OptionalLong firstReplacement() {
    return firstReplacement < 0 ? OptionalLong.empty() : OptionalLong.of(firstReplacement);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void decode() throws IOException {
    if (!ended) {
      fill();
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    if (forgiving && !chars.hasRemaining() && result.isError()) {
      bytes.position(bytes.position() + result.length());
      firstReplacement = firstReplacement < 0 ? decoded : firstReplacement;
      chars.clear().put('\uFFFD').flip();
    } else if (!chars.hasRemaining() && result.isError()) {
      String octet = Integer.toHexString(bytes.get(bytes.position()) & 0xFF);
      throw notUtf8("the byte 0x" + octet + ", which begins no character here");
    }
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.charAt(0) == BYTE_ORDER_MARK.charAt(0)) {
        chars.get();
      }
    }
    decoded += chars.remaining();
  }

  private void fill() throws IOException {
    int wanted = (int) Math.min(BLOCK - bytes.remaining(), left);
    if (wanted == 0) {
      ended = true;
      if (in.read() >= 0) {
        throw new RefusedException(tooLarge(limit));
      }
      return;
    }
    bytes.compact();
    int read = in.readNBytes(bytes.array(), bytes.position(), wanted);
    bytes.position(bytes.position() + read).flip();
    left -= read;
    ended = read < wanted;
    refuseWideCharacters();
  }

  /** No JSON in UTF-8 has a NUL among its first bytes, and any in UTF-16 or UTF-32 has. */
  private void refuseWideCharacters() throws RefusedException {
    for (int i = bytes.position(); !started && i < Math.min(bytes.limit(), 4); i++) {
      if (bytes.get(i) == 0) {
        throw notUtf8("UTF-16 or UTF-32");
      }
    }
  }

  private static RefusedException notUtf8(String found) {
    return new RefusedException(new Failure(Failure.Kind.NOT_UTF8, found, "UTF-8"));
  }

  /** What is wrong with a document that is larger than it may be. */
  public static Failure tooLarge(long limit) {
    return new Failure(
        Failure.Kind.LIMIT_EXCEEDED,
        "a larger document",
        "at most " + limit + " bytes (limit bytes)");
  }

  @Override
  public void close() {
    // the stream is the caller's
  }
}

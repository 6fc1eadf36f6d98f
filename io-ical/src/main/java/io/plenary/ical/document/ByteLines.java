package io.plenary.ical.document;

import io.plenary.format.Limits;
import io.plenary.ical.problem.Place;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.ReadCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The lines of a document as bytes, one at a time, within limits. A line that continues another (RFC 5545,
 * 3.1) is put to it where it stands, so that each byte is copied once.
 *
 * <p>RFC 5545, 3.1 ends lines by CR LF; many files end them by LF alone, and old ones by CR alone. The
 * first line decides whether a CR alone ends a line: in a document of CR LF or LF, a stray CR inside a
 * title must not begin a new property.
 */
final class ByteLines {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** No array of the JDK is longer. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private final InputStream in;
  private final Limits limits;
  private final Problems problems;
  private final byte[] buffer = new byte[8192];
  private int position;
  private int end;
  private byte[] line = new byte[1024];
  private int length;

  /** Where in the line the last of those that it was put together of begins. */
  private int last;

  private long taken;
  private int number;
  private boolean decided;
  private boolean returnEndsLine;

  ByteLines(InputStream in, Limits limits, Problems problems) {
    this.in = in;
    this.limits = limits;
    this.problems = problems;
  }

  /** Goes to the next line; {@return whether there is one} */
  boolean next() {
    if (peek() < 0) {
      return false;
    }
    length = 0;
    take();
    if (number == 1 && startsWithMark()) {
      length -= BYTE_ORDER_MARK.length;
      System.arraycopy(line, BYTE_ORDER_MARK.length, line, 0, length);
    }
    return true;
  }

  private boolean startsWithMark() {
    int mark = BYTE_ORDER_MARK.length;
    return length >= mark && Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark);
  }

  /** {@return whether the next line continues this one} */
  boolean isContinued() {
    int next = peek();
    return next == ' ' || next == '\t';
  }

  /** Puts the next line, without the blank that it begins with, to this one. */
  void unfold() {
    int blank = length;
    take();
    length--;
    System.arraycopy(line, blank + 1, line, blank, length - blank);
  }

  /** Takes a line of the document. */
  private void take() {
    number++;
    if (number > limits.items()) {
      throw problems.fatal(
          ReadCode.LIMIT_LINES, Place.line(number), "more than " + limits.items() + " lines");
    }
    last = length;
    boolean open = true;
    while (open) {
      takeOrdinary();
      open = take(read());
    }
  }

  /** Takes what is in the buffer up to the next byte that may end the line. */
  private void takeOrdinary() {
    int stop = position;
    while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
      stop++;
    }
    int size = stop - position;
    reserve(size);
    System.arraycopy(buffer, position, line, length, size);
    length += size;
    count(size);
    position = stop;
  }

  /** Takes a byte into the line; {@return whether the line goes on} */
  private boolean take(int read) {
    if (read < 0 || read == '\n' || (read == '\r' && endsLine())) {
      decided = true;
      return false;
    }
    reserve(1);
    line[length++] = (byte) read;
    // no character takes more than three bytes for each of the units that a text is measured in
    if (length - last > 3L * limits.textLength() + BYTE_ORDER_MARK.length) {
      throw tooLong(problems, limits, number);
    }
    return true;
  }

  private void reserve(int more) {
    if (length + more > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(2L * (length + more), LONGEST));
    }
  }

  private boolean endsLine() {
    if (peek() == '\n') {
      read();
      return true;
    }
    returnEndsLine |= !decided;
    return returnEndsLine;
  }

  static RuntimeException tooLong(Problems problems, Limits limits, int line) {
    return problems.fatal(
        ReadCode.LIMIT_TEXT,
        Place.line(line),
        "a content line of more than " + limits.textLength() + " characters");
  }

  /** {@return bytes that begin with the line, without its end, and the first without a byte order mark} */
  byte[] bytes() {
    return line;
  }

  /** {@return how many bytes the line has} */
  int length() {
    return length;
  }

  /** {@return the number of the last line taken, counted from 1} */
  int number() {
    return number;
  }

  private int peek() {
    if (position == end) {
      fill();
    }
    return position < end ? buffer[position] & 0xFF : -1;
  }

  private int read() {
    int next = peek();
    if (next >= 0) {
      position++;
      count(1);
    }
    return next;
  }

  private void count(int bytes) {
    taken += bytes;
    if (taken > limits.bytes()) {
      throw problems.fatal(
          ReadCode.LIMIT_BYTES, Place.line(number), "more than " + limits.bytes() + " bytes");
    }
  }

  private void fill() {
    try {
      position = 0;
      end = in.readNBytes(buffer, 0, buffer.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.plenary.json.foreign;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.Utf8Reader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a document, watched for what JSON forbids and many files have: control characters
 * within texts, and bytes that are no UTF-8. Both are let pass, and told once.
 */
final class ForgivingReader extends Reader {

  private final Utf8Reader reader;
  private final Problems problems;
  private boolean inText;
  private boolean escaped;
  private long before;
  private int line = 1;
  private long lineStart;

  ForgivingReader(Utf8Reader reader, Problems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  @Override
  public int read(char[] target, int start, int length) throws IOException {
    int count = reader.read(target, start, length);
    int end = start + Math.max(count, 0);
    for (int i = start; i < end; i++) {
      while (!escaped && i < end && isItself(target[i])) {
        i++;
      }
      if (i < end) {
        look(target[i], before + i - start);
      }
    }
    before += end - start;
    return count;
  }

  /** Whether a character stands for itself wherever it is not escaped, as most do. */
  private static boolean isItself(char c) {
    return c >= ' ' && c != '"' && c != '\\' && c != '\uFFFD';
  }

  private void look(char c, long offset) {
    if (c == '\uFFFD' && reader.firstReplacement().orElse(-1) == offset) {
      problems.add(
          ReadCode.NOT_UTF8, here(offset), "bytes that are no UTF-8", "each was read as U+FFFD");
    }
    if (inText) {
      lookInText(c, offset);
    } else if (c == '"') {
      inText = true;
    }
    if (c == '\n') {
      line++;
      lineStart = offset + 1;
    }
  }

  private void lookInText(char c, long offset) {
    if (c < ' ') {
      problems.addOnce(
          ReadCode.CONTROL_CHARACTER,
          "",
          here(offset),
          "a control character in a text, not escaped",
          "it was read as part of the text");
    }
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inText = false;
    }
  }

  private Place here(long offset) {
    return new Place(new Pointer.Root(""), line, (int) (offset - lineStart) + 1);
  }

  @Override
  public void close() {
    // the stream is the caller's
  }
}

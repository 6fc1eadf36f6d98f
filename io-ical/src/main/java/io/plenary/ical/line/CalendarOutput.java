package io.plenary.ical.line;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A calendar, or some of it, as it is being written: content lines, which are folded and ended by CR LF
 * (RFC 5545, 3.1) when they become bytes.
 */
public final class CalendarOutput {

  /** RFC 5545, 3.1: a line should not be longer, its end not counted. */
  private static final int OCTETS = 75;

  private final List<String> lines = new ArrayList<>();

  public void begin(String component) {
    lines.add("BEGIN:" + component);
  }

  public void end(String component) {
    lines.add("END:" + component);
  }

  /** Writes a property whose value needs no escapes: a date, a name of the standard. */
  public void property(String name, String value, ContentLine.Parameter... parameters) {
    lines.add(ContentLinePrinter.print(name, List.of(parameters), oneLine(value)));
  }

  /** Writes a property that is a text. */
  public void text(String name, String text, ContentLine.Parameter... parameters) {
    lines.add(ContentLinePrinter.print(name, List.of(parameters), TextValue.escape(text)));
  }

  /** Writes a property that is a list of texts. */
  public void texts(String name, List<String> texts) {
    Stream<String> escaped = texts.stream().map(TextValue::escape);
    lines.add(ContentLinePrinter.print(name, List.of(), String.join(",", escaped.toList())));
  }

  /** Writes a content line as it was read. */
  public void verbatim(String line) {
    lines.add(oneLine(line));
  }

  /** Writes what was written elsewhere. */
  public void append(CalendarOutput other) {
    lines.addAll(other.lines);
  }

  /** {@return the lines, not folded, as somebody reads them who decodes the bytes} */
  public List<String> lines() {
    return lines.stream()
        .map(line -> new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .toList();
  }

  private static String oneLine(String value) {
    return TextValue.clean(value).replace("\n", "");
  }

  public byte[] toByteArray() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * lines.size());
    lines.forEach(line -> fold(line, bytes));
    return bytes.toByteArray();
  }

  private static void fold(String line, ByteArrayOutputStream bytes) {
    byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
    int start = 0;
    int room = OCTETS;
    while (utf8.length - start > room) {
      int end = start + room;
      while (isInsideCharacter(utf8[end])) {
        end--;
      }
      bytes.write(utf8, start, end - start);
      bytes.writeBytes(new byte[] {'\r', '\n', ' '});
      start = end;
      room = OCTETS - 1;
    }
    bytes.write(utf8, start, utf8.length - start);
    bytes.writeBytes(new byte[] {'\r', '\n'});
  }

  private static boolean isInsideCharacter(byte octet) {
    return (octet & 0xC0) == 0x80;
  }
}

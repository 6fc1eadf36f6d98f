package io.plenary.json.stream;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * How a document is set out: a member a line, an element a line, two spaces further in with each
 * object or list; lists that were started with {@link #ONE_LINE} in one line.
 */
public final class CanonicalLayout implements PrettyPrinter {

  /** What a list is started with that is to stand in one line. */
  public static final Object ONE_LINE = "in one line";

  private static final String INDENT = "  ";

  /** What begins a line, by its depth; what is written so often is encoded once. */
  private final List<SerializableString> lines = new ArrayList<>();

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    newLine(out, 0);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out, 0);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int members) {
    if (members > 0) {
      newLine(out, -1);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    if (!isOneLine(out)) {
      newLine(out, 0);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    out.writeRaw(',');
    if (isOneLine(out)) {
      out.writeRaw(' ');
    } else {
      newLine(out, 0);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator out, int elements) {
    if (elements > 0 && !isOneLine(out)) {
      newLine(out, -1);
    }
    out.writeRaw(']');
  }

  private static boolean isOneLine(JsonGenerator out) {
    return out.currentValue() == ONE_LINE;
  }

  private void newLine(JsonGenerator out, int further) {
    int depth = out.streamWriteContext().getNestingDepth() + further;
    while (lines.size() <= depth) {
      lines.add(new SerializedString("\n" + INDENT.repeat(lines.size())));
    }
    out.writeRaw(lines.get(depth));
  }
}

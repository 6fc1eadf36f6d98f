package io.plenary.json.foreign;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import io.plenary.format.AgendaReader;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of other dialects for tests, read and written as a user would. */
public final class Dialects {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Dialects() {}

  public static Imported read(String document) {
    return AgendaFormats.read(document.getBytes(StandardCharsets.UTF_8));
  }

  public static Imported read(AgendaReader reader, String document) {
    return reader.read(document.getBytes(StandardCharsets.UTF_8));
  }

  public static String write(String format, Agenda agenda) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AgendaFormats.writer().format(format).write(agenda, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  public static List<Problem> losses(String format, Agenda agenda) {
    return AgendaFormats.writer().format(format).write(agenda, new ByteArrayOutputStream());
  }

  public static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  /** The one problem of a code. */
  public static Problem problem(List<Problem> problems, String code) {
    List<Problem> of =
        problems.stream().filter(each -> each.code().equals(code)).toList();
    if (of.size() != 1) {
      throw new AssertionError("not one " + code + " in " + problems);
    }
    return of.get(0);
  }

  /** What a document is refused for. */
  public static List<Problem> refused(Supplier<?> reading) {
    try {
      throw new AssertionError("read as " + reading.get());
    } catch (UnreadableAgendaException e) {
      return e.problems();
    }
  }

  public static JsonNode tree(String document) {
    return MAPPER.readTree(document);
  }

  public static String resource(String name) {
    try (InputStream in = Dialects.class.getResourceAsStream("/io/plenary/json/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

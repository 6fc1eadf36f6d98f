package io.plenary.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Documents to read, and what is wrong with them. */
final class Documents {

  private Documents() {}

  /** The smallest document, with more members. */
  static String agenda(String... members) {
    String more = members.length == 0 ? "" : ", " + String.join(", ", members);
    return "{\"plenary\": 1, \"id\": \"a\", \"title\": \"A\", \"zone\": \"Europe/Paris\"" + more
        + "}";
  }

  /** The same with one session, of which members are given. */
  static String session(String... members) {
    return agenda("\"sessions\": [" + thing(members) + "]");
  }

  /** A session with an id and a title, and more members. */
  static String thing(String... members) {
    String more = members.length == 0 ? "" : ", " + String.join(", ", members);
    return "{\"id\": \"s\", \"title\": \"S\"" + more + "}";
  }

  static List<Problem> problems(String document) {
    return problems(() -> PlenaryJson.read(document));
  }

  static List<Problem> problems(InputStream document) {
    return problems(() -> PlenaryJson.read(document));
  }

  static List<Problem> problems(byte[] document) {
    return problems(new ByteArrayInputStream(document));
  }

  static List<Problem> problems(Supplier<?> reading) {
    UnreadableAgendaException refused =
        catchThrowableOfType(UnreadableAgendaException.class, reading::get);
    return refused == null ? List.of() : refused.problems();
  }

  static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  static String resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

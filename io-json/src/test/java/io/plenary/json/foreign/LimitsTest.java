package io.plenary.json.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.Limits;
import io.plenary.format.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every dialect reads a document at a limit and refuses one beyond it. */
class LimitsTest {

  private static final Limits STANDARD = Limits.standard();

  static Stream<String> documents() {
    return Examples.names().stream();
  }

  private static Imported read(String document, Limits limits) {
    return Dialects.read(AgendaFormats.reader().limits(limits), document);
  }

  private static void assertLimited(String document, Limits at, Limits beyond, String name) {
    assertThat(read(document, at).agenda()).isEqualTo(read(document, STANDARD).agenda());
    List<Problem> problems = Dialects.refused(() -> read(document, beyond));
    Problem last = Dialects.problem(problems, "limit-exceeded");
    assertThat(last.expected()).contains("(limit " + name + ")");
    assertThat(last.location().line()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bytes(String name) {
    String document = Dialects.resource(name);
    int size = document.getBytes(StandardCharsets.UTF_8).length;
    assertLimited(document, STANDARD.withBytes(size), STANDARD.withBytes(size - 1), "bytes");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void depth(String name) {
    String document = Dialects.resource(name);
    int depth = depth(Dialects.tree(document));
    assertLimited(document, STANDARD.withDepth(depth), STANDARD.withDepth(depth - 1), "depth");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void items(String name) {
    String document = Dialects.resource(name);
    int items = items(Dialects.tree(document));
    assertLimited(document, STANDARD.withItems(items), STANDARD.withItems(items - 1), "items");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void textLength(String name) {
    String document = Dialects.resource(name);
    int longest = longest(Dialects.tree(document));
    assertLimited(
        document,
        STANDARD.withTextLength(longest),
        STANDARD.withTextLength(longest - 1),
        "textLength");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void numberLength(String name) {
    String document = Dialects.resource(name)
        .replaceFirst("\\{", "{\"number\": 12345678901234567890,")
        .replaceFirst("\\{\"number\": (\\d+),\\s*}", "{\"number\": $1}");
    assertLimited(
        document, STANDARD.withNumberLength(20), STANDARD.withNumberLength(19), "numberLength");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void problems(String name) {
    String document = Dialects.resource(name).replaceFirst("\\{", "{\"unheard\": 1, \"of\": 2,");
    List<Problem> all = read(document, STANDARD).problems();
    assertThat(all).hasSizeGreaterThan(1);

    assertThat(read(document, STANDARD.withProblems(all.size())).problems()).isEqualTo(all);
    List<Problem> fewer = read(document, STANDARD.withProblems(all.size() - 1)).problems();
    assertThat(fewer).hasSize(all.size() - 1);
    assertThat(fewer.get(fewer.size() - 1).found())
        .endsWith(", and 1 more problems of this and other sorts");
  }

  private static int depth(JsonNode node) {
    int within = 0;
    for (JsonNode child : node) {
      within = Math.max(within, depth(child));
    }
    return node.isContainer() ? within + 1 : 0;
  }

  private static int items(JsonNode node) {
    int items = node.size();
    for (JsonNode child : node) {
      items += items(child);
    }
    return items;
  }

  private static int longest(JsonNode node) {
    int longest = node.isString() ? node.stringValue().length() : 0;
    for (String name : node.propertyNames()) {
      longest = Math.max(longest, name.length());
    }
    for (JsonNode child : node) {
      longest = Math.max(longest, longest(child));
    }
    return longest;
  }
}

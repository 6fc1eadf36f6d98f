package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static io.plenary.json.Documents.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.format.Limits;
import io.plenary.format.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final Limits STANDARD = Limits.standard();

  private static List<Problem> problems(String document, Limits limits) {
    return Documents.problems(() -> PlenaryJson.read(document, limits));
  }

  private static void assertRefused(String document, Limits limits, String limit) {
    List<Problem> problems = problems(document, limits);
    assertThat(Documents.codes(problems)).containsExactly("limit-exceeded");
    assertThat(problems.get(0).expected()).contains(limit);
    assertThat(problems.get(0).location().line()).isPresent();
  }

  @Test
  void aTextMayBeAsLargeAsTheLimit() {
    String document = agenda("\"subtitle\": \"é漢😀\"");
    int size = document.getBytes(StandardCharsets.UTF_8).length;

    assertThat(problems(document, STANDARD.withBytes(size))).isEmpty();
    assertRefused(document, STANDARD.withBytes(size - 1), "bytes");
  }

  @Test
  void aStreamMayBeAsLargeAsTheLimit() {
    byte[] document = agenda("\"subtitle\": \"é漢😀\"").getBytes(StandardCharsets.UTF_8);

    assertThat(Documents.problems(
            () -> PlenaryJson.read(document, STANDARD.withBytes(document.length))))
        .isEmpty();
    List<Problem> problems = Documents.problems(() -> PlenaryJson.read(
        new ByteArrayInputStream(document), STANDARD.withBytes(document.length - 1)));
    assertThat(Documents.codes(problems)).containsExactly("limit-exceeded");
    assertThat(problems.get(0).expected())
        .isEqualTo("at most " + (document.length - 1) + " bytes (limit bytes)");
  }

  @Test
  void blanksAfterTheAgendaCountAsWell() {
    String document = agenda() + " ".repeat(100);

    assertThat(problems(document, STANDARD.withBytes(document.length()))).isEmpty();
    assertRefused(document, STANDARD.withBytes(document.length() - 1), "bytes");
  }

  @Test
  void thingsMayLieAsDeepInEachOtherAsTheLimit() {
    String document = session("\"links\": [{\"href\": \"x\", \"title\": {\"en\": \"y\"}}]");

    assertThat(problems(document, STANDARD.withDepth(6))).isEmpty();
    assertRefused(document, STANDARD.withDepth(5), "depth");
  }

  @Test
  void whatIsPassedOverMayLieAsDeepAsTheLimit() {
    String document = agenda("\"name\": [[{\"a\": []}]]");

    assertThat(Documents.codes(problems(document, STANDARD.withDepth(5))))
        .containsExactly("unknown-member");
    assertRefused(document, STANDARD.withDepth(4), "depth");
  }

  @Test
  void aTextMayBeAsLongAsTheLimit() {
    String document = agenda("\"subtitle\": \"" + "x".repeat(40) + "\"");

    assertThat(problems(document, STANDARD.withTextLength(40))).isEmpty();
    assertRefused(document, STANDARD.withTextLength(39), "textLength");
  }

  @Test
  void aTextWithEscapesMayBeAsLongAsTheLimit() {
    String document = agenda("\"subtitle\": \"" + "\\n".repeat(40) + "\"");

    assertThat(problems(document, STANDARD.withTextLength(40))).isEmpty();
    assertRefused(document, STANDARD.withTextLength(39), "textLength");
  }

  @Test
  void aLongTextMayBeAsLongAsTheLimit() {
    String document = agenda("\"subtitle\": \"" + "x".repeat(100_000) + "\"");

    assertThat(problems(document, STANDARD.withTextLength(100_000))).isEmpty();
    assertRefused(document, STANDARD.withTextLength(99_999), "textLength");
  }

  @Test
  void aMembersNameMayBeAsLongAsTheLimit() {
    String document = agenda("\"" + "x".repeat(40) + "\": 0");

    assertThat(Documents.codes(problems(document, STANDARD.withTextLength(40))))
        .containsExactly("unknown-member");
    assertRefused(document, STANDARD.withTextLength(39), "textLength");
  }

  @Test
  void aNumberMayBeAsLongAsTheLimit() {
    String document = session("\"level\": 1234567");

    assertThat(problems(document, STANDARD.withNumberLength(7))).isEmpty();
    assertRefused(document, STANDARD.withNumberLength(6), "numberLength");
  }

  @Test
  void aFractionMayBeAsLongAsTheLimit() {
    String document = session("\"level\": 1.23456");

    assertThat(Documents.codes(problems(document, STANDARD.withNumberLength(7))))
        .containsExactly("wrong-type");
    assertRefused(document, STANDARD.withNumberLength(5), "numberLength");
  }

  @Test
  void thereMayBeAsManyMembersAndElementsAsTheLimit() {
    // four members of the smallest agenda, one more, its two elements, and what is passed over
    String document = agenda("\"languages\": [\"en\", \"fr\"]");

    assertThat(problems(document, STANDARD.withItems(7))).isEmpty();
    assertRefused(document, STANDARD.withItems(6), "items");
  }

  @Test
  void whatIsPassedOverCountsAsWell() {
    String document = agenda("\"name\": [1, {\"a\": [], \"b\": null}]");

    assertThat(Documents.codes(problems(document, STANDARD.withItems(9))))
        .containsExactly("unknown-member");
    assertRefused(document, STANDARD.withItems(8), "items");
  }

  @Test
  void asManyProblemsAreListedAsTheLimitAndTheOthersCounted() {
    String document = agenda("\"languages\": [1, 2, 3, 4, 5]");

    List<Problem> all = problems(document, STANDARD.withProblems(5));
    List<Problem> some = problems(document, STANDARD.withProblems(4));

    assertThat(all).hasSize(5);
    assertThat(all.get(4).found()).isEqualTo("the number 5");
    assertThat(some).hasSize(4);
    assertThat(some.get(3).found())
        .isEqualTo("the number 4, and 1 more problems of this and other sorts");
  }

  @Test
  void whatEndsTheReadingIsListedEvenWhereTheListIsFull() {
    String document = agenda("\"languages\": " + Collections.nCopies(5, 1)).replace("}", ",}");

    List<Problem> problems = problems(document, STANDARD.withProblems(2));

    assertThat(Documents.codes(problems)).containsExactly("wrong-type", "malformed-json");
    assertThat(problems.get(1).found()).endsWith(", and 4 more problems of this and other sorts");
  }
}

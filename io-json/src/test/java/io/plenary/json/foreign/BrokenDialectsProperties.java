package io.plenary.json.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.PlenaryJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a document of another dialect is broken, what is sound in it gives an agenda. */
class BrokenDialectsProperties {

  private static final List<String> PIECES = List.of(
      "",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "\\ud800",
      "null",
      "true",
      "-1",
      "1e9",
      "7.9",
      "\"\"",
      "\" \"",
      "\"id\":",
      "\"guid\": 5,",
      "\"duration\": \"99:99:99\",",
      "{}",
      "[]",
      "\u0000",
      "\u0007",
      "é",
      "\ud83d\ude00",
      "PT",
      "+14:00",
      "9999999999",
      "2024-03-31T02:30:00",
      "!!");

  /** At a place in a document, some characters are taken out and a piece put in. */
  private record Change(double at, int without, String piece) {

    String in(String document) {
      int from = (int) (at * document.length());
      int to = Math.min(document.length(), from + without);
      return document.substring(0, from) + piece + document.substring(to);
    }
  }

  /** Everywhere in a document, one value stands in for another. */
  private record Swap(String value, String other) {

    String in(String document) {
      return document.replace(value, other);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(Examples.names());
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(PIECES))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Swap>> swaps() {
    List<String> values = List.of(
        "null",
        "\"\"",
        "\" \"",
        "5",
        "-5",
        "1.5",
        "1e99",
        "true",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "\"x\"",
        "{\"a\": {\"b\": []}}",
        "\"2024-03-31T02:30:00\"",
        "\"9999-12-31T23:59:59-18:00\"",
        "\"0001-01-01T00:00:00+18:00\"",
        "\"99999999:00\"",
        "\"\\ud800\"",
        "\"P999999D\"");
    return Combinators.combine(
            Arbitraries.integers().between(0, 30).map(i -> 7 * i), Arbitraries.of(values))
        .as((at, value) -> new Swap("#" + at + "#", value))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void aChangedDocumentGivesAnAgendaOrTheReason(
      @ForAll("names") String name, @ForAll("changes") List<Change> changes) {
    String document = Dialects.resource(name);
    for (Change change : changes) {
      document = change.in(document);
    }
    assertAgendaOrReason(document);
  }

  @Property(tries = 500)
  void aDocumentWithOtherValuesGivesAnAgenda(
      @ForAll("names") String name, @ForAll("swaps") List<Swap> swaps) {
    String document = numbered(Dialects.resource(name));
    for (Swap swap : swaps) {
      document = swap.in(document);
    }
    assertAgendaOrReason(document.replaceAll("#\\d+#", "\"v\""));
  }

  /** Each value that is a text, a number or null becomes a number sign and its place. */
  private static String numbered(String document) {
    StringBuilder numbered = new StringBuilder();
    java.util.regex.Matcher values = java.util.regex.Pattern.compile(
            "(:\\s*|[\\[,]\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d[\\d.eE+-]*|null|true|false)(?=\\s*[,}\\]])")
        .matcher(document);
    int count = 0;
    while (values.find()) {
      String value = count % 7 == 0 ? "#" + count + "#" : values.group(2);
      count++;
      values.appendReplacement(
          numbered, java.util.regex.Matcher.quoteReplacement(values.group(1) + value));
    }
    return values.appendTail(numbered).toString();
  }

  private static void assertAgendaOrReason(String document) {
    Imported imported;
    try {
      imported = Dialects.read(AgendaFormats.reader().zone(ZoneId.of("Europe/Berlin")), document);
    } catch (UnreadableAgendaException e) {
      assertThat(e.problems()).extracting(Problem::code).isNotEmpty();
      assertThat(Dialects.codes(e.problems()))
          .containsAnyOf(
              "format-unknown",
              "wrong-document",
              "malformed-json",
              "unsupported-version",
              "truncated",
              "missing-member");
      assertThat(Dialects.codes(e.problems())).doesNotContain("agenda-unsound");
      return;
    }
    Agenda agenda = imported.agenda();
    assertThat(PlenaryJson.read(PlenaryJson.write(agenda))).isEqualTo(agenda);
    if (Examples.WRITABLE.contains(imported.format())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      AgendaFormats.writer().format(imported.format()).write(agenda, out);
      Dialects.read(out.toString(StandardCharsets.UTF_8));
    }
  }
}

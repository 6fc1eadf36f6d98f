package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static io.plenary.json.Documents.session;
import static io.plenary.json.Documents.thing;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.format.Location;
import io.plenary.format.Problem;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void placesCountLinesAndCharactersFromOne() {
    String document = String.join(
        "\r\n",
        "{",
        "  \"plenary\": 1, \"id\": \"a\",",
        "  \"title\": \"Dé\u6f22 \ud83d\ude00\", \"zone\": \"Mars\"",
        "}");

    Problem problem = Documents.problems(document).get(0);

    assertThat(problem.location()).isEqualTo(Location.of("/zone", 3, 30));
    assertThat(problem)
        .hasToString("error at line 3, column 30, /zone: found the text 'Mars'; expected a zone of"
            + " the tz database such as Europe/Paris [unknown-zone]");
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheDocument() {
    String document = """
        {"plenary": 1,
        "sessions": [
        {"id": "s", "start": "2024-03-31T02:30", "rooms": ["r"]},
        {"title": 5, "duration": "PT-5M"},
        {"id": "s", "title": "S"},
        {"id": "t", "title": "T", "partOf": "t"}],
        "zone": "Europe/Paris", "id": "", "colour": "red"} x
        """;

    assertThat(Documents.codes(Documents.problems(document)))
        .containsExactly(
            "missing-member",
            "missing-member",
            "nonexistent-time",
            "dangling-reference",
            "missing-member",
            "duration-out-of-bounds",
            "wrong-type",
            "duplicate-id",
            "cycle",
            "blank",
            "unknown-member",
            "trailing-content");
  }

  @Test
  void whatFollowsFromAnotherProblemIsNotToldAgain() {
    // the room has no name, but it is there, and so is the person whose name is no text
    String document = agenda(
        "\"rooms\": [{\"id\": \"r\"}]",
        "\"people\": [{\"id\": \"p\", \"name\": 5}]",
        "\"sessions\": ["
            + thing(
                "\"start\": \"2024-11-19T09:00\"",
                "\"rooms\": [\"r\"]",
                "\"participants\": [{\"person\": \"p\", \"role\": \"speaker\"}]")
            + "]");

    assertThat(Documents.codes(Documents.problems(document)))
        .containsExactly("missing-member", "wrong-type");
  }

  @Test
  void messagesShowLongAndStrangeTextsShortAndInOneLine() {
    String document = session("\"duration\": \"\\n" + "x".repeat(1_000) + "\"");

    assertThat(Documents.problems(document).get(0).found())
        .isEqualTo("the text '\ufffd" + "x".repeat(59) + "…'");
  }
}

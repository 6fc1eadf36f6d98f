package io.plenary.json.rules;

import static io.plenary.json.rules.RuleSamples.document;
import static io.plenary.json.rules.RuleSamples.problems;
import static io.plenary.json.rules.RuleSamples.rules;
import static io.plenary.json.rules.RuleSamples.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.plenary.format.Problem;
import io.plenary.format.UnreadableDocumentException;
import io.plenary.rule.Rules;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesProblemsTest {

  /** A document with one problem, which is told like this. */
  record Case(String document, String pointer, String told) {}

  private static Case at(String pointer, String told, String document) {
    return new Case(document, pointer, told);
  }

  private static String word(String start) {
    return document("\"acknowledgements\": [{\"rule\": \"r\", \"by\": \"b\", \"why\": \"w\","
        + " \"places\": [{\"session\": \"s\", \"start\": \"" + start + "\"}]}]");
  }

  static Stream<Case> documents() {
    return Stream.of(
        at("", "found a set of rules without the member 'plenaryRules' [missing-member]", "{}"),
        at(
            "/plenaryRules",
            "found version 2 of the format; expected version 1 [unsupported-version]",
            "{\"plenaryRules\": 2, \"rules\": 5}"),
        at(
            "/extends",
            "found the text 'most'; expected one of none, standard, all [unknown-value]",
            document("\"extends\": \"most\"")),
        at(
            "/without/0",
            "found the rule 'unconfirmed', which is none of those that the set starts with; expected"
                + " one of room-clash",
            document("\"extends\": \"standard\"", "\"without\": [\"unconfirmed\"]")),
        at(
            "/without/0",
            "found the rule 'room-clash', which is none of those that the set starts with; expected"
                + " none [dangling-reference]",
            document("\"without\": [\"room-clash\"]")),
        at(
            "/without/1",
            "found the rule 'room-clash' a second time; expected it once [duplicate-id]",
            document("\"extends\": \"all\"", "\"without\": [\"room-clash\", \"room-clash\"]")),
        at(
            "/rules/0",
            "found the rule 'romclash', which is none of those that are known; expected 'room-clash'"
                + " [dangling-reference]",
            rules("\"romclash\"")),
        at(
            "/rules/0/like",
            "found the rule 'romclash', which is none of those that are known; expected 'room-clash'"
                + " [dangling-reference]",
            rules("{\"id\": \"mine\", \"like\": \"romclash\"}")),
        at(
            "/rules/1/id",
            "found the rule 'picky' a second time; expected it once [duplicate-id]",
            rules("\"picky\"", "{\"id\": \"picky\", \"weight\": 2}")),
        at(
            "/rules/1",
            "found the rule 'picky' a second time; expected it once [duplicate-id]",
            rules("{\"id\": \"picky\", \"like\": \"room-clash\"}", "\"picky\"")),
        at(
            "/rules/0",
            "found the text '  '; expected a text that is not blank [blank]",
            rules("\"  \"")),
        at(
            "/rules/0",
            "found the number 5; expected a rule's id, or an object of a rule [wrong-type]",
            rules("5")),
        at(
            "/rules/0",
            "found a rule's id, or an object of a rule without the member 'id' [missing-member]",
            rules("{}")),
        at(
            "/rules/0/level",
            "found the text 'HARD'; expected one of hard, medium, soft [unknown-value]",
            rules("{\"id\": \"picky\", \"level\": \"HARD\"}")),
        at(
            "/rules/0/weight",
            "found the number 1000000001; expected an integer of at least 0 and at most 1000000000"
                + " [number-out-of-bounds]",
            rules("{\"id\": \"picky\", \"weight\": 1000000001}")),
        at(
            "/rules/0/weight",
            "found the number -1; expected an integer of at least 0 [number-out-of-bounds]",
            rules("{\"id\": \"picky\", \"weight\": -1}")),
        at(
            "/rules/0/options",
            "found a list; expected an object of options by name [wrong-type]",
            rules("{\"id\": \"picky\", \"options\": []}")),
        at(
            "/rules/0/options/lest",
            "found the option 'lest' of the rule 'picky'; expected 'least' [unknown-member]",
            told("\"lest\": \"PT5M\"")),
        at(
            "/rules/0/options/x",
            "found the option 'x' of the rule 'picky'; expected one of least, most, categories"
                + " [unknown-member]",
            told("\"x\": \"PT5M\"")),
        at(
            "/rules/0/options/least",
            "found the option 'least' of the rule 'room-clash'; expected no option [unknown-member]",
            rules("{\"id\": \"room-clash\", \"options\": {\"least\": 5}}")),
        at(
            "/rules/0/options/least",
            "found the option 'least' a second time; expected it once [duplicate-member]",
            told("\"least\": \"PT5M\", \"least\": \"PT5M\"")),
        at(
            "/rules/0/options/least",
            "found the number 5; expected a length of time (elapsed time) such as PT15M [wrong-type]",
            told("\"least\": 5")),
        at(
            "/rules/0/options/most",
            "found the text 'PT5M'; expected a number (talks) [wrong-type]",
            told("\"most\": \"PT5M\"")),
        at(
            "/rules/0/options/most",
            "found a list; expected a number (talks) [wrong-type]",
            told("\"most\": [\"a\"]")),
        at(
            "/rules/0/options/categories",
            "found the text 'theme'; expected a list of names (categories of tags) [wrong-type]",
            told("\"categories\": \"theme\"")),
        at(
            "/rules/0/options/categories",
            "found the number 5; expected a list of names (categories of tags) [wrong-type]",
            told("\"categories\": 5")),
        at(
            "/rules/0/options/categories/1",
            "found the text ''; expected a text that is not blank [blank]",
            told("\"categories\": [\"theme\", \"\"]")),
        at(
            "/rules/0/options/categories",
            "found null; expected a duration, a number or a list of names [wrong-type]",
            told("\"categories\": null")),
        at(
            "/rules/0/options/most",
            "found the number -5; expected an integer of at least 0 [number-out-of-bounds]",
            told("\"most\": -5")),
        at(
            "/rules/0/options/most",
            "found the number 5.0; expected an integer of at least 0 [wrong-type]",
            told("\"most\": 5.0")),
        at(
            "/rules/0/options/most",
            "found that the rule 'picky': at most 100 talks can be asked for [refused-option]",
            told("\"most\": 101")),
        at(
            "/rules/0/options/least",
            "found the text '5 min'; expected a duration such as PT15M [malformed-duration]",
            told("\"least\": \"5 min\"")),
        at(
            "/rules/0/options/least",
            "found the text 'PT-5M'; expected whole seconds, and not less than none"
                + " [duration-out-of-bounds]",
            told("\"least\": \"PT-5M\"")),
        at(
            "/rules/0/options/least",
            "found the text 'PT1.5S'; expected whole seconds, and not less than none"
                + " [duration-out-of-bounds]",
            told("\"least\": \"PT1.5S\"")),
        at(
            "/rules/0/id",
            "found the text 'a\uFFFD'; expected no half of a surrogate pair [malformed-text]",
            rules("{\"id\": \"a\\ud83d\", \"like\": \"picky\"}")),
        at(
            "/acknowledgements/0/places/0/start",
            "found the text '2024-11-19T09:00'; expected a time with its offset such as"
                + " 2024-11-19T09:00+01:00 [malformed-time]",
            word("2024-11-19T09:00")),
        at(
            "/acknowledgements/0/places/0/start",
            "found that 2024-11-19T09:00+02:00[Europe/Paris] has another offset than Europe/Paris,"
                + " where it is 2024-11-19T09:00+01:00 [wrong-offset]",
            word("2024-11-19T09:00+02:00[Europe/Paris]")),
        at(
            "/acknowledgements/0",
            "found what could not stand on an agenda either: the agenda has in its acknowledgement a"
                + " time in no year from 1583 to 9998: 9999-11-19T09:00+01:00 [time-out-of-bounds]",
            word("9999-11-19T09:00+01:00")),
        at(
            "/acknowledgements/1",
            "found a word a second time; expected it once [duplicate-entry]",
            document("\"acknowledgements\": [{\"rule\": \"r\", \"by\": \"b\", \"why\": \"w\"},"
                + " {\"rule\": \"r\", \"by\": \"b\", \"why\": \"w\"}]")),
        at("", "found the number 5; expected nothing more [trailing-content]", document() + " 5"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void eachProblemIsToldOnceWithItsPlace(Case expected) {
    List<Problem> problems = problems(expected.document());

    assertThat(problems).as(expected.document()).hasSize(1);
    assertThat(problems.get(0).location().path()).hasValue(expected.pointer());
    assertThat(problems.get(0).location().line()).isPresent();
    assertThat(problems.get(0).toString()).contains(": " + expected.told());
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheDocument() {
    String document = """
        {
          "plenaryRules": 1,
          "extends": "standart",
          "without": ["romclash"],
          "rules": [
            "unconfirmd",
            { "id": "picky", "weigth": 2, "options": { "lest": "PT5M", "most": "4" } }
          ]
        }
        """;

    assertThat(problems(document))
        .extracting(Problem::code)
        .containsExactly(
            "unknown-value",
            "dangling-reference",
            "dangling-reference",
            "unknown-member",
            "unknown-member",
            "wrong-type");
    assertThat(problems(document).get(5))
        .hasToString(
            "error at line 7, column 72, /rules/1/options/most: found the text '4'; expected"
                + " a number (talks) [wrong-type]");
  }

  @Test
  void theExceptionSaysAll() {
    UnreadableDocumentException refused = catchThrowableOfType(
        UnreadableDocumentException.class, () -> RulesJson.read(rules("\"romclash\"")));

    assertThat(refused)
        .hasMessage(
            "this document has a problem:\n  error at line 1, column 31, /rules/0: found the"
                + " rule 'romclash', which is none of those that are known; expected 'room-clash'"
                + " [dangling-reference]");
  }

  /** With a copy of the set, or a long comparison, for each of them it would take hours. */
  @Test
  void veryManyRulesAndVeryLongIdsAreReadInTime() {
    String[] many = IntStream.range(0, 100_000)
        .mapToObj(i -> "{\"id\": \"r" + i + "\", \"like\": \"picky\"}")
        .toArray(String[]::new);
    String[] unknown = IntStream.range(0, 1_000)
        .mapToObj(i -> "\"" + "x".repeat(10_000) + i + "\"")
        .toArray(String[]::new);

    assertTimeout(Duration.ofMinutes(1), () -> {
      assertThat(RulesJson.read(rules(many), RuleSamples.KNOWN).infos()).hasSize(100_000);
      assertThat(problems(rules(unknown))).hasSize(1_000);
    });
  }

  @Test
  void standardRulesThatAreNotKnownAreMissed() {
    Rules known = Rules.all().without("room-clash").without("person-clash");

    UnreadableDocumentException refused = catchThrowableOfType(
        UnreadableDocumentException.class,
        () -> RulesJson.read(document("\"extends\": \"standard\""), known));

    assertThat(refused.problems())
        .singleElement()
        .asString()
        .contains("/extends")
        .endsWith("found the standard rules, some of which are not known here: room-clash,"
            + " person-clash [dangling-reference]");
  }
}

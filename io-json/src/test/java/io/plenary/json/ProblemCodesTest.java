package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static io.plenary.json.Documents.session;
import static io.plenary.json.Documents.thing;
import static io.plenary.json.shape.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Defect;
import io.plenary.format.Problem;
import io.plenary.json.shape.ProblemCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCodesTest {

  /** A document with one problem, and the place of that. */
  record Case(ProblemCode code, String pointer, String document) {}

  private static Case at(String pointer, ProblemCode code, String document) {
    return new Case(code, pointer, document);
  }

  private static String word(String members) {
    return agenda("\"acknowledgements\": [{\"rule\": \"r\", \"by\": \"b\", \"why\": \"w\", "
        + members + "}]");
  }

  static Stream<Case> documents() {
    return Stream.of(
        at("/plenary", TRUNCATED, "{\"plenary\": 1"),
        at("", TRUNCATED, ""),
        at("/id", TRUNCATED, "{\"plenary\": 1, \"id\": \"a"),
        at("/plenary", MALFORMED_JSON, "{\"plenary\": 1,}"),
        at("", MALFORMED_JSON, "{'plenary': 1}"),
        at("", MALFORMED_JSON, "// an agenda\n{}"),
        at("/id", MALFORMED_JSON, "{\"plenary\": 1, \"id\": NaN}"),
        at("/id", MALFORMED_JSON, "{\"plenary\": 1, \"id\": 01}"),
        at("/id", MALFORMED_JSON, "{\"plenary\": 1, \"id\": \"a\tb\"}"),
        at("", TRAILING_CONTENT, agenda() + " {}"),
        at("", TRAILING_CONTENT, agenda() + "}"),
        at("", TRAILING_CONTENT, agenda() + " \"a"),
        at("/plenary", UNSUPPORTED_VERSION, "{\"plenary\": 2, \"name\": 7}"),
        at("", WRONG_TYPE, "[]"),
        at("", WRONG_TYPE, "\"plenary\""),
        at("/subtitle", WRONG_TYPE, agenda("\"subtitle\": 5")),
        at("/subtitle", WRONG_TYPE, agenda("\"subtitle\": null")),
        at("/subtitle/en", WRONG_TYPE, agenda("\"subtitle\": {\"en\": true}")),
        at("/rooms", WRONG_TYPE, agenda("\"rooms\": {\"id\": \"r\"}")),
        at("/languages", WRONG_TYPE, agenda("\"languages\": \"en\"")),
        at("/sessions/0/level", WRONG_TYPE, session("\"level\": \"5\"")),
        at("/sessions/0/level", WRONG_TYPE, session("\"level\": 7.9")),
        at("/sessions/0/level", WRONG_TYPE, session("\"level\": 7.0")),
        at("/sessions/0/level", WRONG_TYPE, session("\"level\": 1e2")),
        at("/sessions/0/level", WRONG_TYPE, session("\"level\": true")),
        at("/sessions/0/recording", WRONG_TYPE, session("\"recording\": true")),
        at("/sessions/0/start", WRONG_TYPE, session("\"start\": 1732003200")),
        at("/sessions/0/start", WRONG_TYPE, session("\"start\": [2024, 11, 19]")),
        at(
            "/sessions/0/pinned",
            WRONG_TYPE,
            session(
                "\"offset\": \"PT0S\", \"pinned\": \"true\", \"partOf\": \"s2\"},{\"id\": \"s2\", \"title\": \"T\"")),
        at("/sessions/0", WRONG_TYPE, agenda("\"sessions\": [[[]]]")),
        at("/name", UNKNOWN_MEMBER, agenda("\"name\": {\"a\": [1, {}]}")),
        at("/sessions/0/a~1b~0c", UNKNOWN_MEMBER, session("\"a/b~c\": 0")),
        at("/title", DUPLICATE_MEMBER, agenda("\"title\": \"B\"")),
        at(
            "/subtitle/en",
            DUPLICATE_MEMBER,
            agenda("\"subtitle\": {\"en\": \"a\", \"en\": \"b\"}")),
        at("", MISSING_MEMBER, "{\"plenary\": 1, \"id\": \"a\", \"title\": \"A\"}"),
        at("", MISSING_MEMBER, "{\"id\": \"a\", \"title\": \"A\", \"zone\": \"Europe/Paris\"}"),
        at("/rooms/0", MISSING_MEMBER, agenda("\"rooms\": [{\"id\": \"r\"}]")),
        at("/tracks/0", MISSING_MEMBER, agenda("\"tracks\": [{\"name\": \"T\"}]")),
        at("/people/0", MISSING_MEMBER, agenda("\"people\": [{\"id\": \"p\"}]")),
        at("/links/0", MISSING_MEMBER, agenda("\"links\": [{\"rel\": \"x\"}]")),
        at("/kinds/0", MISSING_MEMBER, agenda("\"kinds\": [{\"interlude\": true}]")),
        at("/roles/0", MISSING_MEMBER, agenda("\"roles\": [{\"shared\": true}]")),
        at("/slots/0", MISSING_MEMBER, agenda("\"slots\": [{}]")),
        at(
            "/sessions/0/participants/0",
            MISSING_MEMBER,
            agenda(
                "\"people\": [{\"id\": \"p\", \"name\": \"P\"}]",
                "\"sessions\": [" + thing("\"participants\": [{\"person\": \"p\"}]") + "]")),
        at(
            "/sessions/0",
            CONFLICTING_MEMBERS,
            session("\"start\": \"2024-11-19T09:00\"", "\"offset\": \"PT5M\"")),
        at("/sessions/0", MISPLACED_MEMBER, session("\"pinned\": true")),
        at(
            "/sessions/0",
            MISPLACED_MEMBER,
            agenda(
                "\"rooms\": [{\"id\": \"r\", \"name\": \"R\"}]",
                "\"sessions\": [" + thing("\"rooms\": [\"r\"]") + "]")),
        at(
            "/sessions/0",
            MISPLACED_MEMBER,
            session(
                "\"placementExtensions\": [{\"namespace\": \"n\", \"name\": \"n\", \"content\": \"\"}]")),
        at("/sessions/0/status", UNKNOWN_VALUE, session("\"status\": \"CONFIRMED\"")),
        at(
            "/sessions/0/relations/0/type",
            UNKNOWN_VALUE,
            session("\"relations\": [{\"type\": \"same_time\", \"session\": \"s\"}]")),
        at("/id", BLANK, "{\"plenary\": 1, \"id\": \" \", \"title\": \"A\", \"zone\": \"UTC\"}"),
        at("/sessions/0/kind", BLANK, session("\"kind\": \"\"")),
        at("/sessions/0/tracks/0", BLANK, session("\"tracks\": [\"\\u2003\"]")),
        at("/subtitle", EMPTY_TEXT, agenda("\"subtitle\": {}")),
        at("/subtitle", MALFORMED_TEXT, agenda("\"subtitle\": \"\\ud83d\"")),
        at("/sessions/0/subtitle", MALFORMED_TEXT, session("\"subtitle\": \"\\ud83d\"")),
        at("/languages/0", MALFORMED_LANGUAGE, agenda("\"languages\": [\"e n\"]")),
        at("/subtitle/e n", MALFORMED_LANGUAGE, agenda("\"subtitle\": {\"e n\": \"x\"}")),
        at("/venue/country", MALFORMED_COUNTRY, agenda("\"venue\": {\"country\": \"hr\"}")),
        at(
            "/tracks/0/color",
            MALFORMED_COLOR,
            agenda("\"tracks\": [{\"id\": \"t\", \"name\": \"T\", \"color\": \"red\"}]")),
        at("/firstDay", MALFORMED_DATE, agenda("\"firstDay\": \"2023-02-29\"")),
        at("/version/date", MALFORMED_DATE, agenda("\"version\": {\"date\": \"18/11/2024\"}")),
        at("/sessions/0/duration", MALFORMED_DURATION, session("\"duration\": \"20 min\"")),
        at("/dayStart", MALFORMED_TIME, agenda("\"dayStart\": \"4:00\"")),
        at("/sessions/0/start", MALFORMED_TIME, session("\"start\": \"2024-11-19\"")),
        at("/openingHours/0", MALFORMED_TIME, agenda("\"openingHours\": [\"09:00/18:00\"]")),
        at("/slots/0/time", MALFORMED_TIME, agenda("\"slots\": [{\"time\": \"x\"}]")),
        at("/sessions/0/start", NONEXISTENT_TIME, session("\"start\": \"2024-03-31T02:30\"")),
        at("/sessions/0/start", AMBIGUOUS_TIME, session("\"start\": \"2024-10-27T02:30\"")),
        at("/sessions/0/start", WRONG_OFFSET, session("\"start\": \"2024-11-19T09:00+02:00\"")),
        at(
            "/openingHours/0",
            BACKWARDS_RANGE,
            agenda("\"openingHours\": [\"2024-11-19T09:00/2024-11-19T08:00\"]")),
        at(
            "/zone",
            UNKNOWN_ZONE,
            "{\"plenary\": 1, \"id\": \"a\", \"title\": \"A\", \"zone\": \"Mars/Olympus\","
                + " \"openingHours\": [\"2024-11-19T09:00+01:00/PT1H\"], \"sessions\": ["
                + thing("\"start\": \"2024-11-19T09:00+01:00\"") + "]}"),
        at(
            "/zone",
            UNKNOWN_ZONE,
            "{\"plenary\": 1, \"id\": \"a\", \"title\": \"A\", \"zone\": \"+01:00\"}"),
        at(
            "/rooms/0/zone",
            UNKNOWN_ZONE,
            agenda(
                "\"rooms\": [{\"id\": \"r\", \"name\": \"R\", \"zone\": \"CEST\","
                    + " \"availability\": [\"2024-11-19T09:00+08:00/PT1H\"]}]",
                "\"sessions\": ["
                    + thing("\"rooms\": [\"r\"]", "\"start\": \"2024-11-19T09:00+08:00\"") + "]")),
        at("/sessions/0/level", NUMBER_OUT_OF_BOUNDS, session("\"level\": 0")),
        at("/sessions/0/level", NUMBER_OUT_OF_BOUNDS, session("\"level\": 2147483648")),
        at(
            "/rooms/0/capacity",
            NUMBER_OUT_OF_BOUNDS,
            agenda("\"rooms\": [{\"id\": \"r\", \"name\": \"R\", \"capacity\": -1}]")),
        at("/sessions/0", DURATION_OUT_OF_BOUNDS, session("\"duration\": \"PT-5M\"")),
        at("/sessions/0", TIME_OUT_OF_BOUNDS, session("\"start\": \"2024-11-19T09:00:00.5\"")),
        at(
            "/rooms/1",
            DUPLICATE_ID,
            agenda(
                "\"rooms\": [{\"id\": \"r\", \"name\": \"R\"}, {\"id\": \"r\", \"name\": \"Q\"}]")),
        at("", DUPLICATE_ENTRY, agenda("\"languages\": [\"en\", \"en\"]")),
        at(
            "/kinds/1",
            DUPLICATE_DECLARATION,
            agenda(
                "\"kinds\": [{\"name\": \"lab\"}, {\"name\": \"lab\"}]",
                "\"sessions\": [" + thing("\"kind\": \"lab\"") + "]")),
        at("/kinds/0", UNUSED_DECLARATION, agenda("\"kinds\": [{\"name\": \"lab\"}]")),
        at("/roles/0", UNUSED_DECLARATION, agenda("\"roles\": [{\"name\": \"technician\"}]")),
        at(
            "/sessions/0/rooms/0",
            DANGLING_REFERENCE,
            session("\"start\": \"2024-11-19T09:00\"", "\"rooms\": [\"r\"]")),
        at("/sessions/0/tracks/0", DANGLING_REFERENCE, session("\"tracks\": [\"t\"]")),
        at("/sessions/0/partOf", DANGLING_REFERENCE, session("\"partOf\": \"t\"")),
        at(
            "/sessions/0/participants/0/person",
            DANGLING_REFERENCE,
            session("\"participants\": [{\"person\": \"p\", \"role\": \"speaker\"}]")),
        at(
            "/slots/0/closedRooms/0",
            DANGLING_REFERENCE,
            agenda("\"slots\": [{\"time\": \"2024-11-19T09:00/PT1H\", \"closedRooms\": [\"r\"]}]")),
        at(
            "/acknowledgements/0/subjects/0",
            CONFLICTING_MEMBERS,
            word("\"subjects\": [{\"session\": \"s\", \"person\": \"p\"}]")),
        at("/acknowledgements/0/subjects/0", MISSING_MEMBER, word("\"subjects\": [{}]")),
        at("/acknowledgements/0/subjects/0/room", BLANK, word("\"subjects\": [{\"room\": \"\"}]")),
        at(
            "/acknowledgements/0/places/0/start",
            NONEXISTENT_TIME,
            word("\"places\": [{\"session\": \"s\", \"start\": \"2024-03-31T02:30\"}]")),
        at(
            "",
            TIME_OUT_OF_BOUNDS,
            word("\"places\": [{\"session\": \"s\", \"start\": \"9999-11-19T09:00\"}]")),
        at(
            "",
            DUPLICATE_ENTRY,
            word("\"places\": [{\"session\": \"s\", \"rooms\": [\"r\", \"r\"]}]")),
        at("/sessions/0", CYCLE, session("\"partOf\": \"s\"")),
        at("/sessions/0", OFFSET_WITHOUT_BLOCK, session("\"offset\": \"PT5M\"")),
        at(
            "",
            DAYS_OUT_OF_ORDER,
            agenda("\"firstDay\": \"2024-11-21\", \"lastDay\": \"2024-11-19\"")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void eachProblemIsToldOnceWithItsPlace(Case expected) {
    List<Problem> problems = Documents.problems(expected.document());

    assertThat(problems).as(expected.document()).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.code()).isEqualTo(expected.code().code());
    assertThat(problem.location().path()).hasValue(expected.pointer());
    assertThat(problem.location().line()).isPresent();
    assertThat(problem.location().column()).isPresent();
    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
    assertThat(problem.found()).isNotBlank();
  }

  @Test
  void everyCodeHasACase() {
    Set<ProblemCode> tested = documents().map(Case::code).collect(Collectors.toSet());
    Set<ProblemCode> elsewhere = EnumSet.of(NOT_UTF8, LIMIT_EXCEEDED, REFUSED_OPTION);

    assertThat(EnumSet.allOf(ProblemCode.class)).hasSize(tested.size() + elsewhere.size());
  }

  @ParameterizedTest
  @EnumSource(Defect.Code.class)
  void everyDefectOfTheModelHasACode(Defect.Code code) {
    assertThat(ProblemCode.of(code).code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @Test
  void codesAreInLowerCaseWithHyphensAndDiffer() {
    List<String> codes =
        Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();

    assertThat(codes)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }
}

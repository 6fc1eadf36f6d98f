package io.plenary.json.rules;

import static io.plenary.json.rules.RuleSamples.document;
import static io.plenary.json.rules.RuleSamples.rules;
import static io.plenary.json.rules.RuleSamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.json.FormatDocument;
import io.plenary.json.PublishedSchema;
import io.plenary.json.shape.AcknowledgementShape;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.HeldShape;
import io.plenary.json.shape.ProblemCode;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.SubjectShape;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Schema and document say what the reader does. */
class RulesFormatTest {

  private static final FormatDocument DOCUMENT = new FormatDocument("rules-format.md");

  static List<Map.Entry<String, Codec<?>>> shapes() {
    return List.of(
        Map.entry("rule", RuleShape.CHANGED),
        Map.entry("acknowledgement", AcknowledgementShape.ANYWHERE),
        Map.entry("subject", SubjectShape.SUBJECT),
        Map.entry("held", HeldShape.ANYWHERE));
  }

  @Test
  void theSchemaIsOneOfDraft202012() {
    RulesSchema.RULES.assertValid();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theSchemaHasTheMembersOfEachShapeInTheirOrder(Map.Entry<String, Codec<?>> shape) {
    PublishedSchema.assertMembers(
        RulesSchema.RULES.definition(shape.getKey()), (Shape<?>) shape.getValue());
  }

  @Test
  void schemaAndDocumentHaveTheMembersOfTheSet() {
    JsonNode schema = RulesSchema.RULES.node();
    Shape<?> shape = (Shape<?>) RulesShape.RULES;

    PublishedSchema.assertMembers(schema, shape);
    assertThat(DOCUMENT.names("## The set")).isEqualTo(PublishedSchema.names(shape));
    assertThat(DOCUMENT.needed("## The set")).isEqualTo(PublishedSchema.required(schema));
  }

  @Test
  void theDocumentHasTheMembersOfARule() {
    assertThat(DOCUMENT.names("### Rule")).isEqualTo(PublishedSchema.names(RuleShape.CHANGED));
    assertThat(DOCUMENT.needed("### Rule"))
        .isEqualTo(PublishedSchema.required(RulesSchema.RULES.definition("rule")));
  }

  @Test
  void theProblemsOfTheDocumentAreOnesThatThereAre() {
    assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code))
        .containsAll(DOCUMENT.names("## What is refused"));
  }

  @Test
  void theExampleIsWhatItIsSaidToBe() {
    String example = DOCUMENT.examples().get(0);

    assertThat(RulesSchema.errors(example)).isEmpty();
    assertThat(RulesJson.write(RulesJson.read(example)))
        .isEqualTo(RulesJson.write(Rules.standard()
            .without("room-too-small")
            .with("too-many-talks", "turnaround", "tag-in-parallel")
            .also("tag-in-parallel", "audience-in-parallel")
            .without("tag-in-parallel")
            .weight("turnaround", 10)
            .option("turnaround", "least", Duration.ofMinutes(15))
            .level("not-adjacent", Level.MEDIUM)
            .option("audience-in-parallel", "categories", List.of("audience"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"plenaryRules\": 2}",
        "{\"plenaryRules\": 1, \"plenary\": 1}",
        "{\"plenaryRules\": 1, \"extends\": \"most\"}",
        "{\"plenaryRules\": 1, \"without\": \"room-clash\"}",
        "{\"plenaryRules\": 1, \"rules\": {\"room-clash\": {}}}",
        "{\"plenaryRules\": 1, \"rules\": [\" \"]}",
        "{\"plenaryRules\": 1, \"rules\": [{}]}",
        "{\"plenaryRules\": 1, \"rules\": [{\"id\": \"room-clash\", \"level\": \"HARD\"}]}",
        "{\"plenaryRules\": 1, \"rules\": [{\"id\": \"room-clash\", \"weight\": 1000000001}]}",
        "{\"plenaryRules\": 1, \"rules\": [{\"id\": \"room-clash\", \"weight\": -1}]}",
        "{\"plenaryRules\": 1, \"rules\": [{\"id\": \"room-clash\", \"colour\": 1}]}",
        "{\"plenaryRules\": 1, \"rules\": [{\"id\": \"picky\", \"options\": []}]}",
        "{\"plenaryRules\": 1, \"acknowledgements\": [{\"rule\": \"r\", \"by\": \"b\"}]}"
      })
  void schemaAndReaderRefuseTheSame(String document) {
    assertThat(RulesSchema.errors(document)).isNotEmpty();
    assertThat(RuleSamples.problems(document)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"least\": \"5 min\"",
        "\"least\": \"PT-5M\"",
        "\"most\": 4.5",
        "\"most\": -4",
        "\"most\": 2147483648",
        "\"categories\": [\"\"]",
        "\"categories\": {}",
        "\"categories\": null"
      })
  void schemaAndReaderRefuseTheSameOptions(String options) {
    assertThat(RulesSchema.errors(told(options))).isNotEmpty();
    assertThat(RuleSamples.problems(told(options))).isNotEmpty();
  }

  @Test
  void schemaAndReaderAcceptTheSame() {
    for (String document : List.of(
        document(),
        document("\"$schema\": \"rules-1.schema.json\""),
        document("\"extends\": \"standard\"", "\"without\": [\"room-clash\"]"),
        rules("\"room-clash\"", "{\"id\": \"picky\", \"level\": \"hard\", \"weight\": 0}"),
        told("\"least\": \"PT1H\", \"most\": 0, \"categories\": []"))) {
      assertThat(RulesSchema.errors(document)).as(document).isEmpty();
      assertThat(RuleSamples.problems(document)).as(document).isEmpty();
    }
  }
}

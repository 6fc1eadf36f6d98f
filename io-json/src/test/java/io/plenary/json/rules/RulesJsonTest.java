package io.plenary.json.rules;

import static io.plenary.json.rules.RuleSamples.KNOWN;
import static io.plenary.json.rules.RuleSamples.document;
import static io.plenary.json.rules.RuleSamples.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Limits;
import io.plenary.format.UnreadableDocumentException;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesJsonTest {

  private static final String GOLDEN = RuleSamples.resource("rules.json");

  private static Rules organisers() {
    Acknowledgement.Held held = new Acknowledgement.Held(
        Session.Id.of("keynote"),
        Optional.of(ZonedDateTime.parse("2024-11-19T09:00+01:00[Europe/Paris]")),
        List.of());
    return Rules.none()
        .with("room-clash", "person-clash", "too-many-parts")
        .with(new RuleSamples.Picky())
        .also("picky", "less-picky")
        .level("person-clash", Level.SOFT)
        .weight("person-clash", 20)
        .option("too-many-parts", "most", 8)
        .option("less-picky", "least", Duration.ofMinutes(5))
        .option("less-picky", "categories", List.of("theme", "sector"))
        .weight("less-picky", 0)
        .acknowledging(new Acknowledgement(
            "person-clash",
            List.of(Session.Id.of("keynote")),
            List.of(held),
            "Ms Adams",
            "She opens both."));
  }

  @Test
  void rulesAreWrittenLikeThis() {
    assertThat(RulesJson.write(organisers(), KNOWN)).isEqualTo(GOLDEN);
  }

  @Test
  void whatIsWrittenLikeThisIsThoseRules() {
    Rules read = RulesJson.read(GOLDEN, KNOWN);

    assertThat(read.infos()).isEqualTo(organisers().infos());
    assertThat(read.rule("less-picky").orElseThrow().options())
        .isEqualTo(organisers().rule("less-picky").orElseThrow().options());
    assertThat(read.rule("picky").orElseThrow().options().duration("least")).hasMinutes(10);
    assertThat(read.rule("too-many-parts").orElseThrow().options().number("most"))
        .isEqualTo(8);
    assertThat(read.acknowledgements()).isEqualTo(organisers().acknowledgements());
  }

  @Test
  void whatSaysNothingIsNoRules() {
    assertThat(RulesJson.read(document()).infos()).isEmpty();
    assertThat(RulesJson.write(Rules.none())).isEqualTo("{\n  \"plenaryRules\": 1\n}\n");
  }

  @Test
  void theStandardRulesAndAllOfThemAreNamedShortly() {
    assertThat(RulesJson.read(document("\"extends\": \"standard\"")).infos())
        .isEqualTo(Rules.standard().infos());
    assertThat(RulesJson.read(document("\"extends\": \"standard\""), KNOWN).infos())
        .isEqualTo(Rules.standard().infos());
    assertThat(RulesJson.read(document("\"extends\": \"all\"")).infos())
        .isEqualTo(Rules.all().infos());
    assertThat(RulesJson.read(document("\"extends\": \"all\""), KNOWN).infos())
        .isEqualTo(KNOWN.infos());
    assertThat(RulesJson.read(document("\"extends\": \"none\"")).infos()).isEmpty();
  }

  @Test
  void allButSome() {
    Rules read = RulesJson.read(
        document("\"without\": [\"room-too-small\", \"room-clash\"]", "\"extends\": \"all\""));

    assertThat(read.infos())
        .isEqualTo(Rules.all().without("room-clash").without("room-too-small").infos());
  }

  @Test
  void aRuleThatIsThereAlreadyIsChangedWhereItStands() {
    Rules read = RulesJson.read(document(
        "\"extends\": \"standard\"",
        "\"rules\": [\"unconfirmed\", {\"id\": \"room-clash\", \"weight\": 9}]"));

    assertThat(read.infos())
        .isEqualTo(Rules.standard().with("unconfirmed").weight("room-clash", 9).infos());
  }

  @Test
  void aRuleThatWasLeftOutComesLastWhenItIsNamed() {
    Rules read = RulesJson.read(document(
        "\"extends\": \"standard\"",
        "\"without\": [\"room-clash\"]",
        "\"rules\": [\"room-clash\"]"));

    assertThat(read.infos())
        .isEqualTo(Rules.standard().without("room-clash").with("room-clash").infos());
  }

  @Test
  void aRuleIsLikeTheKnownOneWhateverTheFileSaysOfThat() {
    Rules read = RulesJson.read(
        rules(
            "{\"id\": \"picky\", \"weight\": 9, \"options\": {\"most\": 4}}",
            "{\"id\": \"other\", \"like\": \"picky\"}"),
        KNOWN);

    assertThat(read.infos()).extracting(RuleInfo::weight).containsExactly(9L, 5L);
    assertThat(read.rule("picky").orElseThrow().options().number("most")).isEqualTo(4);
    assertThat(read.rule("other").orElseThrow().options().number("most")).isEqualTo(3);
  }

  @Test
  void aRuleMayTakeTheIdOfAnother() {
    Rules swapped = Rules.none()
        .with("person-clash")
        .also("person-clash", "room-clash")
        .without("person-clash");

    String document = RulesJson.write(swapped);

    assertThat(document).contains("\"like\": \"person-clash\"");
    assertThat(RulesJson.write(RulesJson.read(document))).isEqualTo(document);
    assertThat(RulesJson.read(document).infos()).isEqualTo(swapped.infos());
  }

  @Test
  void whatGoesWithoutSayingIsThatOfTheKnownRules() {
    Rules known = KNOWN.weight("picky", 7).option("picky", "most", 9);

    assertThat(RulesJson.write(known, known)).doesNotContain("weight", "options");
    Rules read = RulesJson.read(rules("\"picky\""), known);
    assertThat(read.infos()).extracting(RuleInfo::weight).containsExactly(7L);
    assertThat(read.rule("picky").orElseThrow().options().number("most")).isEqualTo(9);
    assertThat(RulesJson.write(KNOWN, known)).contains("\"weight\": 5", "\"most\": 3");
  }

  @Test
  void rulesThatCompareWithAPublishedAgendaCanBeKnown() {
    Agenda published = Agenda.builder().id("a").title("A").zone("Europe/Paris").build();
    Rules known = Rules.all().comparedWith(published);

    String document = RulesJson.write(Rules.none().comparedWith(published), known);

    assertThat(RulesJson.read(document, known).infos())
        .isEqualTo(Rules.none().comparedWith(published).infos());
  }

  @Test
  void aRuleThatNobodyCouldReadIsNotWritten() {
    Rules own = Rules.none().with(new RuleSamples.Picky());
    Rules impostor = Rules.none().with(said("room-clash"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RulesJson.write(own))
        .withMessage(
            "the rule 'picky' is none of those that are known, so it could not be read again");
    assertThatIllegalArgumentException().isThrownBy(() -> RulesJson.write(impostor));
    assertThat(RulesJson.read(RulesJson.write(impostor, impostor), impostor).infos())
        .isEqualTo(impostor.infos());
  }

  @Test
  void rulesOfTheSameCheckAndOtherWordsAreNotTakenForEachOther() {
    Rules known = Rules.none().with(said("first"), said("second"));

    String document = RulesJson.write(Rules.none().with(said("second")), known);

    assertThat(document).contains("\"second\"").doesNotContain("like");
  }

  private static SessionRule said(String id) {
    return SessionRule.of(RuleInfo.hard(id, "Definition.", "Said."), s -> List.of(Breach.of(s)));
  }

  @Test
  void whatIsNoTextIsNotWritten() {
    Rules half = KNOWN.also("picky", "a\ud83d");

    assertThatIllegalArgumentException().isThrownBy(() -> RulesJson.write(half, KNOWN));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            RulesJson.write(KNOWN.option("picky", "categories", List.of("a", "\ud83d")), KNOWN));
  }

  @Test
  void aWordThatCouldNotStandOnAnAgendaIsNotWritten() {
    Rules rules = Rules.none()
        .acknowledging(new Acknowledgement("room-clash", List.of(), List.of(), " ", "why"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RulesJson.write(rules))
        .withMessageContaining("blank");
  }

  @Test
  void textsBytesStreamsAndFilesAreReadAlike(@TempDir Path folder) throws Exception {
    byte[] bytes = GOLDEN.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("rules.json"), bytes);
    Path standard =
        Files.writeString(folder.resolve("standard.json"), document("\"extends\": \"standard\""));

    for (Rules read : List.of(
        RulesJson.read(bytes, KNOWN),
        RulesJson.read(new ByteArrayInputStream(bytes), KNOWN),
        RulesJson.read(file, KNOWN))) {
      assertThat(RulesJson.write(read, KNOWN)).isEqualTo(GOLDEN);
    }
    assertThat(RulesJson.read(standard).infos()).isEqualTo(Rules.standard().infos());
    assertThatThrownBy(() -> RulesJson.read(folder.resolve("none.json")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aStreamGetsTheSameBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    RulesJson.write(organisers(), KNOWN, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GOLDEN);
  }

  @Test
  void limitsAreHeeded() {
    Limits limits = Limits.standard().withBytes(10);

    assertThatThrownBy(() -> RulesJson.read(
            new ByteArrayInputStream(GOLDEN.getBytes(StandardCharsets.UTF_8)), KNOWN, limits))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("limit bytes");
  }

  @Test
  void optionsThatARuleDoesNotHaveAreNone() {
    assertThat(RulesJson.read(rules("{\"id\": \"room-clash\", \"options\": {}}"))
            .rule("room-clash")
            .orElseThrow()
            .options())
        .isEqualTo(Options.none());
  }
}

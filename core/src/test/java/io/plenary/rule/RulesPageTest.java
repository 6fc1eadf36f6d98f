package io.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.plenary.agenda.Agenda;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/rules.md} right. */
class RulesPageTest {

  private static final Pattern RULE = Pattern.compile("`([a-z]+(-[a-z]+)*)`");
  private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

  private static final Path RECIPES = Path.of("src/test/java/io/plenary/rule/RecipesTest.java");
  private static final String MARK = "    // page: ";

  private final RulesPage page = new RulesPage();
  private final Agenda published = Conference.withTwoRooms().build();
  private final Rules all = Rules.all().comparedWith(published);

  @Test
  void thePageListsEveryRuleInOrderWithItsDefinitionAndOptions() {
    Map<String, List<String>> coded = new LinkedHashMap<>();
    all.infos()
        .forEach(info -> coded.put(info.id(), lines(info, all.rule(info.id()).orElseThrow())));
    RuleInfo stale = Acknowledgements.STALE;
    coded.put(stale.id(), List.of(stale.definition(), line(stale, "the whole agenda", "always")));

    Map<String, List<String>> documented = new LinkedHashMap<>();
    page.sections("####")
        .forEach((id, section) -> documented.put(
            id,
            section.stream()
                .filter(
                    line -> !line.startsWith("- Concerns: ") && !line.startsWith("- Elsewhere: "))
                .toList()));

    assertThat(List.copyOf(documented.keySet())).isEqualTo(List.copyOf(coded.keySet()));
    assertThat(documented).isEqualTo(coded);
  }

  private static List<String> lines(RuleInfo info, Rule rule) {
    List<String> lines = new ArrayList<>(List.of(info.definition()));
    Rules standard = Rules.standard();
    String when = standard.rule(info.id()).isPresent()
        ? "standard"
        : Rules.all().rule(info.id()).isPresent() ? "on request" : "published";
    lines.add(line(info, shape(rule), when));
    for (Option option : rule.options().all()) {
      lines.add("- `" + option.name() + "`: `" + value(option) + "`, " + option.unit() + ". "
          + option.definition());
    }
    return lines;
  }

  private static String line(RuleInfo info, String shape, String when) {
    String level = info.level().name().toLowerCase(Locale.ROOT);
    return "- " + level + ", weight " + info.weight() + ", " + shape + ", " + when;
  }

  private static String shape(Rule rule) {
    return rule instanceof PairRule
        ? "two sessions"
        : rule instanceof GroupRule ? "a group" : "one session";
  }

  private static String value(Option option) {
    return option.value() instanceof List<?> names
        ? String.join(", ", names.stream().map(Object::toString).toList())
        : option.value().toString();
  }

  @Test
  void eachRuleSaysWhatItConcernsAndWhatOthersCallIt() {
    assertThat(page.sections("####")).allSatisfy((id, section) -> {
      assertThat(section).filteredOn(line -> line.matches("- Concerns: .+\\.")).hasSize(1);
      assertThat(section).filteredOn(line -> line.matches("- Elsewhere: .+\\.")).hasSize(1);
    });
  }

  @Test
  void eachRuleThatAnswersACheckElsewhereIsThere() {
    Set<String> named = new TreeSet<>();
    page.checks()
        .values()
        .forEach(rows -> rows.values()
            .forEach(answer ->
                RULE.matcher(answer).results().map(match -> match.group(1)).forEach(named::add)));

    assertThat(all.infos()).extracting(RuleInfo::id).containsAll(named);
    assertThat(named).hasSizeGreaterThan(40);
  }

  @Test
  void noLinkWithinThePageIsBroken() {
    List<String> anchors = page.lines().stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> RulesPage.anchor(line.replaceFirst("^#+ ", "")))
        .toList();
    List<String> linked = page.lines().stream()
        .flatMap(line -> LINK.matcher(line).results())
        .map(MatchResult::group)
        .map(link -> link.substring(3, link.length() - 1))
        .toList();

    assertThat(linked).isNotEmpty();
    assertThat(anchors).containsAll(linked);
  }

  /** The list of what others check is not ours to copy; where it lies beside, nothing of it is missing. */
  @Test
  void everyCheckOfOtherToolsIsAnswered() throws IOException {
    Path peers = Path.of(System.getProperty("plenary.samples", "")).resolve("peer-rules.md");
    assumeThat(peers).as("the list of what other tools check").exists();
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    Set<String> checks = new TreeSet<>();
    for (String line : Files.readAllLines(peers)) {
      if (line.startsWith("## ")) {
        checks = new TreeSet<>();
        expected.put(line.substring(3), checks);
      } else if (!expected.isEmpty()) {
        String spoken =
            line.replaceAll("(Talk|Release|Errors|Warnings|Hard|Medium|Soft|Wishes): ", "");
        Arrays.stream(spoken.split(" · (?![0-9])|; |\\. |\\.$"))
            .filter(check -> !check.isBlank())
            .forEach(checks::add);
      }
    }

    assertThat(page.checks().keySet()).containsExactlyElementsOf(expected.keySet());
    expected.forEach(
        (tool, named) -> assertThat(page.checks().get(tool).keySet()).as(tool).containsAll(named));
  }

  @Test
  void eachConfigurationIsATestedOneOfFourLinesAtMost() throws IOException {
    Map<String, String> tested = new LinkedHashMap<>();
    String heading = "";
    List<String> code = new ArrayList<>();
    for (String line : Files.readAllLines(RECIPES)) {
      if (line.startsWith(MARK)) {
        heading = line.substring(MARK.length());
        code = new ArrayList<>();
      } else if (line.equals("    // end")) {
        tested.put(heading, String.join("\n", code).stripIndent());
      } else {
        code.add(line);
      }
    }

    assertThat(page.examples()).isEqualTo(tested);
    assertThat(tested.values()).allSatisfy(each -> assertThat(each.lines()).hasSizeBetween(1, 4));
  }
}

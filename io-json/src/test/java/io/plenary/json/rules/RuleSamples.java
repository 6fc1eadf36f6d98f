package io.plenary.json.rules;

import io.plenary.format.Problem;
import io.plenary.format.UnreadableDocumentException;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Rules to read and write, and what is wrong with documents of them. */
final class RuleSamples {

  /** All rules that there are, and one that can be told things of every type. */
  static final Rules KNOWN = Rules.all().with(new Picky());

  private RuleSamples() {}

  /** A rule of a user's, which does not take all that it is told. */
  static final class Picky implements SessionRule {

    private final Options options;

    Picky() {
      this(Options.of(
          Option.duration("least", Duration.ofMinutes(10), "At least so long."),
          Option.number("most", 3, "talks", "At most so many."),
          Option.names("categories", List.of("theme"), "categories of tags", "Of these.")));
    }

    private Picky(Options options) {
      this.options = options;
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.soft("picky", "Something is wished for.", "It is not so.").withWeight(5);
    }

    @Override
    public Options options() {
      return options;
    }

    @Override
    public Rule with(Options options) {
      if (options.number("most") > 100) {
        throw new IllegalArgumentException("at most 100 talks can be asked for");
      }
      return new Picky(options);
    }

    @Override
    public List<Breach> check(PlacedSession session) {
      return List.of();
    }
  }

  /** The smallest document, with more members. */
  static String document(String... members) {
    String more = members.length == 0 ? "" : ", " + String.join(", ", members);
    return "{\"plenaryRules\": 1" + more + "}";
  }

  /** The same with some rules. */
  static String rules(String... rules) {
    return document("\"rules\": [" + String.join(", ", rules) + "]");
  }

  /** The same with one that is told something. */
  static String told(String options) {
    return rules("{\"id\": \"picky\", \"options\": {" + options + "}}");
  }

  static List<Problem> problems(String document) {
    try {
      RulesJson.read(document, KNOWN);
      return List.of();
    } catch (UnreadableDocumentException e) {
      return e.problems();
    }
  }

  static String resource(String name) {
    try (InputStream in = RuleSamples.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

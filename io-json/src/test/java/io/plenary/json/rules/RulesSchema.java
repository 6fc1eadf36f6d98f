package io.plenary.json.rules;

import io.plenary.json.PublishedSchema;
import java.util.List;

/** The published schema of rules, and what it says of a document. */
final class RulesSchema {

  static final PublishedSchema RULES = new PublishedSchema("rules/rules-1.schema.json");

  private RulesSchema() {}

  static List<String> errors(String document) {
    return RULES.errors(document);
  }
}

package io.plenary.json;

import java.util.List;

/** The published schema, and what it says of a document. */
final class Schemas {

  static final PublishedSchema AGENDA = new PublishedSchema("agenda-1.schema.json");

  private Schemas() {}

  static List<String> errors(String document) {
    return AGENDA.errors(document);
  }
}

package io.plenary.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schema, and what it says of a document. */
final class Schemas {

  static final String TEXT = Documents.resource("agenda-1.schema.json");

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(TEXT, InputFormat.JSON);

  private Schemas() {}

  static List<String> errors(String document) {
    return SCHEMA.validate(document, InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }
}

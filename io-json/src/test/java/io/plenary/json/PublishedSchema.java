package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Shape;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema that users are given, and what it says of a document. */
public final class PublishedSchema {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final String text;
  private final Schema schema;

  /** The schema in a resource beside the module's package. */
  public PublishedSchema(String resource) {
    text = Documents.resource(resource);
    schema = REGISTRY.getSchema(text, InputFormat.JSON);
  }

  /** What it says of a document; nothing if the document is valid. */
  public List<String> errors(String document) {
    return schema.validate(document, InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  /** The schema itself. */
  public JsonNode node() {
    return JsonMapper.shared().readTree(text);
  }

  /** One of its definitions. */
  public JsonNode definition(String name) {
    return node().get("$defs").get(name);
  }

  /** The members that a definition requires. */
  public static List<String> required(JsonNode definition) {
    return definition.path("required").valueStream().map(JsonNode::asString).toList();
  }

  /** The members of a shape in their order. */
  public static List<String> names(Shape<?> shape) {
    return shape.members().stream().map(Member::name).toList();
  }

  /** Asserts that it is a schema of the draft that it names. */
  public void assertValid() {
    assertThat(REGISTRY
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
            .validate(text, InputFormat.JSON))
        .isEmpty();
  }

  /** Asserts that a definition has the members of a shape, in their order, and no others. */
  public static void assertMembers(JsonNode definition, Shape<?> shape) {
    assertThat(definition.get("properties").propertyNames())
        .containsExactlyElementsOf(names(shape));
    assertThat(required(definition))
        .containsExactlyElementsOf(
            shape.members().stream().filter(Member::required).map(Member::name).toList());
    assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
  }
}

package io.plenary.json;

import java.io.ByteArrayInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The first bytes of a document, which may be cut off anywhere or be no JSON at all. */
final class Head {

  private Head() {}

  /** Whether the bytes begin an object that, as far as they go, has a member of the given name. */
  static boolean hasMember(String name, byte[] head) {
    JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(head.length).build())
        .build();
    Utf8Reader characters = new Utf8Reader(new ByteArrayInputStream(head), head.length);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        if (parser.currentName().equals(name)) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (JacksonException e) {
      return false;
    }
  }
}

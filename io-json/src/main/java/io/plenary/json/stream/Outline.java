package io.plenary.json.stream;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Which members the first bytes of a document show, by which its format is recognised. The bytes may
 * be cut off anywhere or be no JSON at all.
 */
public final class Outline {

  /** How deep members are looked at. */
  private static final int DEPTH = 5;

  private final Set<String> paths = new HashSet<>();
  private boolean list;

  private Outline() {}

  /** {@return what the first bytes of a document show} */
  public static Outline of(byte[] head) {
    Outline outline = new Outline();
    JsonFactory factory = JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(head.length).build())
        .build();
    Utf8Reader characters = new Utf8Reader(new ByteArrayInputStream(head), head.length);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
      outline.list = parser.nextToken() == JsonToken.START_ARRAY;
      outline.value(parser, "");
    } catch (JacksonException e) {
      // what came before is what there is
    }
    return outline;
  }

  private void value(JsonParser parser, String path) {
    if (path.chars().filter(c -> c == '/').count() >= DEPTH) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String member = path + "/" + parser.currentName();
        paths.add(member);
        parser.nextToken();
        value(parser, member);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        paths.add(path + "/*");
        value(parser, path + "/*");
      }
    }
  }

  /** {@return whether the document is a list} */
  public boolean isList() {
    return list;
  }

  /**
   * {@return whether each of the given members is there}
   *
   * @param members where they are, such as {@code /slots/*}{@code /code}; a star stands for any
   *     element
   */
  public boolean has(String... members) {
    return paths.containsAll(Set.of(members));
  }
}

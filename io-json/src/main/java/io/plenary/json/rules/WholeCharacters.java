package io.plenary.json.rules;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes a question mark for half of a surrogate pair. Texts of agendas hold none, those of rules and of
 * words that are given beside an agenda may.
 */
final class WholeCharacters extends JsonGeneratorDelegate {

  WholeCharacters(JsonGenerator out) {
    super(out, false);
  }

  @Override
  public JsonGenerator writeName(String name) {
    super.writeName(whole(name));
    return this;
  }

  @Override
  public JsonGenerator writeString(String text) {
    super.writeString(whole(text));
    return this;
  }

  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}

package io.plenary.json.rules;

import io.plenary.json.shape.Placed;

/**
 * What a document tells a rule: at least fifteen minutes.
 *
 * @param option the option's name, where its value stands
 * @param value as it stands: a text, an integer or a list of texts
 * @param found the same, in words
 */
record Told(Placed<String> option, Object value, String found) {

  static Told nowhere(String option, Object value) {
    return new Told(Placed.nowhere(option), value, "");
  }
}

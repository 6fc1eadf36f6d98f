package io.plenary.value;

import java.util.Objects;

/**
 * What another system says of something on an agenda and the model has no place for, kept as it came
 * so that it can come out again: the {@code recording_license} of a talk read from a congress's JSON.
 *
 * <p>The model never reads the content.
 *
 * @param namespace whose word it is, such as {@code frab}
 * @param name what they call it
 * @param mediaType how the content is written, such as {@code application/json} or {@code text/plain}
 * @param content the content itself
 */
public record Extension(String namespace, String name, String mediaType, String content) {

  /**
   * Checks that all are given.
   *
   * @param namespace whose word it is
   * @param name what they call it
   * @param mediaType how the content is written
   * @param content the content itself
   */
  public Extension {
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(content, "content");
  }

  /**
   * {@return an extension that is plain text}
   *
   * @param namespace whose word it is
   * @param name what they call it
   * @param content the text
   */
  public static Extension text(String namespace, String name, String content) {
    return new Extension(namespace, name, "text/plain", content);
  }
}

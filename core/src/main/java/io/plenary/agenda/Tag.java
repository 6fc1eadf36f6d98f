package io.plenary.agenda;

import java.util.Objects;

/**
 * A word that sessions are sorted by, within a category: the theme {@code forensics}, the audience
 * {@code prosecutors}.
 *
 * @param category what the word is about, such as {@code theme}, {@code sector}, {@code audience} or
 *     {@code content}
 * @param name the word itself
 */
public record Tag(String category, String name) {

  /**
   * Checks that both are given.
   *
   * @param category what the word is about
   * @param name the word itself
   */
  public Tag {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(name, "name");
  }

  /**
   * {@return a tag}
   *
   * @param category what the word is about
   * @param name the word itself
   */
  public static Tag of(String category, String name) {
    return new Tag(category, name);
  }

  /** {@return category and name, {@code theme:forensics}} */
  @Override
  public String toString() {
    return category + ":" + name;
  }
}

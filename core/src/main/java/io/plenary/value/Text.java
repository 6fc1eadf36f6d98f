package io.plenary.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text in one or more languages, such as the title of a session in English and French.
 *
 * <p>{@code Text.of("Lunch")} names no language; {@code Text.of("en", "Lunch").and("fr", "Déjeuner")}
 * names two. The order is kept, and the first one stands where a single string is asked for.
 *
 * @param variants one for each language, at least one, no language twice
 */
public record Text(List<Variant> variants) {

  /**
   * The text in one language.
   *
   * @param language the language, {@link Language#UNDETERMINED} where none is named
   * @param content the text itself, possibly empty
   */
  public record Variant(Language language, String content) {

    /**
     * Checks that both are given.
     *
     * @param language the language
     * @param content the text itself
     */
    public Variant {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * Checks that there is a text, and not two of one language.
   *
   * @param variants one for each language
   * @throws IllegalArgumentException if there is none, or a language stands twice
   */
  public Text {
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    if (variants.size() > 1
        && variants.stream().map(Variant::language).distinct().count() < variants.size()) {
      throw new IllegalArgumentException("a text has one content for a language: " + variants);
    }
  }

  /**
   * {@return a text that does not say which language it is in}
   *
   * @param content the text itself
   */
  public static Text of(String content) {
    return new Text(List.of(new Variant(Language.UNDETERMINED, content)));
  }

  /**
   * {@return a text in one language}
   *
   * @param language the language's tag, such as {@code en}
   * @param content the text itself
   */
  public static Text of(String language, String content) {
    return new Text(List.of(new Variant(Language.of(language), content)));
  }

  /**
   * {@return this text, in one more language; what stood there for that language is replaced}
   *
   * @param language the language's tag, such as {@code fr}
   * @param content the text in that language
   */
  public Text and(String language, String content) {
    Variant added = new Variant(Language.of(language), content);
    List<Variant> all = new ArrayList<>(variants);
    all.replaceAll(v -> v.language().equals(added.language()) ? added : v);
    if (!all.contains(added)) {
      all.add(added);
    }
    return new Text(all);
  }

  /**
   * {@return the text in the given language, if it is there} The very language comes first, then one
   * that serves as well ({@code fr} for {@code fr-CH}).
   *
   * @param language the language asked for
   */
  public Optional<String> in(Language language) {
    return variants.stream()
        .filter(v -> v.language().equals(language))
        .findFirst()
        .or(() ->
            variants.stream().filter(v -> language.isServedBy(v.language())).findFirst())
        .map(Variant::content);
  }

  /** {@return the text in its first language} */
  public String first() {
    return variants.get(0).content();
  }

  /** {@return whether it is in several languages, or says which one it is in} */
  public boolean isTagged() {
    return variants.size() > 1 || !variants.get(0).language().equals(Language.UNDETERMINED);
  }

  /** {@return the text in its first language} */
  @Override
  public String toString() {
    return first();
  }
}

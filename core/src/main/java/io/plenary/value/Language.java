package io.plenary.value;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A language that is spoken, interpreted or written, by its BCP 47 tag: {@code en}, {@code fr-CH}.
 *
 * <p>The tag is kept as given; whether it is well-formed is checked when an agenda is built. {@link
 * #UNDETERMINED} is the language of a text that does not say which it is in.
 *
 * @param tag a language tag as BCP 47 (RFC 5646) defines it
 */
public record Language(String tag) {

  /** No language is named; RFC 5646, 4.1 reserves {@code und} for it. */
  public static final Language UNDETERMINED = new Language("und");

  /**
   * Checks that there is a tag.
   *
   * @param tag a language tag
   */
  public Language {
    Objects.requireNonNull(tag, "tag");
  }

  /**
   * {@return the language of the given tag}
   *
   * @param tag a language tag such as {@code en}
   */
  public static Language of(String tag) {
    return new Language(tag);
  }

  /** {@return whether the tag has the form that BCP 47 demands} */
  public boolean isWellFormed() {
    if (tag.isEmpty()) {
      return false;
    }
    if (isCode()) {
      return true;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** Whether it is a code of ISO 639 and nothing else, as most tags are: no parser need be asked. */
  private boolean isCode() {
    int letters = 0;
    while (letters < tag.length() && isLetter(tag.charAt(letters))) {
      letters++;
    }
    return letters == tag.length() && (letters == 2 || letters == 3);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * {@return whether someone who asks for this language is served by the other one} Asking for {@code
   * fr} is served by {@code fr-CH}, and asking for {@code fr-CH} by {@code fr}: a listener follows
   * either. Regions that differ ({@code pt-BR}, {@code pt-PT}) do so, too; only the first subtag is
   * compared, without regard to case, and of tags such as {@code x-elvish} the whole.
   *
   * @param other the language on offer
   */
  public boolean isServedBy(Language other) {
    return primary().equals(other.primary());
  }

  /**
   * {@return the language without region, script and the like: {@code fr} for {@code fr-CH}} It is in
   * lower case; of tags such as {@code x-elvish} it is the whole.
   */
  public Language primary() {
    int dash = tag.indexOf('-');
    // x- and i- stand before tags of which the rest is the language
    return new Language((dash < 2 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT));
  }

  /**
   * {@return what the language is called in the given locale, such as {@code French}}
   *
   * @param locale the reader's
   */
  public String displayName(Locale locale) {
    return Locale.forLanguageTag(tag).getDisplayName(locale);
  }

  /** {@return the tag} */
  @Override
  public String toString() {
    return tag;
  }
}

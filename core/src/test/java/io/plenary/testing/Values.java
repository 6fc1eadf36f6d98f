package io.plenary.testing;

import io.plenary.agenda.Room;
import io.plenary.agenda.Tag;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Country;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary small values, all of which an agenda accepts. */
public final class Values {

  private final Arbitrary<String> strings;

  private Values(Arbitrary<String> strings) {
    this.strings = strings;
  }

  /** {@return values made of {@link Texts#strings()}} */
  public static Values standard() {
    return of(Texts.strings());
  }

  /**
   * {@return values whose texts are made of the given strings}
   *
   * @param strings what texts are made of; where a text may not be blank, something stands before
   */
  public static Values of(Arbitrary<String> strings) {
    return new Values(strings);
  }

  /** {@return what the texts are made of} */
  public Arbitrary<String> strings() {
    return strings;
  }

  /**
   * {@return strings that are not blank}
   *
   * @param start what they begin with
   */
  public Arbitrary<String> named(String start) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of("", "-a", "-b", "-A").map(end -> start + end)),
        Tuple.of(1, strings.map(end -> start + end)));
  }

  /** {@return texts in no language, in one, or in several} */
  public Arbitrary<Text> texts() {
    return Texts.texts(strings);
  }

  /** {@return links, some of which are no URI} */
  public Arbitrary<Link> links() {
    return Combinators.combine(
            named("https://example.org/"), texts().optional(0.5), named("video").optional(0.5))
        .as(Link::new);
  }

  /** {@return attachments} */
  public Arbitrary<Attachment> attachments() {
    return Combinators.combine(
            named("https://example.org/slides.pdf?"),
            texts().optional(0.5),
            Arbitraries.of("application/pdf", "text/plain; charset=\"utf-8\"").optional(0.5))
        .as(Attachment::new);
  }

  /** {@return extensions of which no reader knows the names} */
  public Arbitrary<Extension> extensions() {
    Arbitrary<String> content = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of("{\"a\": [1, 2.50, null]}", "12", "\"x\"")),
        Tuple.of(1, strings));
    return Combinators.combine(
            Arbitraries.of("x-sample", "Other"),
            named("field"),
            Arbitraries.of("text/plain", "application/json", ""),
            content)
        .as(Extension::new);
  }

  /** {@return countries, of which one exists in nobody's list} */
  public Arbitrary<Country> countries() {
    return Arbitraries.of("FR", "HR", "AT", "TR", "ZZ").map(Country::of);
  }

  /** {@return affiliations, of which any part may be missing} */
  public Arbitrary<Affiliation> affiliations() {
    return Combinators.combine(
            texts().optional(0.6), texts().optional(0.6), countries().optional(0.5))
        .as(Affiliation::new);
  }

  /** {@return organizers} */
  public Arbitrary<Organizer> organizers() {
    return Combinators.combine(texts(), named("mailto:office@example.org").optional(0.4))
        .as(Organizer::new);
  }

  /** {@return venues, of which any part may be missing} */
  public Arbitrary<Venue> venues() {
    return Combinators.combine(
            texts().optional(0.6), texts().optional(0.6), countries().optional(0.6))
        .as(Venue::new);
  }

  /** {@return places, of which any part may be missing} */
  public Arbitrary<Place> places() {
    return Combinators.combine(
            texts().optional(0.3), texts().optional(0.6), texts().optional(0.6))
        .as(Place::new);
  }

  /** {@return versions, of which any part may be missing} */
  public Arbitrary<Version> versions() {
    Arbitrary<LocalDate> dates =
        Arbitraries.of(LocalDate.of(2024, 11, 18), LocalDate.of(2000, 2, 29));
    return Combinators.combine(strings.optional(0.6), dates.optional(0.6)).as(Version::new);
  }

  /** {@return colours} */
  public Arbitrary<Color> colors() {
    return Arbitraries.integers()
        .between(0, 0xFFFFFF)
        .map(rgb -> Color.of(String.format(Locale.ROOT, "#%06x", rgb)));
  }

  /** {@return tags} */
  public Arbitrary<Tag> tags() {
    return Combinators.combine(Arbitraries.of("theme", "audience", "Thème"), named("word"))
        .as(Tag::of);
  }

  /** {@return features of rooms} */
  public Arbitrary<Room.Feature> features() {
    return named("stage").map(Room.Feature::of);
  }

  /** {@return numbers that are not negative: small ones, none, and the largest there is} */
  public Arbitrary<Integer> numbers() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.integers().between(1, 500)),
        Tuple.of(1, Arbitraries.of(0, Integer.MAX_VALUE)));
  }
}

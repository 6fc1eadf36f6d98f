package io.plenary.ical.field;

import io.plenary.value.Affiliation;
import io.plenary.value.Country;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads fields that several sorts of things have. */
public final class SharedFields {

  private SharedFields() {}

  public static List<Link> links(Fields fields) {
    return fields.items("link").stream()
        .map(SharedFields::link)
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@return a link, if the item has one} */
  public static Optional<Link> link(Fields.Item item) {
    Optional<Text> title = item.text("link-title");
    Optional<String> rel = item.value("link-rel", Function.identity());
    return item.value("link", Parse::notBlank).map(href -> new Link(href, title, rel));
  }

  /** {@return an affiliation, if the item has one} */
  public static Optional<Affiliation> affiliation(String beginning, Fields.Item item) {
    if (!item.hasAny(beginning)) {
      return Optional.empty();
    }
    Optional<Text> position = item.text(beginning + "-position");
    Optional<Text> organization = item.text(beginning + "-organization");
    Optional<Country> country = item.value(beginning + "-country", Parse::country);
    boolean stated = item.text(beginning).isPresent()
        || position.isPresent()
        || organization.isPresent()
        || country.isPresent();
    return Optional.of(new Affiliation(position, organization, country)).filter(a -> stated);
  }
}

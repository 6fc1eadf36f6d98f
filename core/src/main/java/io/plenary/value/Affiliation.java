package io.plenary.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What someone is, and where: {@code Director, Directorate of Social Rights, Council of Europe}.
 *
 * <p>People have affiliations, and may act in another capacity in one session: the expert who is
 * {@code Conference Chair, Expert of Council of Europe} when opening the conference.
 *
 * @param position what they are there, such as {@code Director}
 * @param organization the body, with its parts if need be
 * @param country the country of the body, or that they speak for
 */
public record Affiliation(
    Optional<Text> position, Optional<Text> organization, Optional<Country> country) {

  /** Nothing said. */
  private static final Affiliation NONE =
      new Affiliation(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks that all are given.
   *
   * @param position what they are there
   * @param organization the body
   * @param country the country
   */
  public Affiliation {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(country, "country");
  }

  /**
   * {@return an affiliation of which only the position is known}
   *
   * @param position such as {@code Conference Chair, Expert of Council of Europe}
   */
  public static Affiliation position(String position) {
    return NONE.withPosition(Text.of(position));
  }

  /**
   * {@return an affiliation of which only the body is known}
   *
   * @param organization such as {@code Council of Europe}
   */
  public static Affiliation organization(String organization) {
    return NONE.withOrganization(Text.of(organization));
  }

  /**
   * {@return an affiliation of which only the country is known}
   *
   * @param code its ISO 3166-1 code, such as {@code HR}
   */
  public static Affiliation country(String code) {
    return NONE.in(code);
  }

  /**
   * {@return this affiliation, with another position}
   *
   * @param position what they are there
   */
  public Affiliation withPosition(Text position) {
    return new Affiliation(Optional.of(position), organization, country);
  }

  /**
   * {@return this affiliation, at another body}
   *
   * @param organization the body
   */
  public Affiliation withOrganization(Text organization) {
    return new Affiliation(position, Optional.of(organization), country);
  }

  /**
   * {@return this affiliation, at the given body}
   *
   * @param organization such as {@code Council of Europe}
   */
  public Affiliation at(String organization) {
    return withOrganization(Text.of(organization));
  }

  /**
   * {@return this affiliation, in the given country}
   *
   * @param code its ISO 3166-1 code, such as {@code AT}
   */
  public Affiliation in(String code) {
    return new Affiliation(position, organization, Optional.of(Country.of(code)));
  }

  /**
   * {@return position, body and the country's code, parted by commas} The code and not the name,
   * since what the JDK calls a country changes with its version.
   */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    position.ifPresent(p -> parts.add(p.first()));
    organization.ifPresent(o -> parts.add(o.first()));
    country.ifPresent(c -> parts.add(c.code()));
    return String.join(", ", parts);
  }
}

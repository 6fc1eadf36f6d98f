package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AffiliationTest {

  @Test
  void anAffiliationIsSaidStepByStep() {
    Affiliation director =
        Affiliation.position("Director").at("Council of Europe").in("FR");

    assertThat(director)
        .isEqualTo(new Affiliation(
            Optional.of(Text.of("Director")),
            Optional.of(Text.of("Council of Europe")),
            Optional.of(Country.of("FR"))));
    assertThat(director).hasToString("Director, Council of Europe, FR");
  }

  @Test
  void anyPartMayBeMissing() {
    assertThat(Affiliation.organization("Europol")).hasToString("Europol");
    assertThat(Affiliation.country("HR")).hasToString("HR");
    assertThat(Affiliation.position("Expert").in("AT")).hasToString("Expert, AT");
  }

  @Test
  void anotherPartTakesThePlaceOfTheOld() {
    Affiliation expert = Affiliation.position("Expert").at("Europol").in("HR");

    assertThat(expert.withPosition(Text.of("Chair")).at("UNODC").in("AT"))
        .hasToString("Chair, UNODC, AT");
    assertThat(expert.withOrganization(Text.of("en", "UNODC")).organization())
        .contains(Text.of("en", "UNODC"));
  }
}

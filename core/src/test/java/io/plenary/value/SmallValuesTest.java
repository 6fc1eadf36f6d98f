package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The factories of values that only hold what they are given. */
class SmallValuesTest {

  @Test
  void anAttachmentHasATitleAndNoMediaTypeUnlessGiven() {
    assertThat(Attachment.of("slides.pdf", "Slides"))
        .isEqualTo(new Attachment("slides.pdf", Optional.of(Text.of("Slides")), Optional.empty()));
  }

  @Test
  void anExtensionOfTextSaysSo() {
    assertThat(Extension.text("frab", "license", "CC0"))
        .isEqualTo(new Extension("frab", "license", "text/plain", "CC0"));
  }

  @Test
  void anOrganizerHasANameAndNoLinkUnlessGiven() {
    assertThat(Organizer.of("Council of Europe"))
        .isEqualTo(new Organizer(Text.of("Council of Europe"), Optional.empty()));
  }

  @Test
  void aPlaceIsABuildingAndPerhapsAFloor() {
    assertThat(Place.building("Agora"))
        .isEqualTo(new Place(Optional.empty(), Optional.of(Text.of("Agora")), Optional.empty()));
    assertThat(Place.of("Palais", "2"))
        .isEqualTo(
            new Place(Optional.empty(), Optional.of(Text.of("Palais")), Optional.of(Text.of("2"))));
  }

  @Test
  void aVenueIsATownAndPerhapsAHouse() {
    assertThat(Venue.in("Strasbourg", "FR"))
        .isEqualTo(new Venue(
            Optional.empty(), Optional.of(Text.of("Strasbourg")), Optional.of(Country.of("FR"))));
    assertThat(Venue.of("Palais de l'Europe", "Strasbourg", "FR").name())
        .contains(Text.of("Palais de l'Europe"));
    assertThat(Venue.of("Palais de l'Europe", "Strasbourg", "FR").city())
        .contains(Text.of("Strasbourg"));
    assertThat(Venue.of("Palais de l'Europe", "Strasbourg", "FR").country())
        .contains(Country.of("FR"));
  }

  @Test
  void whatIsKnownIsReadInOneLine() {
    assertThat(Place.of("Palais", "2")).hasToString("Palais, 2");
    assertThat(new Place(Optional.of(Text.of("UNO")), Optional.empty(), Optional.empty()))
        .hasToString("UNO");
    assertThat(Venue.of("Palais de l'Europe", "Strasbourg", "FR"))
        .hasToString("Palais de l'Europe, Strasbourg, FR");
    assertThat(Venue.in("Strasbourg", "FR")).hasToString("Strasbourg, FR");
    assertThat(Version.of("0.9", LocalDate.of(2024, 11, 18))).hasToString("0.9, 2024-11-18");
    assertThat(Version.of("0.9")).hasToString("0.9");
  }

  @Test
  void aVersionHasALabelOrADateOrBoth() {
    LocalDate day = LocalDate.of(2024, 11, 18);

    assertThat(Version.of(day)).isEqualTo(new Version(Optional.empty(), Optional.of(day)));
    assertThat(Version.of("0.9")).isEqualTo(new Version(Optional.of("0.9"), Optional.empty()));
    assertThat(Version.of("0.9", day)).isEqualTo(new Version(Optional.of("0.9"), Optional.of(day)));
  }
}

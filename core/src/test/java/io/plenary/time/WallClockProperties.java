package io.plenary.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Texts;
import io.plenary.testing.Times;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WallClockProperties {

  @Provide
  Arbitrary<ZonedDateTime> moments() {
    return Times.moments();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Texts.strings(),
        Times.ranges().map(Object::toString),
        Arbitraries.strings().withChars("0123456789-:TPZ/+[]HM").ofMaxLength(40));
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadAgain(@ForAll("moments") ZonedDateTime moment) {
    assertThat(WallClock.parse(WallClock.format(moment), moment.getZone())).isEqualTo(moment);
    assertThat(WallClock.parse(moment.toString(), moment.getZone())).isEqualTo(moment);
  }

  @Property(tries = 500)
  void aLocalTimeIsResolvedExactlyWhereClocksShowItOnce(@ForAll("moments") ZonedDateTime moment) {
    LocalDateTime local = moment.toLocalDateTime();

    if (moment.getZone().getRules().getValidOffsets(local).size() == 1) {
      assertThat(WallClock.resolve(local, moment.getZone())).isEqualTo(moment);
    } else {
      assertThat(refusal(() -> WallClock.resolve(local, moment.getZone())))
          .isEqualTo(UnresolvableTimeException.Reason.OVERLAP);
    }
  }

  @Property(tries = 500)
  void noTextFailsInAnyOtherWay(@ForAll("texts") String text) {
    ZoneId zone = ZoneId.of("Europe/Paris");

    refusal(() -> WallClock.parse(text, zone));
    refusal(() -> TimeRange.parse(text, zone));
  }

  private static UnresolvableTimeException.Reason refusal(Runnable attempt) {
    try {
      attempt.run();
      return UnresolvableTimeException.Reason.UNPARSABLE;
    } catch (UnresolvableTimeException e) {
      return e.reason();
    }
  }
}

package io.plenary.rule.shape;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapesTest {

  private final Agenda agenda = Conference.withTwoRooms()
      .at("09:00", "room-1", block("sector", 2))
      .at("09:00", "", talk("first").partOf("sector"))
      .session(talk("inner").partOf("first"))
      .at("10:30", "room-2", talk("beside"))
      .session(talk("gone").status(Session.Status.CANCELLED))
      .session(talk("gone-too").partOf("gone"))
      .build();

  private final List<PlacedSession> placed = PlacedAgenda.of(agenda).sessions();

  @Test
  void cancelledSessionsAndTheirPartsAreNotShown() {
    assertThat(placed)
        .extracting(PlacedSession::id)
        .extracting(Session.Id::value)
        .containsExactly("sector", "first", "inner", "beside");
  }

  @Test
  void aSessionKnowsItsPlaceAndItsBlock() {
    PlacedSession first = placed.get(1);

    assertThat(first.block()).contains(placed.get(0));
    assertThat(first.rooms()).extracting(room -> room.id().value()).containsExactly("room-1");
    assertThat(first.declaresRooms()).isFalse();
    assertThat(placed.get(0).declaresRooms()).isTrue();
    assertThat(first.day()).contains(LocalDate.of(2024, 11, 19));
    assertThat(placed.get(2).day()).isEmpty();
    assertThat(first).hasToString("First 2024-11-19T09:00+01:00/2024-11-19T10:00+01:00");
    assertThat(placed.get(2)).hasToString("Inner");
  }

  @Test
  void aBlockIsInLineWithItsPartsAndTheirsAndNotWithOthers() {
    PlacedSession sector = placed.get(0);
    PlacedSession inner = placed.get(2);
    PlacedSession beside = placed.get(3);

    assertThat(sector.sharesLineWith(inner)).isTrue();
    assertThat(inner.sharesLineWith(sector)).isTrue();
    assertThat(sector.sharesLineWith(sector)).isTrue();
    assertThat(beside.sharesLineWith(inner)).isFalse();
    assertThat(inner.sharesLineWith(beside)).isFalse();
  }

  @Test
  void onlyPlacedSessionsOverlap() {
    assertThat(placed.get(0).overlaps(placed.get(3))).isTrue();
    assertThat(placed.get(1).overlaps(placed.get(3))).isFalse();
    assertThat(placed.get(0).overlaps(placed.get(2))).isFalse();
    assertThat(placed.get(2).overlaps(placed.get(0))).isFalse();
  }

  @Test
  void aBreachSaysWhoAndWhatItConcerns() {
    Breach breach = Breach.of(placed.get(2)).about(Track.Id.of("track")).with("more", 3);

    assertThat(breach.subjects()).containsExactly(Session.Id.of("inner"), Track.Id.of("track"));
    assertThat(breach.parameters().keySet()).containsExactly("session", "rooms", "more");
    assertThat(Breach.of(placed.get(0), placed.get(2)).parameters().keySet())
        .containsExactly("first", "firstTime", "second");
    assertThat(Breach.of(placed.get(2), placed.get(0)).parameters().keySet())
        .containsExactly("first", "second", "secondTime");
  }

  @Test
  void degreesAndWeightsAreBounded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Breach(1_000_000_001, List.of(), Map.of()))
        .withMessage("a degree of 1000000001 is over a billion");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Breach(-1_000_000_001, List.of(), Map.of()));
    assertThat(new Breach(-1_000_000_000, List.of(), Map.of()).degree()).isNegative();
    RuleInfo info = RuleInfo.soft("mine", "Definition.", "Said.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> info.withWeight(-1))
        .withMessage("the weight of mine is -1; expected 0 to 1000000000");
    assertThatIllegalArgumentException().isThrownBy(() -> info.withWeight(RuleInfo.HIGHEST + 1));
    assertThat(info.withWeight(RuleInfo.HIGHEST).weight()).isEqualTo(RuleInfo.HIGHEST);
  }

  @Test
  void aRuleNeedsAnId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleInfo.hard(" ", "Definition.", "Said."))
        .withMessage("a rule needs an id");
  }

  @Test
  void aGapIsNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> Reach.within(Duration.ofMinutes(-1)));
    assertThat(Reach.within(Duration.ZERO).inSameRoom().rooms()).isEqualTo(Reach.Rooms.SAME);
  }
}

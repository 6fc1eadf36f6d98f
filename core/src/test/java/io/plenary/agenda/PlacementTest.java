package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.time.WallClock;
import io.plenary.value.Extension;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {

  private static final ZonedDateTime NINE = WallClock.parse("2024-11-19T09:00", Sample.PARIS);
  private static final Room.Id ROOM_1 = Room.Id.of("room-1");
  private static final Room.Id ROOM_2 = Room.Id.of("room-2");

  @Test
  void aPlacementReadsAsAPersonWouldSayIt() {
    assertThat(Placement.at(NINE)).hasToString("2024-11-19T09:00+01:00");
    assertThat(Placement.at(NINE, ROOM_1, ROOM_2))
        .hasToString("2024-11-19T09:00+01:00 in room-1, room-2");
    assertThat(Placement.inBlock(Duration.ofMinutes(20)).pin()).hasToString("+PT20M (pinned)");
  }

  @Test
  void aPlacementIsNotPinnedUnlessSaid() {
    assertThat(Placement.at(NINE).pinned()).isFalse();
    assertThat(Placement.inBlock(Duration.ZERO).pinned()).isFalse();
    assertThat(Placement.at(NINE).pin().pinned()).isTrue();
    assertThat(Placement.at(NINE).pin().unpin()).isEqualTo(Placement.at(NINE));
  }

  @Test
  void oneThingIsChangedAtATime() {
    List<Extension> extensions = List.of(Extension.text("a", "b", "c"));
    Placement placement = new Placement(new Placement.At(NINE), List.of(ROOM_1), true, extensions);
    Placement.Start later = new Placement.Offset(Duration.ofHours(1));

    assertThat(placement.withStart(later))
        .isEqualTo(new Placement(later, List.of(ROOM_1), true, extensions));
    assertThat(placement.withRooms(List.of(ROOM_2)))
        .isEqualTo(new Placement(placement.start(), List.of(ROOM_2), true, extensions));
    assertThat(placement.withExtensions(List.of()))
        .isEqualTo(new Placement(placement.start(), List.of(ROOM_1), true, List.of()));
    assertThat(placement.unpin())
        .isEqualTo(new Placement(placement.start(), List.of(ROOM_1), false, extensions));
    assertThat(placement.pin()).isEqualTo(placement);
  }
}

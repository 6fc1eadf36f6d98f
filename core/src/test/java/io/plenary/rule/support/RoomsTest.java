package io.plenary.rule.support;

import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomsTest {

  private static final Room HALL = room("hall", "Hall").capacity(100).build();
  private static final Room LIBRARY = room("library", "Library").capacity(40).build();
  private static final Room GARDEN = room("garden", "Garden").build();

  @Test
  void seatsAreThoseOfAllRoomsIfAllAreKnown() {
    assertThat(Rooms.seats(List.of(HALL, LIBRARY))).hasValue(140);
    assertThat(Rooms.seats(List.of(HALL, GARDEN))).isEmpty();
    assertThat(Rooms.seats(List.of())).isEmpty();
  }

  @Test
  void manyLargeRoomsHaveMoreSeatsThanAnIntHolds() {
    Room stadium = HALL.withCapacity(Integer.MAX_VALUE);

    assertThat(Rooms.seats(List.of(stadium, stadium))).hasValue(2L * Integer.MAX_VALUE);
  }

  @Test
  void roomsAreSharedThatBothHave() {
    List<PlacedSession> sessions = PlacedAgenda.of(Conference.withTwoRooms()
            .room(room("room-3", "Room 3"))
            .at("09:00", List.of("room-3", "room-1", "room-2"), talk("opening"))
            .at("09:00", List.of("room-1", "room-3"), talk("keynote"))
            .at("09:00", List.of("room-2"), talk("panel"))
            .build())
        .sessions();

    assertThat(Rooms.shared(sessions.get(0), sessions.get(1)))
        .extracting(each -> each.id().value())
        .containsExactly("room-3", "room-1");
    assertThat(Rooms.shared(sessions.get(1), sessions.get(2))).isEmpty();
  }

  @Test
  void aVenueIsWhatThePlaceOfARoomSays() {
    Text annex = Text.of("Annex");
    Place elsewhere = new Place(Optional.of(annex), Optional.empty(), Optional.empty());

    assertThat(Rooms.venue(HALL.withPlace(elsewhere))).contains(annex);
    assertThat(Rooms.venue(HALL.withPlace(Place.building("Palais")))).isEmpty();
    assertThat(Rooms.venue(HALL)).isEmpty();
  }

  @Test
  void aBreachIsAboutEachRoomOnce() {
    Breach breach = Rooms.tell(Breach.plain().about(HALL.id()), List.of(LIBRARY, HALL, LIBRARY));

    assertThat(breach.subjects()).containsExactly(HALL.id(), LIBRARY.id());
  }
}

package io.plenary.change;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.time.TimeRange;
import io.plenary.time.WallClock;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgendaDiffTest {

  private static final Session.Id OPENING = Session.Id.of("opening");
  private static final Session.Id REPORTS = Session.Id.of("reports");

  private final Agenda published = Conference.withTwoRooms()
      .at("09:00", "room-1", talk("opening").addParticipation(speaks("adams")))
      .at("10:00", "room-2", talk("reports"))
      .at("11:00", "room-2", talk("dropped").status(Session.Status.CANCELLED))
      .session(talk("someday"))
      .build();

  private static Session session(Agenda agenda, Session.Id id) {
    return agenda.session(id).orElseThrow();
  }

  private AgendaDiff after(Session revised) {
    Agenda agenda = published.withSession(revised);
    AgendaDiff diff = AgendaDiff.between(published, agenda);
    assertThat(diff.applyTo(published)).isEqualTo(agenda);
    return diff;
  }

  private static Placement at(String start, String... rooms) {
    Room.Id[] ids = Arrays.stream(rooms).map(Room.Id::of).toArray(Room.Id[]::new);
    return Placement.at(WallClock.parse("2024-11-19T" + start, ZoneId.of("Europe/Paris")), ids);
  }

  /** How a program reads a diff. */
  @Test
  void tellsProgramsWhatHappened() {
    Agenda revised = published
        .withPlacement(OPENING, at("09:30", "room-1"))
        .withSession(session(published, REPORTS).withTitle(Text.of("Country reports")));

    AgendaDiff diff = AgendaDiff.between(published, revised);

    List<String> told = new ArrayList<>();
    for (SessionChange change : diff.sessions()) {
      if (change instanceof SessionChange.Moved moved) {
        told.add(moved.session().id() + " from " + moved.from().placement().orElseThrow() + " to "
            + moved.to().placement().orElseThrow());
      } else if (change instanceof SessionChange.Renamed renamed) {
        told.add(renamed.before() + " is " + renamed.after());
      }
    }
    assertThat(told)
        .containsExactly(
            "opening from 2024-11-19T09:00+01:00 in room-1 to 2024-11-19T09:30+01:00 in room-1",
            "Reports is Country reports");
    assertThat(diff.sessions(SessionChange.Moved.class)).hasSize(1);
    assertThat(diff.published()).isSameAs(published);
    assertThat(diff.revised()).isSameAs(revised);
    assertThat(diff.isEmpty()).isFalse();
  }

  @Test
  void aSessionInAnotherRoomHasMovedAndIsNotCancelledAndAdded() {
    AgendaDiff diff =
        AgendaDiff.between(published, published.withPlacement(OPENING, at("09:00", "room-2")));

    assertThat(diff.changes()).singleElement().isInstanceOf(SessionChange.Moved.class);
    SessionChange.Moved moved = diff.sessions(SessionChange.Moved.class).get(0);
    assertThat(moved.from()).isEqualTo(Spot.of(published, OPENING));
    assertThat(moved.to().rooms()).extracting(Room::id).containsExactly(Room.Id.of("room-2"));
    assertThat(moved.to().time()).isEqualTo(moved.from().time());
    assertThat(moved.with()).isEmpty();
  }

  @Test
  void placedAndUnplacedAreMoves() {
    Session.Id someday = Session.Id.of("someday");
    Agenda placed = published.withPlacement(someday, at("12:00"));

    AgendaDiff diff = AgendaDiff.between(published, placed);

    assertThat(diff.changes())
        .singleElement()
        .isInstanceOfSatisfying(SessionChange.Moved.class, moved -> {
          assertThat(moved.from())
              .isEqualTo(new Spot(Optional.empty(), Optional.empty(), List.of()));
          assertThat(moved.to().time()).isEqualTo(placed.timeOf(someday));
        });
    assertThat(diff.inverse().changes())
        .singleElement()
        .isInstanceOfSatisfying(
            SessionChange.Moved.class, moved -> assertThat(moved.to().time()).isEmpty());
  }

  @Test
  void theSameRoomsInAnotherOrderAreNoMoveButAnotherPlacement() {
    Agenda both = published.withPlacement(OPENING, at("09:00", "room-1", "room-2"));
    Agenda turned = published.withPlacement(OPENING, at("09:00", "room-2", "room-1"));

    assertThat(AgendaDiff.between(both, turned).changes())
        .containsExactly(new SessionChange.Edited(
            session(published, OPENING),
            new Detail(
                "placement",
                both.timetable().placementOf(OPENING),
                turned.timetable().placementOf(OPENING))));
    assertThat(AgendaDiff.between(
                published,
                published.withPlacement(OPENING, at("09:00", "room-1").pin()))
            .changes())
        .singleElement()
        .isInstanceOf(SessionChange.Edited.class);
  }

  /** It is held at no time before or after, so nobody need be told of a move. */
  @Test
  void aPlaceInABlockThatHasNoneIsNoMove() {
    Session.Id part = Session.Id.of("part");
    Agenda without = Conference.withTwoRooms()
        .session(block("sector", 2))
        .session(talk("part").partOf("sector"))
        .build();
    Agenda with = without.withPlacement(part, Placement.inBlock(Duration.ZERO));

    AgendaDiff diff = AgendaDiff.between(without, with);

    assertThat(diff.changes())
        .containsExactly(new SessionChange.Edited(
            session(with, part),
            new Detail(
                "placement", Optional.empty(), Optional.of(Placement.inBlock(Duration.ZERO)))));
    assertThat(diff.applyTo(without)).isEqualTo(with);
    assertThat(diff.inverse().changes()).hasSize(1);
  }

  @Test
  void cancelledAndGoneAreToldApart() {
    Session opening = session(published, OPENING);
    Session cancelled = opening.withStatus(Session.Status.CANCELLED);

    assertThat(after(cancelled).changes())
        .containsExactly(new SessionChange.Cancelled(cancelled, Session.Status.CONFIRMED));
    assertThat(AgendaDiff.between(published, published.withoutSession(OPENING)).changes())
        .containsExactly(new SessionChange.Removed(opening, Spot.of(published, OPENING)));
  }

  @Test
  void whatWasCancelledIsRestored() {
    Session restored =
        session(published, Session.Id.of("dropped")).withStatus(Session.Status.TENTATIVE);

    assertThat(after(restored).changes())
        .containsExactly(new SessionChange.Restored(restored, Session.Status.TENTATIVE));
  }

  @Test
  void anotherCertaintyIsADetail() {
    Session tentative = session(published, OPENING).withStatus(Session.Status.TENTATIVE);

    assertThat(after(tentative).changes())
        .containsExactly(new SessionChange.Edited(
            tentative, new Detail("status", Session.Status.CONFIRMED, Session.Status.TENTATIVE)));
  }

  @Test
  void whatIsNewIsAddedWithItsPlace() {
    Session news = talk("news").build();
    List<Session> sessions = new ArrayList<>(published.sessions());
    sessions.add(1, news);
    Agenda revised =
        published.withSessions(sessions).withPlacement(news.id(), at("14:00", "room-1"));

    AgendaDiff diff = AgendaDiff.between(published, revised);

    assertThat(diff.changes())
        .containsExactly(new SessionChange.Added(news, Spot.of(revised, news.id()), 1));
    assertThat(diff.applyTo(published)).isEqualTo(revised);
  }

  @Test
  void resizedAndRegroupedAreTold() {
    Session longer = session(published, OPENING).withDuration(Duration.ofHours(2));
    Session part = session(published, REPORTS).withPartOf(OPENING);

    assertThat(after(longer).changes())
        .containsExactly(new SessionChange.Resized(
            longer, Optional.of(Duration.ofHours(1)), Optional.of(Duration.ofHours(2))));
    assertThat(after(part).changes())
        .containsExactly(new SessionChange.Regrouped(part, Optional.empty(), Optional.of(OPENING)));
  }

  @Test
  void changesComeInTheOrderOfTheEarlierOfTwoTimes() {
    Agenda revised = published
        .withPlacement(REPORTS, at("08:00", "room-2"))
        .withPlacement(OPENING, at("13:00", "room-1"))
        .withPlacement(Session.Id.of("someday"), at("08:30"))
        .withSession(session(published, Session.Id.of("dropped")).withTitle(Text.of("Gone")));

    assertThat(AgendaDiff.between(published, revised).sessions())
        .extracting(change -> change.session().id().value())
        .containsExactly("reports", "someday", "opening", "dropped");
  }

  @Test
  void roomsPeopleAndTracksAreCompared() {
    Track track = Track.builder().id("track").name("Track").build();
    Room larger = published.room("room-1").orElseThrow().withCapacity(300);
    Room attic = room("attic", "Attic").build();
    Agenda revised = published
        .withTrack(track)
        .withRoom(larger)
        .withRoom(attic)
        .withoutPerson(Person.Id.of("brown"));

    AgendaDiff diff = AgendaDiff.between(published, revised);

    assertThat(diff.tracks()).containsExactly(new EntryChange.Added<>(track, 0));
    assertThat(diff.rooms())
        .containsExactly(
            new EntryChange.Edited<>(
                larger, new Detail("capacity", OptionalInt.of(100), OptionalInt.of(300))),
            new EntryChange.Added<>(attic, 2));
    assertThat(diff.people())
        .containsExactly(new EntryChange.Removed<>(published.person("brown").orElseThrow()));
    assertThat(diff.changes()).hasSize(4);
  }

  @Test
  void theHeadAndTheOrderOfListsAreCompared() {
    List<Room> turned = new ArrayList<>(published.rooms());
    Collections.reverse(turned);

    AgendaDiff diff =
        AgendaDiff.between(published, published.withTitle(Text.of("Congress")).withRooms(turned));

    List<Room.Id> before = List.of(Room.Id.of("room-1"), Room.Id.of("room-2"));
    List<Room.Id> after = List.of(Room.Id.of("room-2"), Room.Id.of("room-1"));
    assertThat(diff.agenda())
        .isEqualTo(diff.changes())
        .containsExactly(
            new AgendaChange.Edited(
                new Detail("title", Text.of("Conference"), Text.of("Congress"))),
            new AgendaChange.Reordered(before, after));
  }

  private static Acknowledgement.Held held(Session.Id session, Optional<TimeRange> time) {
    return new Acknowledgement.Held(session, time.map(TimeRange::start), List.of());
  }

  /** The clocks of every session show another time, and nothing is held at another moment. */
  @Test
  void anotherZoneIsOneChange() {
    Agenda detailed = published
        .withSession(session(published, OPENING)
            .withAllowedTimes(published.timeOf(OPENING).orElseThrow()))
        .withOpeningHours(published.timeOf(REPORTS).orElseThrow())
        .withAcknowledgements(new Acknowledgement(
            "room-clash",
            List.of(OPENING),
            List.of(
                held(OPENING, published.timeOf(OPENING)),
                held(Session.Id.of("someday"), Optional.empty())),
            "Ann Adams",
            "agreed with the house"));
    Agenda revised = detailed.withZone(ZoneId.of("Europe/London"));

    AgendaDiff diff = AgendaDiff.between(detailed, revised);

    assertThat(diff.changes())
        .containsExactly(new AgendaChange.Edited(
            new Detail("zone", ZoneId.of("Europe/Paris"), ZoneId.of("Europe/London"))));
    assertThat(diff.applyTo(detailed)).isEqualTo(revised);
  }

  /** Its times are on its own clocks before and after. */
  @Test
  void aRoomWithAZoneOfItsOwnDoesNotChangeWithTheAgendas() {
    Room tokyo = room("tokyo", "Tokyo")
        .zone(ZoneId.of("Asia/Tokyo"))
        .addAvailability(published.timeOf(OPENING).orElseThrow())
        .build();
    Agenda before = published.withRoom(tokyo);
    Agenda after = before.withZone(ZoneId.of("Europe/London"));

    assertThat(AgendaDiff.between(before, after).rooms()).isEmpty();
    assertThat(AgendaDiff.between(before, after).applyTo(before)).isEqualTo(after);
  }

  @Test
  void anotherAgendaIsRefusedInWords() {
    AgendaDiff diff = AgendaDiff.between(published, published.withTitle(Text.of("Congress")));
    Agenda other = published.withPlacement(OPENING, at("09:30", "room-1"));

    assertThatThrownBy(() -> diff.applyTo(other))
        .isInstanceOfSatisfying(
            WrongVersionException.class,
            e -> assertThat(e.differences()).isEqualTo(AgendaDiff.between(published, other)))
        .hasMessage("""
            changes can be applied to the version they start from only, Conference \
            (conference@example.org): 4 sessions, 2 rooms, 2 people; the agenda given differs from it:
              - “Opening” moves from Tuesday 19 November 09:00–10:00 to Tuesday 19 November \
            09:30–10:30, in Room 1.""");
  }

  @Test
  void aRefusalNamesTenDifferencesAtMost() {
    AgendaDiff diff = AgendaDiff.between(Conference.withTwoRooms().build(), published);

    assertThatThrownBy(() -> diff.applyTo(withTalksUntil(22)))
        .hasMessageContaining("“T19” is new")
        .hasMessageEndingWith("\n  … and 2 more")
        .message()
        .satisfies(text -> assertThat(text.lines().collect(Collectors.toList())).hasSize(12));
    assertThatThrownBy(() -> diff.applyTo(withTalksUntil(20)))
        .hasMessageEndingWith("“T19” is new: Tuesday 19 November 19:00–20:00 in Room 1.");
  }

  /** One talk each hour from 10:00. */
  private static Agenda withTalksUntil(int hour) {
    Conference many = Conference.withTwoRooms();
    for (int i = 10; i < hour; i++) {
      many.at(i + ":00", "room-1", talk("t" + i));
    }
    return many.build();
  }

  @Test
  void nothingDiffersFromItself() {
    AgendaDiff nothing = AgendaDiff.between(published, published);

    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.changes()).isEmpty();
    assertThat(nothing.applyTo(published)).isEqualTo(published);
  }

  @Test
  void diffsOfDifferentVersionsAreNotEqual() {
    Agenda renamed = published.withTitle(Text.of("Congress"));
    AgendaDiff diff = AgendaDiff.between(published, renamed);

    assertThat(diff.hashCode())
        .isNotEqualTo(AgendaDiff.between(renamed, renamed).hashCode())
        .isNotEqualTo(AgendaDiff.between(published, published).hashCode());
    assertThat(diff)
        .isEqualTo(AgendaDiff.between(published, renamed))
        .hasSameHashCodeAs(AgendaDiff.between(published, renamed))
        .isNotEqualTo(AgendaDiff.between(renamed, published))
        .isNotEqualTo(AgendaDiff.between(published, published))
        .isNotEqualTo("something else");
  }

  @Test
  void aBlockIsComparedLikeAnySession() {
    Agenda agenda = Conference.withTwoRooms()
        .at("09:00", "room-1", block("sector", 2))
        .session(talk("part").partOf("sector"))
        .build()
        .withPlacement(Session.Id.of("part"), Placement.inBlock(Duration.ZERO));
    Agenda longer = agenda.withSession(
        session(agenda, Session.Id.of("sector")).withDuration(Duration.ofHours(3)));

    assertThat(AgendaDiff.between(agenda, longer).changes())
        .singleElement()
        .isInstanceOf(SessionChange.Resized.class);
  }
}

package io.plenary.change;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

  /** How a program that reads from a source which numbers anew asks. */
  private static AgendaDiff similar(Agenda published, Agenda revised) {
    AgendaDiff diff = AgendaDiff.between(published, revised, Matching.bySimilarity());
    assertThat(diff.applyTo(published)).isEqualTo(revised);
    return diff;
  }

  private static List<Change> told(AgendaDiff diff) {
    return diff.changes().stream()
        .filter(change -> !(change instanceof SessionChange.Renumbered
            || change instanceof EntryChange.Renumbered))
        .toList();
  }

  private static Session.Builder entitled(String id, String title) {
    return talk(id).title(title);
  }

  /** The same conference, with ids that begin otherwise. */
  private static Conference numbered(String prefix) {
    return Conference.empty()
        .room(room(prefix + "r1", "Great Hall"))
        .room(room(prefix + "r2", "Library"))
        .person(person(prefix + "p1", "Ms", "Ann Adams"))
        .person(person(prefix + "p2", "Mr", "Bob Brown"));
  }

  @Test
  void whatIsOnlyNumberedAnewHasNotChanged() {
    AgendaDiff diff = similar(full("old-"), full("new-"));

    assertThat(told(diff)).isEmpty();
    assertThat(diff.sessions())
        .hasSize(3)
        .allSatisfy(change -> assertThat(change).isInstanceOf(SessionChange.Renumbered.class));
    assertThat(diff.rooms()).hasSize(2);
    assertThat(diff.people()).hasSize(2);
    assertThat(diff.tracks())
        .containsExactly(
            new EntryChange.Renumbered<>(full("new-").tracks().get(0), Track.Id.of("old-t")));
    assertThat(AgendaDiff.between(full("old-"), full("new-")).sessions(SessionChange.Added.class))
        .hasSize(3);
  }

  /** Ids stand wherever they can. */
  private static Agenda full(String prefix) {
    Agenda agenda = numbered(prefix)
        .at("09:00", prefix + "r1", entitled(prefix + "1", "Block"))
        .at(
            "09:00",
            prefix + "r1",
            entitled(prefix + "2", "Part")
                .partOf(prefix + "1")
                .addRelation(Relation.before(prefix + "3"))
                .addParticipation(speaks(prefix + "p1"))
                .preferences(Preferences.builder()
                    .addPreferredRoom(Room.Id.of(prefix + "r1"))
                    .addUndesiredRoom(Room.Id.of(prefix + "r2"))
                    .build()))
        .at("10:00", prefix + "r2", entitled(prefix + "3", "Last"))
        .build()
        .withTrack(Track.builder().id(prefix + "t").name("Track").build());
    return agenda
        .withSession(agenda.sessions().get(2).withTracks(Track.Id.of(prefix + "t")))
        .withPerson(agenda
            .people()
            .get(0)
            .withPreferences(Preferences.builder()
                .addForbiddenRoom(Room.Id.of(prefix + "r2"))
                .build()))
        .withSlots(Slot.of(agenda.timeOf(agenda.sessions().get(0)).orElseThrow())
            .withClosedRooms(Room.Id.of(prefix + "r2")));
  }

  @Test
  void movesAndNewTitlesAreFoundUnderOtherIds() {
    Agenda published = numbered("a")
        .at("09:00", "ar1", entitled("a1", "Python's Infamous GIL"))
        .at("10:00", "ar1", entitled("a2", "Understanding interpreters"))
        .build();
    Agenda revised = numbered("b")
        .at("09:00", "br1", entitled("b1", "Understanding Interpreters, again"))
        .at("2024-11-20T14:00", "br2", entitled("b2", "Pythons infamous GIL"))
        .build();

    AgendaDiff diff = similar(published, revised);

    assertThat(diff.sessions().stream()
            .filter(change -> !(change instanceof SessionChange.Renumbered))
            .map(change ->
                change.getClass().getSimpleName() + " " + change.session().id()))
        .containsExactly("Moved b1", "Renamed b1", "Moved b2", "Renamed b2");
  }

  @Test
  void aTalkThatTakesTheSlotOfAnotherIsNotThatTalk() {
    Agenda published =
        numbered("").at("09:00", "r1", entitled("1", "Elephant taming")).build();
    Agenda revised =
        numbered("").at("09:00", "r1", entitled("1", "Transducers")).build();

    assertThat(similar(published, revised).changes())
        .extracting(Change::getClass)
        .containsExactly(SessionChange.Added.class, SessionChange.Removed.class);
    assertThat(AgendaDiff.between(published, revised, Matching.byIdThenSimilarity())
            .changes())
        .singleElement()
        .isInstanceOf(SessionChange.Renamed.class);
  }

  @Test
  void whatAnIdHasMatchedIsNotMatchedAgain() {
    Agenda one = Conference.empty().session(entitled("1", "Elephant taming")).build();
    Agenda two = Conference.empty()
        .session(entitled("1", "Transducers"))
        .session(entitled("2", "Elephant taming"))
        .build();

    AgendaDiff more = AgendaDiff.between(one, two, Matching.byIdThenSimilarity());

    assertThat(more.changes())
        .extracting(Change::getClass)
        .containsExactly(SessionChange.Renamed.class, SessionChange.Added.class);
    assertThat(AgendaDiff.between(two, one, Matching.byIdThenSimilarity()).changes())
        .extracting(Change::getClass)
        .containsExactly(SessionChange.Renamed.class, SessionChange.Removed.class);
  }

  @Test
  void whoSpeaksAndWhatIsSaidCountToo() {
    Agenda published = numbered("a")
        .at(
            "09:00",
            "ar1",
            entitled("a1", "To be announced")
                .addParticipation(speaks("ap1"))
                .addAbstractParagraph("On the trade in precursors."))
        .build();
    Agenda revised = numbered("b")
        .at(
            "09:00",
            "br1",
            entitled("b1", "Precursors")
                .addParticipation(speaks("bp1"))
                .addAbstractParagraph("On the trade in precursors."))
        .build();

    assertThat(told(similar(published, revised)))
        .singleElement()
        .isInstanceOf(SessionChange.Renamed.class);
  }

  @Test
  void equalTitlesArePairedByTime() {
    Agenda published = numbered("")
        .at("10:00", "", entitled("1", "Break"))
        .at("15:00", "", entitled("2", "Break"))
        .build();
    Agenda revised = numbered("")
        .at("10:15", "", entitled("2", "Break"))
        .at("15:15", "", entitled("1", "Break"))
        .build();

    assertThat(similar(published, revised).sessions(SessionChange.Moved.class))
        .hasSize(2)
        .allSatisfy(move -> assertThat(Duration.between(
                move.from().time().orElseThrow().start(),
                move.to().time().orElseThrow().start()))
            .isEqualTo(Duration.ofMinutes(15)));
  }

  @Test
  void anIdThatStayedDecidesAmongEquals() {
    Agenda published = Conference.empty()
        .session(entitled("1", "Poster"))
        .session(entitled("2", "Poster"))
        .build();
    Agenda turned = Conference.empty()
        .session(entitled("2", "Poster"))
        .session(entitled("1", "Poster"))
        .build();

    assertThat(similar(published, turned).changes())
        .singleElement()
        .isInstanceOf(AgendaChange.Reordered.class);
  }

  @Test
  void otherNumbersMakeOtherRooms() {
    Agenda published =
        Conference.empty().room(room("a", "Room 1")).room(room("b", "Room 2")).build();
    Agenda revised =
        Conference.empty().room(room("b", "Room 1")).room(room("c", "Room 3")).build();

    assertThat(similar(published, revised).rooms())
        .containsExactly(
            new EntryChange.Renumbered<>(revised.rooms().get(0), Room.Id.of("a")),
            new EntryChange.Added<>(revised.rooms().get(1), 1),
            new EntryChange.Removed<>(published.rooms().get(1)));
  }

  @Test
  void aRoomOfAnotherNameThatHasTheOldIdIsAnotherRoom() {
    Agenda published = Conference.empty()
        .room(room("1", "Great Hall"))
        .at("09:00", "1", entitled("x", "Opening"))
        .build();
    Agenda revised = Conference.empty()
        .room(room("1", "Library"))
        .at("09:00", "1", entitled("x", "Opening"))
        .build();

    assertThat(told(similar(published, revised)))
        .extracting(Change::getClass)
        .containsExactly(
            SessionChange.Moved.class, EntryChange.Added.class, EntryChange.Removed.class);
  }

  @Test
  void aMisprintInANameIsMended() {
    Agenda published = Conference.empty()
        .person(person("1", "Ms", "Samantha Cloitre-Orenstein"))
        .build();
    Agenda revised = Conference.empty()
        .person(person("9", "Ms", "Samantha Cloître Orenstien"))
        .build();

    assertThat(told(similar(published, revised)))
        .singleElement()
        .isInstanceOf(EntryChange.Edited.class);
  }

  @Test
  void theBoundCanBeSet() {
    Agenda published = Conference.empty()
        .session(entitled("1", "Country reports, first round"))
        .build();
    Agenda revised =
        Conference.empty().session(entitled("2", "Country reports, last round")).build();

    assertThat(AgendaDiff.between(published, revised, Matching.bySimilarity().withThreshold(100))
            .sessions(SessionChange.Added.class))
        .hasSize(1);
    assertThat(AgendaDiff.between(published, revised, Matching.bySimilarity().withThreshold(1))
            .sessions(SessionChange.Renamed.class))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void aBoundThatIsNoPercentageIsRefused(int percent) {
    assertThatThrownBy(() -> Matching.bySimilarity().withThreshold(percent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a threshold is a percentage from 1 to 100, not " + percent);
  }

  @Test
  void matchingsSayWhatTheyDo() {
    assertThat(Matching.byId()).hasToString("by id");
    assertThat(Matching.byIdThenSimilarity()).hasToString("by id, then by similarity of 60 %");
    assertThat(Matching.bySimilarity().withThreshold(75)).hasToString("by similarity of 75 %");
  }
}

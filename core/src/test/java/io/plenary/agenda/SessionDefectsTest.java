package io.plenary.agenda;

import static io.plenary.agenda.Defects.assertDefects;
import static io.plenary.agenda.Defects.assertMessages;
import static io.plenary.agenda.Defects.assertOnly;
import static org.assertj.core.api.Assertions.tuple;

import io.plenary.agenda.Defect.Code;
import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionDefectsTest {

  private static final Text BAD = Text.of("\uD83D");

  private static AgendaBuilder session(Session.Builder session) {
    return Sample.empty().addSession(session.build());
  }

  private static AgendaBuilder sessions(Session.Builder... sessions) {
    AgendaBuilder agenda = Sample.empty();
    for (Session.Builder session : sessions) {
      agenda.addSession(session.build());
    }
    return agenda;
  }

  @Test
  void textsOfASessionAreWhole() {
    assertMessages(session(Session.builder()
            .id("s")
            .title(BAD)
            .subtitle(BAD)
            .addAbstractParagraph(BAD)
            .addLink(Link.to("\uD83D"))
            .addAttachment(new Attachment("\uD83D", Optional.of(BAD), Optional.of("\uD83D")))
            .addExtension(Extension.text("a", "b", "\uD83D"))))
        .containsExactly(
            "session 's' has half of a surrogate pair (U+D83D) in its title",
            "session 's' has half of a surrogate pair (U+D83D) in its subtitle",
            "session 's' has half of a surrogate pair (U+D83D) in its abstract",
            "session 's' has half of a surrogate pair (U+D83D) in its link",
            "session 's' has half of a surrogate pair (U+D83D) in its attachment",
            "session 's' has half of a surrogate pair (U+D83D) in its attachment's title",
            "session 's' has half of a surrogate pair (U+D83D) in its attachment's media type",
            "session 's' has half of a surrogate pair (U+D83D) in its extension's content");
  }

  @Test
  void kindsAndRolesHaveNames() {
    SessionKind kind = SessionKind.builder()
        .name(" ")
        .addRequiredRole(Role.of(""))
        .addRequiredRole(Role.of(""))
        .build();

    assertMessages(Sample.empty()
            .addPerson(Sample.person("p").build())
            .addSession(
                Sample.talk("s").kind(kind).addParticipation("p", Role.of("")).build()))
        .containsExactly(
            "session 's' has a blank kind",
            "session 's' has a blank required role",
            "session 's' has a blank required role",
            "session 's' has '' twice in its kind's required roles",
            "session 's' has a blank role");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT0.5S", "PT8784H1S", "PT-0.5S", "PT1000000000000H"})
  void aDurationIsInWholeSecondsFromNoneToAYear(Duration duration) {
    assertOnly(
        session(Sample.talk("s").duration(duration)),
        Code.DURATION_OUT_OF_BOUNDS,
        "session 's' gives its duration as " + duration
            + "; expected whole seconds, from none to 366 days",
        Session.Id.of("s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT1S", "PT8784H"})
  void aDurationMayBeNothingOrAYear(Duration duration) {
    session(Sample.talk("s").duration(duration)).build();
  }

  @Test
  void numbersAreNotBelowWhatTheyMayBe() {
    session(Sample.talk("s").expectedAudience(0).popularity(0).level(1)).build();
    assertDefects(session(Sample.talk("s").expectedAudience(-1).popularity(-2).level(0)))
        .extracting(Defect::code, Defect::message)
        .containsExactly(
            tuple(
                Code.NUMBER_OUT_OF_BOUNDS,
                "session 's' gives its expected audience as -1; expected at least 0"),
            tuple(
                Code.NUMBER_OUT_OF_BOUNDS, "session 's' gives its level as 0; expected at least 1"),
            tuple(
                Code.NUMBER_OUT_OF_BOUNDS,
                "session 's' gives its popularity as -2; expected at least 0"));
  }

  @Test
  void whatASessionNamesIsOnTheAgenda() {
    assertMessages(session(Sample.talk("s")
            .partOf("block")
            .addTrack("track")
            .addParticipation("who", Role.SPEAKER)
            .addRelation(Relation.after("other"))
            .preferences(
                Preferences.builder().addPreferredRoom(Room.Id.of("hall")).build())))
        .containsExactly(
            "session 's' names the session 'block' in its part-of, which is not on this agenda",
            "session 's' names the track 'track' in its tracks, which is not on this agenda",
            "session 's' names the person 'who' in its participations, which is not on this agenda",
            "session 's' names the room 'hall' in its preferred rooms, which is not on this agenda",
            "session 's' names the session 'other' in its relations, which is not on this agenda");
  }

  @Test
  void listsOfASessionHoldNothingTwice() {
    TimeRange nine = TimeRange.parse("2024-11-19T09:00/PT1H", Sample.PARIS);
    AgendaBuilder agenda = Sample.empty()
        .addTrack(Sample.track("t").build())
        .addPerson(Sample.person("p").build())
        .addSession(Sample.talk("other").build())
        .addSession(Sample.talk("s")
            .addTrack("t")
            .addTrack("t")
            .addTag(Tag.of("theme", "drugs"))
            .addTag(Tag.of("theme", "drugs"))
            .addParticipation("p", Role.SPEAKER)
            .addParticipation(Participation.of("p", Role.SPEAKER).by(Participation.Delivery.REMOTE))
            .addLanguage("en")
            .addLanguage("en")
            .addNeed("stage")
            .addNeed("stage")
            .addAllowedTime(nine)
            .addAllowedTime(nine)
            .addRelation(Relation.after("other"))
            .addRelation(Relation.after("other"))
            .build());

    assertMessages(agenda)
        .containsExactly(
            "session 's' has 't' twice in its tracks",
            "session 's' has 'theme:drugs' twice in its tags",
            "session 's' has '[p, speaker]' twice in its participations",
            "session 's' has 'en' twice in its languages",
            "session 's' has 'stage' twice in its needs",
            "session 's' has '" + nine + "' twice in its allowed times",
            "session 's' has 'Relation[type=AFTER, session=other, gap=PT0S, onAnotherDay=false]'"
                + " twice in its relations");
  }

  @Test
  void longListsHoldNothingTwiceEither() {
    Session.Builder session = Sample.talk("s");
    for (int i = 0; i < 20; i++) {
      session.addTag(Tag.of("number", Integer.toString(i % 18)));
    }

    assertMessages(session(session))
        .containsExactly(
            "session 's' has 'number:0' twice in its tags",
            "session 's' has 'number:1' twice in its tags");
  }

  @Test
  void onePersonMayHaveTwoRoles() {
    Sample.empty()
        .addPerson(Sample.person("p").build())
        .addSession(Sample.talk("s")
            .addParticipation("p", Role.SPEAKER)
            .addParticipation("p", Role.MODERATOR)
            .build())
        .build();
  }

  @Test
  void aCapacityAndWhatIsKeptWithItAreChecked() {
    assertMessages(Sample.empty()
            .addPerson(Sample.person("p").build())
            .addSession(Sample.talk("s")
                .addParticipation(Participation.of("p", Role.CHAIR)
                    .as(Affiliation.country("hr"))
                    .withExtensions(List.of(Extension.text("", "a", ""))))
                .build()))
        .containsExactly(
            "session 's' names the country 'hr' in its capacity; expected two capitals such as HR",
            "session 's' has a blank extension's namespace");
  }

  @Test
  void tagsHaveACategoryAndAWord() {
    assertMessages(session(Sample.talk("s").addTag(Tag.of("", ""))))
        .containsExactly("session 's' has a blank tag's category", "session 's' has a blank tag");
  }

  @Test
  void aRelationIsToAnotherSessionAndItsGapIsALength() {
    assertOnly(
        session(Sample.talk("s").addRelation(Relation.before("s"))),
        Code.CYCLE,
        "session 's' stands in relation to itself",
        Session.Id.of("s"));
    assertOnly(
        sessions(
            Sample.talk("s").addRelation(Relation.before("other").withGap(Duration.ofMinutes(-5))),
            Sample.talk("other")),
        Code.DURATION_OUT_OF_BOUNDS,
        "session 's' gives its relation's gap as PT-5M; "
            + "expected whole seconds, from none to 366 days",
        Session.Id.of("s"));
  }

  @Test
  void noSessionIsPartOfItself() {
    assertOnly(
        session(Sample.talk("a").partOf("a")),
        Code.CYCLE,
        "session 'a' is part of itself: a in a",
        Session.Id.of("a"));
  }

  @Test
  void whatNamesItsOwnIdIsPartOfItselfThoughAnotherHasThatIdToo() {
    assertMessages(sessions(Sample.talk("a"), Sample.talk("a").partOf("a")))
        .containsExactly(
            "session 'a' is there more than once; ids must differ",
            "session 'a' is part of itself: a in a");
  }

  @Test
  void aCycleIsFoundOnceAndNamesWhoIsInIt() {
    assertOnly(
        sessions(
            Sample.talk("outside").partOf("b"),
            Sample.talk("a").partOf("b"),
            Sample.talk("b").partOf("c"),
            Sample.talk("c").partOf("a")),
        Code.CYCLE,
        "session 'b' is part of itself: b in c in a in b",
        Session.Id.of("b"));
  }

  @Test
  void twoCyclesAreTwoDefects() {
    assertMessages(sessions(
            Sample.talk("a").partOf("b"),
            Sample.talk("b").partOf("a"),
            Sample.talk("c").partOf("d"),
            Sample.talk("d").partOf("c")))
        .containsExactly(
            "session 'a' is part of itself: a in b in a",
            "session 'c' is part of itself: c in d in c");
  }

  @Test
  void aKindIsTheSameWhereverItIsNamed() {
    SessionKind other = SessionKind.TALK.withSharesRoom(true);

    assertOnly(
        sessions(Sample.talk("a"), Sample.talk("b").kind(other), Sample.talk("c")),
        Code.AMBIGUOUS_NAME,
        "session 'b' is of a kind 'talk' that has other traits elsewhere",
        Session.Id.of("b"));
  }

  @Test
  void aRoleIsTheSameWhereverItIsNamed() {
    Role lax = new Role("moderator", false, true, true);

    assertOnly(
        Sample.empty()
            .addPerson(Sample.person("p").build())
            .addSession(Sample.talk("a").kind(SessionKind.SECTOR).build())
            .addSession(Sample.talk("b").addParticipation("p", lax).build()),
        Code.AMBIGUOUS_NAME,
        "session 'b' has a role 'moderator' that has other traits elsewhere",
        Session.Id.of("b"));
  }
}

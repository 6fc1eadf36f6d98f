package io.plenary.rule;

import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code docs/rules.md} shows under “Configurations” stands here between marks, and does it. */
class RecipesTest {

  /** Two talks at once, in two rooms. */
  private static Agenda atOnce(Session.Builder first, Session.Builder second) {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", first)
        .at("09:00", "room-2", second)
        .build();
  }

  private static Session.Builder tagged(String id, String category) {
    return talk(id).addTag(Tag.of(category, "one"));
  }

  private static void finds(String rule, Level level, long penalty, Report report) {
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.level()).isEqualTo(level);
          assertThat(finding.penalty()).isEqualTo(penalty);
        });
  }

  @Test
  void aWarning() {
    // spotless:off
    // page: A warning
    Rules rules = Rules.standard()
        .level("person-unavailable", Level.SOFT)
        .level("outside-allowed-times", Level.SOFT)
        .level("room-too-small", Level.SOFT);
    // end
    // spotless:on
    Agenda agenda = Conference.withTwoRooms()
        .at("09:00", "room-2", talk("opening").expectedAudience(50))
        .build();

    finds("room-too-small", Level.SOFT, 10, rules.check(agenda));
  }

  @Test
  void aHardPause() {
    // spotless:off
    // page: A hard pause
    Rules rules = Rules.standard().with("short-pause", "popular-in-parallel")
        .option("short-pause", "least", Duration.ofMinutes(30))
        .level("short-pause", Level.HARD)
        .level("popular-in-parallel", Level.HARD);
    // end
    // spotless:on
    Agenda agenda = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening").addParticipation(speaks("adams")).popularity(100))
        .at("09:15", "room-2", talk("beside").popularity(120))
        .at("10:20", "room-1", talk("keynote").addParticipation(speaks("adams")))
        .build();

    finds("short-pause", Level.HARD, 1, rules.check(agenda));
    finds("popular-in-parallel", Level.HARD, 1, rules.check(agenda));
  }

  @Test
  void aFindingThatIsMeantSo() {
    Agenda agenda = atOnce(
        talk("opening").addParticipation(speaks("adams")),
        talk("keynote").addParticipation(speaks("adams")));
    // spotless:off
    // page: A finding that is meant so
    Report report = Rules.standard().check(agenda);
    Finding finding = report.findings().get(0);
    Acknowledgement word = report.acknowledge(finding, "Ms Adams", "She leaves the first early.");
    Report quiet = Rules.standard().acknowledging(word).check(agenda);
    // end
    // spotless:on

    finds("person-clash", Level.HARD, 1, report);
    finds("person-clash", Level.HARD, 0, quiet);
    assertThat(quiet.isValid()).isTrue();
  }

  @Test
  void groupsApart() {
    // spotless:off
    // page: Groups apart
    Rules rules = Rules.standard().with("tag-in-parallel", "tag-changes-room")
        .option("tag-in-parallel", "categories", List.of("group"))
        .option("tag-changes-room", "categories", List.of("group"))
        .level("tag-in-parallel", Level.HARD);
    // end
    // spotless:on
    Agenda agenda = atOnce(tagged("meeting", "group"), tagged("joint", "group"));

    finds("tag-in-parallel", Level.HARD, 1, rules.check(agenda));
    finds("tag-changes-room", Level.SOFT, 1, rules.check(agenda));
  }

  @Test
  void whatAPlenaryHolds() {
    // spotless:off
    // page: What a plenary holds
    Rules rules = Rules.standard().with("too-many-parts")
        .option("too-many-parts", "most", 4)
        .level("too-many-parts", Level.HARD);
    // end
    // spotless:on
    Conference conference =
        Conference.withTwoRooms().at("09:00", "room-1", Conference.block("plenary", 6));
    for (int hour = 9; hour < 15; hour++) {
      String time = (hour < 10 ? "0" : "") + hour + ":00";
      conference.at(time, "", talk("report-" + hour).partOf("plenary"));
    }

    finds("too-many-parts", Level.HARD, 2, rules.check(conference.build()));
  }

  @Test
  void kindsOfConflict() {
    // spotless:off
    // page: Kinds of conflict
    Rules rules = Rules.standard().with("tag-in-parallel").also("tag-in-parallel", "technology-overlap")
        .option("tag-in-parallel", "categories", List.of("conflict"))
        .option("technology-overlap", "categories", List.of("technology"))
        .weight("tag-in-parallel", 100_000).weight("technology-overlap", 10_000);
    // end
    // spotless:on
    Agenda agenda = atOnce(
        tagged("first", "conflict").addTag(Tag.of("technology", "routing")),
        tagged("second", "conflict").addTag(Tag.of("technology", "routing")));

    finds("tag-in-parallel", Level.SOFT, 100_000, rules.check(agenda));
    finds("technology-overlap", Level.SOFT, 10_000, rules.check(agenda));
  }

  @Test
  void chairsAndKeyPeople() {
    // spotless:off
    // page: Chairs and key people
    Rules rules = Rules.standard().also("person-clash", "key-person-clash")
        .option("key-person-clash", "roles", List.of("chair", "key-participant"))
        .level("key-person-clash", Level.SOFT)
        .weight("key-person-clash", 100_000);
    // end
    // spotless:on
    Agenda agenda = atOnce(
        talk("first").addParticipation(Participation.of("adams", Role.of("key-participant"))),
        talk("second").addParticipation(Participation.of("adams", Role.CHAIR)));
    Agenda spoken = atOnce(
        talk("first").addParticipation(speaks("adams")),
        talk("second").addParticipation(speaks("adams")));

    finds("key-person-clash", Level.SOFT, 100_000, rules.check(agenda));
    assertThat(rules.check(spoken).byRule().keySet()).containsExactly("person-clash");
  }

  @Test
  void birdsOfAFeather() {
    // spotless:off
    // page: Birds of a feather
    Rules rules = Rules.standard().also("declared-conflict", "area-meeting-conflict")
        .option("declared-conflict", "categories", List.of("research-group"))
        .option("area-meeting-conflict", "categories", List.of("area-meeting"))
        .level("area-meeting-conflict", Level.SOFT).weight("area-meeting-conflict", 10_000);
    // end
    // spotless:on
    Agenda agenda = Conference.withTwoRooms()
        .session(tagged("named", "area-meeting"))
        .at("09:00", "room-1", talk("birds").addRelation(Relation.notSameTimeAs("named")))
        .at("09:00", "room-2", tagged("other", "area-meeting"))
        .build();

    finds("area-meeting-conflict", Level.SOFT, 10_000, rules.check(agenda));
    assertThat(rules.check(agenda).byRule()).doesNotContainKey("declared-conflict");
  }

  @Test
  void areas() {
    // spotless:off
    // page: Areas
    Rules rules = Rules.standard().with("tag-in-parallel").also("tag-in-parallel", "same-director")
        .option("declared-conflict", "categories", List.of("area"))
        .option("tag-in-parallel", "categories", List.of("area-meeting"))
        .option("same-director", "categories", List.of("area-director")).weight("same-director", 100);
    // end
    // spotless:on
    Agenda agenda = Conference.withTwoRooms()
        .session(tagged("named", "area"))
        .at(
            "09:00",
            "room-1",
            tagged("area-meeting", "area-director").addRelation(Relation.notSameTimeAs("named")))
        .at("09:00", "room-2", tagged("other", "area").addTag(Tag.of("area-director", "one")))
        .build();

    finds("declared-conflict", Level.HARD, 1, rules.check(agenda));
    finds("same-director", Level.SOFT, 100, rules.check(agenda));
  }

  @Test
  void tagsThatExcludeEachOther() {
    // spotless:off
    // page: Tags that exclude each other
    Rules rules = Rules.standard().with("tag-in-parallel")
        .option("tag-in-parallel", "categories", List.of("exclusive", "similar"))
        .level("tag-in-parallel", Level.HARD);
    // end
    // spotless:on

    finds(
        "tag-in-parallel",
        Level.HARD,
        1,
        rules.check(atOnce(tagged("first", "similar"), tagged("second", "similar"))));
  }

  @Test
  void audiences() {
    // spotless:off
    // page: Audiences
    Rules rules = Rules.standard().with("tag-in-parallel")
        .option("tag-in-parallel", "categories", List.of("audience"));
    // end
    // spotless:on

    finds(
        "tag-in-parallel",
        Level.SOFT,
        1,
        rules.check(atOnce(tagged("first", "audience"), tagged("second", "audience"))));
  }

  @Test
  void oneRoom() {
    // spotless:off
    // page: One room
    Rules rules = Rules.standard().with(SessionRule.of(
        RuleInfo.hard("one-room", "A session is in one room at most.", "{session} is in {rooms}."),
        s -> s.rooms().size() > 1 ? List.of(Breach.of(s)) : List.of()));
    // end
    // spotless:on
    Agenda agenda =
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening")).build().toBuilder()
            .place("opening", List.of("room-1", "room-2"), "2024-11-19T09:00")
            .build();

    finds("one-room", Level.HARD, 1, rules.check(agenda));
  }

  @Test
  void aTableOfPenalties() {
    Map<String, Integer> table = Map.of("second in room-2", 7);
    // spotless:off
    // page: A table of penalties
    Rules rules = Rules.standard().with(SessionRule.of(
        RuleInfo.soft("costs", "A room costs what the table says.", "{session} is in {rooms}."),
        s -> s.rooms().stream().map(room -> s.id() + " in " + room.id()).filter(table::containsKey)
            .map(place -> Breach.of(s).times(table.get(place))).toList()));
    // end
    // spotless:on

    finds("costs", Level.SOFT, 7, rules.check(atOnce(talk("first"), talk("second"))));
  }
}

package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Rules of one's own, one in each shape, beside those that there are. */
public final class OwnRules {

  private static final Tag SPONSORED = Tag.of("funding", "sponsored");
  private static final Person.Id MINISTER = Person.Id.of("minister");
  private static final LocalTime ELEVEN = LocalTime.of(11, 0);

  private OwnRules() {}

  /** A rule about one session: the minister leaves at 11:00. */
  static final SessionRule MINISTER_LEAVES = SessionRule.of(
      RuleInfo.hard(
          "minister-leaves",
          "The minister is in no session that ends after 11:00.",
          "{session}, {time}, goes on after the minister has left at {leaving}."),
      session -> isWithMinister(session) && endsAfterEleven(session)
          ? List.of(Breach.of(session).with("leaving", ELEVEN))
          : List.of());

  /** A rule about two sessions: no two sponsors' talks back to back. */
  static final PairRule SPONSORS_APART = PairRule.of(
      RuleInfo.soft(
          "sponsors-apart",
          "Sponsors' talks do not follow each other in one room within half an hour.",
          "{first} and {second}, {secondTime}, are both a sponsor's and follow each other."),
      Reach.within(Duration.ofMinutes(30)).inSameRoom(),
      session -> session.tags().contains(SPONSORED) ? List.of(SPONSORED) : List.of(),
      (first, second) -> 1);

  /** A rule about all sessions that share something: at most two workshops a day. */
  static final GroupRule TWO_WORKSHOPS_A_DAY = GroupRule.of(
      RuleInfo.soft(
          "two-workshops-a-day",
          "There are at most two workshops a day.",
          "There are {number} workshops on {day}: {sessions}."),
      session -> session.session().kind().equals(SessionKind.WORKSHOP)
          ? session.day().stream().toList()
          : List.of(),
      (day, workshops) -> workshops.size() <= 2
          ? List.of()
          : List.of(Breach.of(workshops).with("day", day).with("number", workshops.size())));

  /** A rule about the whole agenda: it opens with a ceremony. */
  static final AgendaRule OPENS_WITH_A_CEREMONY = AgendaRule.of(
      RuleInfo.medium(
          "opens-with-a-ceremony",
          "There is an opening ceremony.",
          "No ceremony opens the meeting."),
      agenda -> agenda.sessions().stream()
              .anyMatch(session -> session.session().kind().equals(SessionKind.CEREMONY))
          ? List.of()
          : List.of(Breach.plain()));

  private static boolean isWithMinister(PlacedSession session) {
    return session.session().participations().stream()
        .anyMatch(participation -> participation.person().equals(MINISTER));
  }

  private static boolean endsAfterEleven(PlacedSession session) {
    return session.time().map(time -> time.end().toLocalTime().isAfter(ELEVEN)).orElse(false);
  }

  /**
   * Runs the example: a morning that breaks all four, and its report.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println(rules().check(morning()));
  }

  static Rules rules() {
    return Rules.standard()
        .with(MINISTER_LEAVES, SPONSORS_APART, TWO_WORKSHOPS_A_DAY, OPENS_WITH_A_CEREMONY)
        .weight("sponsors-apart", 10);
  }

  static Agenda morning() {
    return Agenda.builder()
        .id("morning-2025@example.org")
        .title("A Morning")
        .zone("Europe/Paris")
        .addRoom(Room.builder().id("hall").name("Hall").build())
        .addPerson(
            Person.builder().id("minister").honorific("Ms").name("Ada Moreau").build())
        .addSession(talk("cloud", "Clouds for Ports").addTag(SPONSORED).build())
        .addSession(talk("scanner", "Scanners for Ports").addTag(SPONSORED).build())
        .addSession(talk("policy", "A Policy for Ports")
            .addParticipation("minister", Role.SPEAKER)
            .build())
        .addSession(workshop("law", "Law of the Sea"))
        .addSession(workshop("data", "Sharing Data"))
        .addSession(workshop("tides", "Reading Tides"))
        .place("cloud", "hall", "2025-04-02T09:00")
        .place("scanner", "hall", "2025-04-02T09:45")
        .place("policy", "hall", "2025-04-02T10:30")
        .place("law", "2025-04-02T14:00")
        .place("data", "2025-04-02T15:00")
        .place("tides", "2025-04-02T16:00")
        .build();
  }

  private static Session.Builder talk(String id, String title) {
    return Session.builder().id(id).title(title).duration(Duration.ofMinutes(45));
  }

  private static Session workshop(String id, String title) {
    return talk(id, title).kind(SessionKind.WORKSHOP).build();
  }
}

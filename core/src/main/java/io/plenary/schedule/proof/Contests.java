package io.plenary.schedule.proof;

import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.rule.Rules;
import io.plenary.rule.people.PersonClash;
import io.plenary.rule.place.RoomClash;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.cast.Member;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what units compete for. Parts of blocks that stay where they are are left out: such a block may
 * already clash, and then its parts are not told again.
 */
final class Contests {

  private final Problem problem;
  private final Places places;
  private final List<Contest> contests = new ArrayList<>();

  private Contests(Problem problem, Places places) {
    this.problem = problem;
    this.places = places;
  }

  /**
   * {@return what units compete for}
   *
   * @param problem the problem
   * @param rules the rules; those count that are hard and allow one thing at a time
   * @param places the places that come into question for each unit
   */
  static List<Contest> of(Problem problem, Rules rules, Places places) {
    Contests found = new Contests(problem, places);
    for (RuleInfo info : rules.infos()) {
      Rule rule = rules.rule(info.id()).orElseThrow();
      boolean counts = info.level() == Level.HARD && info.weight() > 0;
      if (counts && rule instanceof RoomClash) {
        found.addRooms(info.id());
      } else if (counts && rule instanceof PersonClash clash) {
        found.addPeople(info.id(), clash);
      }
    }
    return found.contests;
  }

  private void addRooms(String rule) {
    List<Claim> claims = new ArrayList<>();
    for (Unit unit : problem.cast().units()) {
      Member first = unit.members().get(0);
      boolean takesOneRoom = unit.around().isEmpty()
          && first.holder() >= 0
          && unit.choices().stream().allMatch(choice -> choice.size() == 1)
          && !unit.session().kind().sharesRoom();
      if (takesOneRoom) {
        add(claims, unit, first, false);
      }
    }
    contests.add(new Contest(rule, Optional.empty(), claims));
  }

  /** Of the members of a unit in which a person is, the longest is looked at. */
  private void addPeople(String rule, PersonClash clash) {
    Content content = Content.of(problem.agenda());
    Map<Person.Id, List<Claim>> claims = new LinkedHashMap<>();
    for (Unit unit : problem.cast().units()) {
      Map<Object, Member> longest = new LinkedHashMap<>();
      for (Member member : unit.around().isEmpty() ? unit.members() : List.<Member>of()) {
        if (isHeld(unit, member)) {
          clash
              .keys(member.session(), content)
              .forEach(person -> longest.merge(person, member, Contests::longer));
        }
      }
      longest.forEach((person, member) -> add(
          claims.computeIfAbsent((Person.Id) person, id -> new ArrayList<>()), unit, member, true));
    }
    claims.forEach((person, of) -> contests.add(new Contest(rule, Optional.of(person), of)));
  }

  private static Member longer(Member one, Member other) {
    return one.length().compareTo(other.length()) >= 0 ? one : other;
  }

  private static boolean isHeld(Unit unit, Member member) {
    Session session = member.session();
    return !session.isCancelled()
        && (member.block() < 0 || isHeld(unit, unit.members().get(member.block())));
  }

  private void add(List<Claim> claims, Unit unit, Member member, boolean ofPerson) {
    long length = member.length().toSeconds();
    if (length == 0) {
      return; // what takes no time is in nobody's way
    }
    Set<Seat> seats = new LinkedHashSet<>();
    for (Spot spot : places.of(unit.number())) {
      int lane = ofPerson ? 0 : problem.roomsOf(unit.number(), spot.choice())[0];
      seats.add(new Seat(lane, problem.second(spot.start()) + member.fromStart().toSeconds()));
    }
    claims.add(new Claim(unit.number(), length, List.copyOf(seats)));
  }
}

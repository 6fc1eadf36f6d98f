package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.rule.place.RoomTooSmall;
import io.plenary.rule.shape.Level;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.proof.Claim;
import io.plenary.schedule.proof.Core;
import io.plenary.schedule.proof.Ground;
import io.plenary.schedule.proof.Seat;
import io.plenary.schedule.proof.Shortage;
import io.plenary.text.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells why demands cannot hold together. */
final class Account {

  private static final List<String> NUMBERS = List.of(
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve");

  private final Problem problem;
  private final Rules hard;
  private final Core core;

  Account(Problem problem, Rules hard, Core core) {
    this.problem = problem;
    this.hard = hard;
    this.core = core;
  }

  String told() {
    return told(core.ground());
  }

  private String told(Ground ground) {
    if (ground instanceof Ground.Nowhere nowhere) {
      return nowhere(problem.cast().units().get(nowhere.unit()));
    } else if (ground instanceof Ground.Circle circle) {
      return circle(circle.units());
    } else if (ground instanceof Ground.TooFew tooFew) {
      return tooFew(tooFew);
    }
    return "All ways to place " + titles(ground.units())
        + " were tried; each breaks one of these rules.";
  }

  private Session session(int unit) {
    return problem.cast().units().get(unit).session();
  }

  private String titles(List<Integer> units) {
    return Wording.write(units.stream().map(this::session).toList());
  }

  private static String number(long number) {
    return number < NUMBERS.size() ? NUMBERS.get((int) number) : String.valueOf(number);
  }

  private static String upperCase(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String circle(List<Integer> units) {
    List<Session> inOrder = new ArrayList<>(units.stream().map(this::session).toList());
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Session next = inOrder.get((i + 1) % inOrder.size());
      steps.add(Wording.write(inOrder.get(i)) + " comes before " + Wording.write(next));
    }
    return "There is no first one: " + Wording.write(steps) + ".";
  }

  /** One example for each rule: what it says of the first place that it forbids. */
  private String nowhere(Unit unit) {
    StringBuilder told = new StringBuilder(Wording.write(unit.session()))
        .append(" can be held nowhere: ")
        .append(
            core.rules().size() == 1 ? "a rule forbids every place." : "rules forbid every place.");
    for (String rule : core.rules()) {
      example(unit.number(), rule).ifPresent(sentence -> told.append(' ').append(sentence));
    }
    return told.toString();
  }

  private Optional<String> example(int unit, String rule) {
    Rules alone = Rules.none().with(hard, List.of(rule));
    for (int start : problem.startsOf(unit)) {
      for (int choice = 0; choice < problem.choicesOf(unit); choice++) {
        if (problem.admits(unit, start, choice)) {
          Arrangement arrangement = new Arrangement(problem);
          arrangement.move(unit, start, choice);
          Agenda placed = Transcript.of(arrangement);
          Optional<Finding> finding = alone.check(placed).findings(Level.HARD).stream()
              .filter(each ->
                  each.isFatal() && each.subjects().contains(session(unit).id()))
              .findFirst();
          if (finding.isPresent()) {
            return finding.map(Finding::sentence);
          }
        }
      }
    }
    return Optional.empty();
  }

  private String tooFew(Ground.TooFew tooFew) {
    Shortage shortage = tooFew.shortage();
    String sessions =
        number(shortage.claims().size()) + " sessions, " + titles(tooFew.units()) + ",";
    String who = tooFew.contest().person().isPresent()
        ? Wording.write(problem.agenda().person(tooFew.contest().person().get()).orElseThrow())
            + " must be in " + sessions.substring(0, sessions.length() - 1)
        : upperCase(sessions) + need(tooFew.units()) + "; " + rooms(shortage.claims());
    return switch (shortage.kind()) {
      case SEATS -> who + ", and there " + are(shortage.available(), "start") + " for them.";
      case TURNS ->
        who + ", and in the times at which they can be held no more than "
            + number(shortage.available()) + " of them can follow one another.";
      case TIME ->
        who + ". Together they take " + length(shortage.needed()) + ", and there " + "are only "
            + length(shortage.available()) + ".";
    };
  }

  private static String are(long number, String what) {
    return number == 0
        ? "is no " + what
        : number == 1 ? "is only one " + what : "are only " + number(number) + " " + what + "s";
  }

  private static String length(long seconds) {
    return Wording.write(Duration.ofSeconds(seconds));
  }

  /** What kind of room they need, if its size is what matters. */
  private String need(List<Integer> units) {
    boolean sizeMatters =
        core.rules().stream().anyMatch(id -> hard.rule(id).orElseThrow() instanceof RoomTooSmall);
    int least = units.stream()
        .mapToInt(unit -> session(unit).expectedAudience().orElse(0))
        .min()
        .orElse(0);
    return sizeMatters && least > 0 ? " need a room for " + least + " people" : " need a room";
  }

  private String rooms(List<Claim> claims) {
    List<Room> all = problem.agenda().rooms();
    List<Room> open = claims.stream()
        .flatMap(claim -> claim.seats().stream())
        .map(Seat::lane)
        .distinct()
        .sorted()
        .map(all::get)
        .toList();
    return Wording.write(open) + (open.size() == 1 ? " is the only one" : " are the only ones");
  }
}

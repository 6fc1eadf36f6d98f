package io.plenary.schedule.cast;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A session that is placed as a whole, its parts with it. */
public final class Unit {

  private final int number;
  private final List<Member> members;
  private final Optional<PlacedSession> around;
  private final List<List<Room>> choices;
  private final Optional<Spot> current;
  private final int holders;
  private final boolean simple;

  /**
   * A unit.
   *
   * @param number its place among the units
   * @param members the session and its parts, blocks before their parts
   * @param around the session that it is part of, if it is, which stays where it is
   * @param choices the rooms that it may take, each choice with a room for each holder
   * @param current where it is before anything is scheduled, if it is placed
   */
  Unit(
      int number,
      List<Member> members,
      Optional<PlacedSession> around,
      List<List<Room>> choices,
      Optional<Spot> current) {
    this.number = number;
    this.members = List.copyOf(members);
    this.around = around;
    this.choices = List.copyOf(choices);
    this.current = current;
    holders = (int) members.stream().filter(member -> member.holder() >= 0).count();
    simple = members.size() == 1
        && around.isEmpty()
        && choices.stream().allMatch(choice -> choice.size() <= 1);
  }

  /** {@return its place among the units} */
  public int number() {
    return number;
  }

  /** {@return the session that is placed} */
  public Session session() {
    return members.get(0).session();
  }

  public List<Member> members() {
    return members;
  }

  public Optional<PlacedSession> around() {
    return around;
  }

  /**
   * {@return the rooms that it may take, each choice with a room for each session that takes one; if there
   * is one such session only, it takes all of them}
   */
  public List<List<Room>> choices() {
    return choices;
  }

  /** {@return how many of its sessions take rooms} */
  public int holders() {
    return holders;
  }

  /** {@return where it was before, if it was placed} */
  public Optional<Spot> current() {
    return current;
  }

  /** {@return its length} */
  public Duration length() {
    return members.get(0).length();
  }

  /** {@return the elapsed time from its start to the end of what ends last in it} */
  public Duration extent() {
    return members.stream()
        .map(member -> member.fromStart().plus(member.length()))
        .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  /** {@return whether it is one session, in no block, without parts and in one room at most} */
  public boolean isSimple() {
    return simple;
  }

  /** {@return the session's title} */
  @Override
  public String toString() {
    return session().title().first();
  }
}

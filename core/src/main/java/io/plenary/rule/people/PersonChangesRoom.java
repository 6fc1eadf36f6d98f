package io.plenary.rule.people;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.People;
import io.plenary.rule.support.PersonDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is needed may stay in one room for a day. */
public final class PersonChangesRoom implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "person-changes-room",
      "Who must be present in person in sessions that start on one day stays in one room: in order of"
          + " start, and then of the agenda, each two that follow each other count if they share no"
          + " room and are not part of each other; sessions without rooms are left out.",
      "{person} is needed one after the other in {way} on {day}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    return session.rooms().isEmpty() ? List.of() : PersonDay.of(People.NEEDED_IN_PERSON, session);
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    Set<PlacedSession> moved = new LinkedHashSet<>();
    List<Room> way = new ArrayList<>();
    for (int next = 1; next < sessions.size(); next++) {
      PlacedSession from = sessions.get(next - 1);
      PlacedSession to = sessions.get(next);
      if (!from.sharesRoomWith(to) && !from.sharesLineWith(to)) {
        moved.add(from);
        moved.add(to);
        way.add(to.rooms().get(0));
      }
    }
    if (way.isEmpty()) {
      return List.of();
    }
    int changes = way.size();
    way.add(0, moved.iterator().next().rooms().get(0));
    Breach breach = Breach.of(List.copyOf(moved)).times(changes).with("way", List.copyOf(way));
    return List.of(((PersonDay) key).tell(breach, sessions.get(0).content()));
  }
}

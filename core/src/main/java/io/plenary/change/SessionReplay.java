package io.plenary.change;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Session;
import io.plenary.change.attribute.SessionAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Carries out the changes of one session. */
final class SessionReplay {

  private SessionReplay() {}

  static Session replay(Session published, Session translated, List<SessionChange> changes) {
    if (changes.isEmpty()) {
      return translated;
    }
    Session session = translated.withParticipations(participations(published, translated, changes));
    for (SessionChange change : changes) {
      session = changed(session, change);
    }
    return session;
  }

  private static Session changed(Session session, SessionChange change) {
    if (change instanceof SessionChange.Cancelled) {
      return session.withStatus(Session.Status.CANCELLED);
    } else if (change instanceof SessionChange.Restored restored) {
      return session.withStatus(restored.after());
    } else if (change instanceof SessionChange.Resized resized) {
      return session.withDuration(resized.after());
    } else if (change instanceof SessionChange.Renamed renamed) {
      return session.withTitle(renamed.after());
    } else if (change instanceof SessionChange.Regrouped regrouped) {
      return session.withPartOf(regrouped.after());
    } else if (change instanceof SessionChange.Edited edited) {
      return SessionAttributes.edited(
          session, edited.detail().name(), edited.detail().after());
    }
    return session;
  }

  private static List<Participation> participations(
      Session published, Session translated, List<SessionChange> changes) {
    Set<Participation> left = new HashSet<>();
    Map<Participation, Participation> recast = new HashMap<>();
    SortedMap<Integer, Participation> joined = new TreeMap<>();
    for (SessionChange change : changes) {
      if (change instanceof SessionChange.Left leaving) {
        left.add(leaving.participation());
      } else if (change instanceof SessionChange.Recast casting) {
        recast.put(casting.before(), casting.after());
      } else if (change instanceof SessionChange.Joined joining) {
        joined.put(joining.position(), joining.participation());
      }
    }
    List<Participation> all = new ArrayList<>();
    for (int i = 0; i < published.participations().size(); i++) {
      Participation before = published.participations().get(i);
      if (!left.contains(before)) {
        all.add(recast.getOrDefault(before, translated.participations().get(i)));
      }
    }
    joined.forEach(all::add);
    return all;
  }
}

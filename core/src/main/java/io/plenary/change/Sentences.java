package io.plenary.change;

import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.text.Wording;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words changes, one a sentence. */
final class Sentences {

  private final Versions versions;
  private final CastWording cast;

  /** How many parts go with a block, by the block. */
  private final Map<Session.Id, Integer> followers = new HashMap<>();

  Sentences(Versions versions, List<SessionChange> changes) {
    this.versions = versions;
    this.cast = new CastWording(versions.published(), versions.revised());
    for (SessionChange change : changes) {
      if (change instanceof SessionChange.Moved moved) {
        moved.with().ifPresent(block -> followers.merge(block, 1, Integer::sum));
      }
    }
  }

  String sentence(Change change) {
    if (change instanceof SessionChange ofSession) {
      return session(ofSession);
    } else if (change instanceof EntryChange<?> ofEntry) {
      return entry(ofEntry);
    } else if (change instanceof AgendaChange.Edited edited) {
      String clause = DetailWording.clauses(List.of(edited.detail()));
      return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }
    return "The order of the "
        + listOf(((AgendaChange.Reordered) change).after().get(0)) + " has changed.";
  }

  private static String listOf(Ref ref) {
    if (ref instanceof Session.Id) {
      return "sessions";
    }
    return ref instanceof Room.Id ? "rooms" : ref instanceof Person.Id ? "people" : "tracks";
  }

  private String session(SessionChange change) {
    if (change instanceof SessionChange.Added added) {
      return added(added);
    } else if (change instanceof SessionChange.Removed removed) {
      String title = Wording.write(removed.session());
      return said(title, removed.spot(), " is no longer on the agenda.");
    } else if (change instanceof SessionChange.Moved moved) {
      return new MoveWording(moved, parts(moved.session())).sentence();
    } else if (change instanceof SessionChange.Renamed renamed) {
      String before = Wording.quote(renamed.before().first());
      String after = Wording.quote(renamed.after().first());
      boolean alike = before.equals(after);
      return said(
          before,
          spot(renamed.session()),
          alike ? ": the title has changed." : " is now called " + after + ".");
    }
    Session session = change.session();
    return said(Wording.write(session), spot(session), predicate(change) + ".");
  }

  private String predicate(SessionChange change) {
    if (change instanceof SessionChange.Cancelled) {
      return " is cancelled";
    } else if (change instanceof SessionChange.Restored) {
      return " is held after all";
    } else if (change instanceof SessionChange.Resized resized) {
      return resized(resized.before(), resized.after());
    } else if (change instanceof SessionChange.Regrouped regrouped) {
      return regrouped(regrouped);
    } else if (change instanceof SessionChange.Renumbered renumbered) {
      return " has the id " + Wording.write(renumbered.session().id()) + " instead of "
          + Wording.write(renumbered.before());
    } else if (change instanceof SessionChange.Joined joined) {
      return ": " + cast.joins(joined.participation());
    } else if (change instanceof SessionChange.Left left) {
      return ": " + cast.leaves(left.participation());
    } else if (change instanceof SessionChange.Recast recast) {
      return ": " + cast.isRecast(recast.before(), recast.after());
    }
    Detail detail = ((SessionChange.Edited) change).detail();
    return ": " + DetailWording.clauses(List.of(detail));
  }

  String details(Session session, List<Detail> details) {
    return said(Wording.write(session), spot(session), ": " + DetailWording.clauses(details) + ".");
  }

  private String added(SessionChange.Added added) {
    String people = cast.all(added.session()).map(names -> ", with " + names).orElse("");
    String where = MoveWording.spot(added.spot())
        .map(spot -> ": " + spot)
        .orElse(", and has no place on the timetable yet");
    return Wording.write(added.session()) + " is new" + people + where + ".";
  }

  /** Which of its parts go with a block. */
  private String parts(Session block) {
    int going = followers.getOrDefault(block.id(), 0);
    int all = versions.revised().partsOf(block).size();
    if (going == 0) {
      return "";
    } else if (going < all) {
      return " with " + going + " of its " + all + " parts";
    }
    return all == 1 ? " with its part" : " with its " + all + " parts";
  }

  private static String resized(Optional<Duration> before, Optional<Duration> after) {
    String instead = before.map(time -> " instead of " + Wording.write(time)).orElse("");
    return after
        .map(time -> " takes " + Wording.write(time) + instead)
        .orElse(" takes a time that is not known yet" + instead);
  }

  private String regrouped(SessionChange.Regrouped regrouped) {
    String before = regrouped
        .before()
        .flatMap(versions.published()::session)
        .map(Wording::write)
        .orElse("");
    return regrouped
        .after()
        .flatMap(versions.revised()::session)
        .map(after -> " is now part of " + Wording.write(after)
            + (before.isEmpty() ? "" : " instead of " + before))
        .orElse(" is no longer part of " + before);
  }

  private String entry(EntryChange<?> change) {
    String name = Wording.write(change.entry());
    if (change instanceof EntryChange.Added) {
      return name + " is new.";
    } else if (change instanceof EntryChange.Removed) {
      return name + " is no longer on the agenda.";
    } else if (change instanceof EntryChange.Renumbered<?> renumbered) {
      return name + " has another id than " + Wording.write(renumbered.before()) + ".";
    }
    Detail detail = ((EntryChange.Edited<?>) change).detail();
    return name + ": " + DetailWording.clauses(List.of(detail)) + ".";
  }

  /** A title, when and where that is, and what is said of it, after a colon or as its predicate. */
  private static String said(String title, Spot spot, String predicate) {
    String comma = predicate.startsWith(":") ? "" : ",";
    return MoveWording.spot(spot).map(where -> title + ", " + where + comma).orElse(title)
        + predicate;
  }

  /** When and where it is held; of a session that is not placed any more, was to be held. */
  private Spot spot(Session session) {
    Spot now = Spot.of(versions.revised(), session.id());
    return now.time().isPresent() || !session.isCancelled()
        ? now
        : versions
            .before(session.id())
            .map(before -> Spot.of(versions.published(), before))
            .orElse(now);
  }
}

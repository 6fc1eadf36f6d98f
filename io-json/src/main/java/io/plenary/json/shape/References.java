package io.plenary.json.shape;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ids a document gives out, which it names, and where. */
public final class References {

  private record Named(Ref ref, Place place) {}

  private final Map<Ref, Place> declared = new HashMap<>();
  private final List<Named> named = new ArrayList<>();

  /** Of two things with one id, the last one stays, since it is the one to be mended. */
  public void declare(Ref ref, Place place) {
    declared.put(ref, place);
  }

  public void name(Ref ref, Place place) {
    named.add(new Named(ref, place));
  }

  public Optional<Place> placeOf(Ref ref) {
    return Optional.ofNullable(declared.get(ref));
  }

  public void noteDangling(ProblemLog log) {
    for (Named each : named) {
      if (!declared.containsKey(each.ref())) {
        String sort = sort(each.ref());
        log.add(
            ProblemCode.DANGLING_REFERENCE,
            each.place(),
            "the " + sort + " " + Quoted.of(each.ref().value()) + ", which is not on this agenda",
            "the id of a " + sort + " that is");
      }
    }
  }

  private static String sort(Ref ref) {
    if (ref instanceof Session.Id) {
      return "session";
    }
    if (ref instanceof Room.Id) {
      return "room";
    }
    return ref instanceof Track.Id ? "track" : "person";
  }
}

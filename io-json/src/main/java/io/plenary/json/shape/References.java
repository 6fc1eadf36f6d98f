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
import java.util.function.Supplier;

/** Which ids a document gives out, which it names, and where. */
public final class References {

  private record Named(Ref ref, Place place) {}

  private record Declared(Ref ref, Place place) {}

  private final Map<Ref, Declared> declared = new HashMap<>();

  /** What was named before it was declared, if it was declared at all. */
  private final List<Named> named = new ArrayList<>();

  /** Of two things with one id, the last one stays, since it is the one to be mended. */
  public void declare(Ref ref, Place place) {
    declared.put(ref, new Declared(ref, place));
  }

  /** Returns the ref that was declared, if it was before, so that there are not many of the same. */
  @SuppressWarnings("unchecked") // equal refs are of one type
  public <I extends Ref> I name(I ref, Supplier<Place> place) {
    Declared known = declared.get(ref);
    if (known == null) {
      named.add(new Named(ref, place.get()));
      return ref;
    }
    return (I) known.ref();
  }

  public Optional<Place> placeOf(Ref ref) {
    return Optional.ofNullable(declared.get(ref)).map(Declared::place);
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

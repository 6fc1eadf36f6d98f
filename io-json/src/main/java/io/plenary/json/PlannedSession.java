package io.plenary.json;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.json.shape.TimeText;
import io.plenary.value.Extension;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A session with its placement, which the document holds in one object and the model apart. */
record PlannedSession(Session session, Optional<Placement> placement) {

  Optional<TimeText> start() {
    return placement
        .map(Placement::start)
        .flatMap(start -> start instanceof Placement.At at
            ? Optional.of(TimeText.of(at.moment()))
            : Optional.empty());
  }

  Optional<Duration> offset() {
    return placement
        .map(Placement::start)
        .flatMap(start -> start instanceof Placement.Offset offset
            ? Optional.of(offset.fromStart())
            : Optional.empty());
  }

  List<Room.Id> rooms() {
    return placement.map(Placement::rooms).orElse(List.of());
  }

  boolean pinned() {
    return placement.map(Placement::pinned).orElse(false);
  }

  List<Extension> placementExtensions() {
    return placement.map(Placement::extensions).orElse(List.of());
  }
}

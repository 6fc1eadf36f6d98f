package io.plenary.json.indico;

import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Quoted;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Reads times, which Indico writes as date, time and zone.
 *
 * @param zone the zone of the event
 */
record Clock(ZoneId zone, Problems problems) {

  /** The moment, in the zone of the event, whatever the zone it is written in. */
  Optional<ZonedDateTime> moment(Optional<Node> given) {
    return given.filter(node -> !node.isVoid()).flatMap(this::moment);
  }

  private Optional<ZonedDateTime> moment(Node given) {
    if (!given.is(Node.Kind.OBJECT)) {
      return new Times(zone, Times.Offsets.NONE, problems).moment(given.scalar(), given.place());
    }
    String text = given.member("date").map(Node::scalar).orElse("") + "T"
        + given.member("time").map(Node::scalar).orElse("");
    Optional<String> named = given.member("tz").map(Node::scalar);
    Optional<ZoneId> own = named.flatMap(Times::zone);
    if (named.isPresent() && own.isEmpty()) {
      problems.addOnce(
          ReadCode.ZONE_UNKNOWN,
          named.get(),
          given.place(),
          Quoted.of(named.get()),
          "read in " + zone);
    }
    return new Times(own.orElse(zone), Times.Offsets.NONE, problems)
        .moment(text, given.place())
        .map(moment -> moment.withZoneSameInstant(zone));
  }
}

package io.plenary.json.frab;

import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A day as the document writes it, without its events. */
final class DayDraft {

  private static final List<String> MEMBERS =
      List.of("index", "rooms", "date", "day_start", "day_end", "start", "end");

  private final Map<String, Node> members = new LinkedHashMap<>();
  private Optional<LocalDate> date = Optional.empty();

  void put(String name, Node value) {
    members.put(name, value);
    if (name.equals("date")) {
      date = text(name).flatMap(Times::date);
    }
  }

  /** Tells what is odd about the day. */
  void check(Place place, Problems problems) {
    members.forEach((name, value) -> {
      if (!MEMBERS.contains(name)) {
        problems.addOnce(
            ReadCode.UNKNOWN_MEMBER,
            name,
            value.place(),
            "the member " + Quoted.of(name),
            "kept as an extension");
      }
    });
    for (String name : MEMBERS.subList(2, MEMBERS.size())) {
      member(name)
          .filter(value -> text(name).flatMap(Times::local).isEmpty())
          .ifPresent(value -> problems.add(
              ReadCode.TIME_UNREADABLE, value.place(), value.found(), "kept as an extension"));
    }
    if (date().isEmpty()) {
      problems.add(
          ReadCode.DATE_UNREADABLE,
          place,
          member("date").map(Node::found).orElse("a day without a date"),
          "its events are read by their own dates");
    }
  }

  /** What is kept of the day. */
  Node skeleton() {
    return Node.object(members);
  }

  Optional<LocalDate> date() {
    return date;
  }

  /** When the day ends, on the clocks of the document. */
  Optional<LocalDateTime> end() {
    return text("day_end").or(() -> text("end")).flatMap(Times::local);
  }

  Optional<Node> member(String name) {
    return Optional.ofNullable(members.get(name)).filter(node -> !node.isVoid());
  }

  Optional<String> text(String name) {
    return member(name).filter(node -> node.is(Node.Kind.TEXT)).map(Node::scalar);
  }
}

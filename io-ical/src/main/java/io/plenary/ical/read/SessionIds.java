package io.plenary.ical.read;

import io.plenary.agenda.Session;
import io.plenary.ical.document.Component;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each event of a calendar an id that no other has. */
final class SessionIds {

  private final Problems problems;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  SessionIds(Problems problems) {
    this.problems = problems;
  }

  /**
   * {@return the id of an event: the one that is wished for, unless it is taken}
   *
   * @param wished what the event says, if it says anything
   */
  Session.Id claim(Optional<String> wished, Component event) {
    String id = wished.filter(text -> !text.isBlank()).orElse("event");
    String free = id;
    while (!taken.add(free)) {
      free = id + "-" + copies.merge(id, 2, (before, two) -> before + 1);
    }
    if (wished.filter(text -> !text.isBlank()).isEmpty()) {
      problems.add(
          ReadCode.UID_MISSING,
          event.at(),
          "an event without a UID",
          "it was given the id " + free);
    } else if (!free.equals(id)) {
      problems.add(
          ReadCode.UID_DUPLICATE,
          event.at(),
          "another event of the id " + Quoted.of(id),
          "it was given the id " + Quoted.of(free));
    }
    return Session.Id.of(free);
  }
}

package io.plenary.benchmarks.peers.timefold;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;

/** What constraints count. */
final class Measures {

  private Measures() {}

  static int common(Set<String> some, Set<String> others) {
    int count = 0;
    for (String one : some) {
      count += others.contains(one) ? 1 : 0;
    }
    return count;
  }

  static int missing(Set<String> wanted, Set<String> offered) {
    return wanted.size() - common(wanted, offered);
  }

  static int theme(PlannedTalk one, PlannedTalk other) {
    return common(one.talk().theme(), other.talk().theme());
  }

  static int audience(PlannedTalk one, PlannedTalk other) {
    return common(one.talk().audience(), other.talk().audience());
  }

  static int content(PlannedTalk one, PlannedTalk other) {
    return common(one.content(), other.content());
  }

  static int people(PlannedTalk one, PlannedTalk other) {
    return common(one.talk().speakers(), other.talk().speakers());
  }

  static int both(PlannedTalk one, PlannedTalk other) {
    return one.minutes() + other.minutes();
  }

  /** {@return for how many minutes both are held; negative for a gap between them} */
  static int overlap(PlannedTalk one, PlannedTalk other) {
    LocalDateTime from = one.start().isAfter(other.start()) ? one.start() : other.start();
    LocalDateTime to = one.end().isBefore(other.end()) ? one.end() : other.end();
    return (int) Duration.between(from, to).toMinutes();
  }
}

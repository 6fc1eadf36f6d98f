package io.plenary.schedule.search;

import java.util.ArrayList;
import java.util.List;

/** How many steps each stage takes: an equal share of the steps, or of the time, that is left. */
final class Pace {

  private final Control control;
  private final int stages;
  private final List<Long> taken = new ArrayList<>();
  private long began;

  Pace(Control control, int stages) {
    this.control = control;
    this.stages = stages;
  }

  /** Says that steps are taken from now on, so that it is known how fast. */
  void begin() {
    began = control.elapsed();
  }

  /** {@return whether there is such a stage; what is made again ends where it ended} */
  boolean goesOn(int stage) {
    return control.stages().map(known -> stage + 1 < known.size()).orElse(true);
  }

  /** {@return how many steps a stage takes} */
  long length(int stage, long tried) {
    if (control.stages().isPresent()) {
      return control.stages().get().get(stage + 1);
    }
    int left = stages - stage;
    long share = Long.MAX_VALUE;
    if (control.steps().isPresent()) {
      share = Math.max(0, control.steps().getAsLong() - tried) / left;
    }
    if (control.nanos().isPresent()) {
      long elapsed = control.elapsed();
      double nanos = Math.max(0, control.nanos().getAsLong() - elapsed);
      double speed = tried / (double) Math.max(1, elapsed - began);
      share = Math.min(share, (long) (speed * nanos / left));
    }
    return share;
  }

  boolean isTimeOver() {
    return control.stages().isEmpty()
        && control.nanos().isPresent()
        && control.elapsed() >= control.nanos().getAsLong();
  }

  void took(long steps) {
    taken.add(steps);
  }

  /** {@return how many steps each stage took} */
  List<Long> stages() {
    return List.copyOf(taken);
  }
}

package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import java.util.ArrayList;
import java.util.List;

/**
 * Improves an arrangement by simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 1983): steps
 * that make it worse are kept now and then, more often at first than in the end. The way there is cut
 * into stages of one temperature each, whose lengths are all that has to be known to go it again. Where
 * nothing moves any more, it goes on from the best, warmer again.
 */
public final class Annealing {

  private static final int STAGES = 120;

  /** Whether to stop is asked once in so many steps. */
  private static final int UNWATCHED = 64;

  private final Arrangement arrangement;
  private final Control control;
  private final Dice dice;
  private final Steps steps;
  private final Trial trial;
  private final Pace pace;
  private final int unwatched;
  private Plan best;
  private long nanosToBest;
  private long built;
  private boolean stopped;

  /**
   * Prepares to improve an arrangement.
   *
   * @param arrangement where units are at first
   * @param control how long to look, and whom to tell
   * @param seed the same for the same result
   */
  public Annealing(Arrangement arrangement, Control control, long seed) {
    this.arrangement = arrangement;
    this.control = control;
    this.dice = new Dice(seed);
    this.steps = new Steps(arrangement, dice);
    this.trial = new Trial(arrangement, steps, dice);
    this.pace = new Pace(control, STAGES);
    this.best = Plan.of(arrangement);
    this.unwatched = arrangement.asksAgenda() ? 1 : UNWATCHED;
  }

  /** {@return the best arrangement that it comes by; that is also the one in which units are then} */
  public Plan run() {
    built = new Construction(arrangement, control, dice).build();
    best = Plan.of(arrangement);
    nanosToBest = control.elapsed();
    if (arrangement.units() > 0 && !isOver()) {
      anneal();
    }
    best.restore(arrangement);
    return best;
  }

  private void anneal() {
    pace.begin();
    Scale scale = trial.scale();
    Cooling cooling = new Cooling(scale, STAGES);
    for (int stage = 0; stage < STAGES && !stopped && pace.goesOn(stage); stage++) {
      long evaluated = trial.evaluated();
      long worsened = trial.worsened();
      Quality known = best.quality();
      run(scale, cooling.temperature(stage), pace.length(stage, trial.tried()));
      cooling.saw(best.quality().compareTo(known) < 0);
      if (cooling.startsAgain(stage, trial.evaluated() - evaluated, trial.worsened() - worsened)) {
        best.restore(arrangement);
      }
      scale = scale.after(arrangement);
      steps.adapt();
      if (stage + 1 < STAGES) {
        control.progress(best, trial.tried(), (stage + 1.0) / STAGES);
      }
    }
  }

  private boolean isOver() {
    stopped = stopped || control.isCancelled() || control.isOptimal(best);
    return stopped;
  }

  private void run(Scale scale, double temperature, long length) {
    long done = 0;
    while (done < length && !stopped) {
      if (done % unwatched == 0 && (isOver() || pace.isTimeOver())) {
        stopped = true;
      } else {
        done++;
        if (trial.step(scale, temperature)) {
          remember();
        }
      }
    }
    pace.took(done);
  }

  private void remember() {
    Quality known = best.quality();
    if (arrangement.total().hard <= known.hard() && Quality.of(arrangement).compareTo(known) < 0) {
      best = Plan.of(arrangement);
      nanosToBest = control.elapsed();
    }
  }

  /** {@return how many steps were tried} */
  public long tried() {
    return trial.tried();
  }

  /** {@return how many steps were evaluated} */
  public long evaluated() {
    return trial.evaluated();
  }

  /** {@return how many steps were kept} */
  public long kept() {
    return trial.kept();
  }

  /** {@return the nanoseconds it took to come by the best} */
  public long nanosToBest() {
    return nanosToBest;
  }

  /** {@return how many units were looked at at first, and how many steps each stage took} */
  public List<Long> stages() {
    List<Long> stages = new ArrayList<>();
    stages.add(built);
    stages.addAll(pace.stages());
    return stages;
  }
}

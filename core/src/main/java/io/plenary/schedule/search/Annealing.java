package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Improves an arrangement by simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 1983): steps
 * that make it worse are kept now and then, more often at first than in the end. The way there is cut
 * into stages of one temperature each, whose lengths are all that has to be known to go it again.
 */
public final class Annealing {

  private static final int STAGES = 120;
  private static final int SAMPLED = 2000;
  private static final int WATCHED = 64;
  private static final double HOPELESS = 4;

  private final Arrangement arrangement;
  private final Control control;
  private final Dice dice;
  private final Steps steps;
  private final Step step = new Step();
  private final List<Long> stages = new ArrayList<>();
  private Plan best;
  private long tried;
  private long moved;
  private long kept;
  private long nanosToBest;
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
    this.best = Plan.of(arrangement);
  }

  /** {@return the best arrangement that it comes by; that is also the one in which units are then} */
  public Plan run() {
    new Construction(arrangement, control, dice).build();
    best = Plan.of(arrangement);
    nanosToBest = control.elapsed();
    if (arrangement.units() > 0 && !isOver()) {
      Scale scale = scale();
      for (int stage = 0; stage < STAGES && !stopped; stage++) {
        double cooled = (double) stage / (STAGES - 1);
        double temperature = scale.hot() * StrictMath.pow(scale.cold() / scale.hot(), cooled);
        run(scale, temperature, length(stage));
        scale = scale.after(arrangement);
        if (Boolean.getBoolean("trace") && stage % 10 == 0) System.out.printf("stage %d T %.1f cur %d/%d/%d/%d best %s kept %d of %d%n", stage, temperature, arrangement.total().hard, arrangement.unplaced(), arrangement.total().medium, arrangement.total().soft, best.quality(), kept, tried);
        control.progress(best, tried, cooled);
      }
    }
    best.restore(arrangement);
    return best;
  }

  private boolean isOver() {
    stopped = stopped || control.isCancelled() || control.isOptimal(best);
    return stopped;
  }

  /** {@return how many steps a stage takes: an equal share of the steps or of the time that is left} */
  private long length(int stage) {
    if (control.stages().isPresent()) {
      List<Long> known = control.stages().get();
      return stage < known.size() ? known.get(stage) : 0;
    }
    long share = Long.MAX_VALUE;
    if (control.steps().isPresent()) {
      share = Math.max(0, control.steps().getAsLong() - tried) / (STAGES - stage);
    }
    if (control.nanos().isPresent()) {
      long elapsed = Math.max(1, control.elapsed());
      long left = Math.max(0, control.nanos().getAsLong() - elapsed);
      double speed = tried / (double) Math.max(1, elapsed - started);
      share = Math.min(share, (long) (speed * left / (STAGES - stage)));
    }
    return share;
  }

  private long started;

  private void run(Scale scale, double temperature, long length) {
    long done = 0;
    while (done < length && !stopped) {
      if (done % WATCHED == 0 && (isOver() || isTimeOver())) {
        stopped = true;
      } else {
        tried++;
        done++;
        tryOne(scale, temperature);
      }
    }
    stages.add(done);
  }

  private boolean isTimeOver() {
    return control.stages().isEmpty()
        && control.nanos().isPresent()
        && control.elapsed() >= control.nanos().getAsLong();
  }

  private void tryOne(Scale scale, double temperature) {
    if (!steps.propose(step)) {
      return;
    }
    moved++;
    Cost total = arrangement.total();
    long hard = total.hard;
    long medium = total.medium;
    long soft = total.soft;
    int unplaced = arrangement.unplaced();
    double limit = temperature * dice.exponential();
    move();
    if (total.hard > hard && scale.weigh(total.hard - hard, 0, 0, 0) > limit + HOPELESS * scale.hot() && step.size() <= 2) {
      arrangement.undo();
      return;
    }
    arrangement.settle();
    boolean keeps =
        scale.weigh(total.hard - hard, arrangement.unplaced() - unplaced, total.medium - medium,
            total.soft - soft) <= limit;
    if (keeps && arrangement.asksAgenda()) {
      arrangement.settleAgenda();
      keeps = scale.weigh(total.hard - hard, arrangement.unplaced() - unplaced,
          total.medium - medium, total.soft - soft) <= limit;
    }
    if (keeps) {
      kept++;
      arrangement.keep();
      remember();
    } else {
      arrangement.undo();
    }
  }

  private void apply() {
    move();
    arrangement.settle();
  }

  private void move() {
    for (int i = 0; i < step.size(); i++) {
      arrangement.move(step.unit(i), step.start(i), step.choice(i));
    }
  }

  private void remember() {
    Cost total = arrangement.total();
    Quality known = best.quality();
    if (total.hard > known.hard()) {
      return;
    }
    if (total.hard < known.hard() || Quality.of(arrangement).compareTo(known) < 0) {
      best = Plan.of(arrangement);
      nanosToBest = control.elapsed();
    }
  }

  /** Tries steps without keeping any, to see what they change. */
  private Scale scale() {
    long[] softs = new long[SAMPLED];
    int count = 0;
    long leastHard = Long.MAX_VALUE;
    long leastMedium = Long.MAX_VALUE;
    long leastSoft = Long.MAX_VALUE;
    started = control.elapsed();
    for (int i = 0; i < SAMPLED; i++) {
      tried++;
      if (steps.propose(step)) {
        Cost total = arrangement.total();
        long hard = total.hard;
        long medium = total.medium;
        long soft = total.soft;
        apply();
        leastHard = least(leastHard, total.hard - hard);
        leastMedium = least(leastMedium, total.medium - medium);
        if (total.soft != soft && step.size() <= 2) {
          softs[count++] = Math.abs(total.soft - soft);
        }
        leastSoft = least(leastSoft, total.soft - soft);
        arrangement.undo();
      }
    }
    Arrays.sort(softs, 0, count);
    if (Boolean.getBoolean("trace")) System.out.printf("quantiles 10 %d 50 %d 75 %d 90 %d 95 %d 99 %d max %d least %d hard %d%n", softs[count/10],softs[count/2],softs[count*3/4],softs[count*9/10],softs[count*19/20],softs[count*99/100],softs[Math.max(0,count-1)],leastSoft,leastHard);
    double typical = count == 0 ? 1 : Math.max(1, softs[count * 19 / 20]);
    double hot = typical * Double.parseDouble(System.getProperty("hot","0.25"));
    double cold = Math.min(hot, 0.15 * (leastSoft == Long.MAX_VALUE ? 1 : leastSoft));
    double k = Double.parseDouble(System.getProperty("k","5"));
    return new Scale(
        k * hot / (leastHard == Long.MAX_VALUE ? 1 : leastHard),
        k * hot * 2,
        k * hot / (leastMedium == Long.MAX_VALUE ? 1 : leastMedium),
        hot,
        cold);
  }

  private static long least(long known, long change) {
    return change == 0 ? known : Math.min(known, Math.abs(change));
  }

  /** {@return how many steps were tried} */
  public long tried() {
    return tried;
  }

  /** {@return how many steps were evaluated} */
  public long evaluated() {
    return moved;
  }

  /** {@return how many steps were kept} */
  public long kept() {
    return kept;
  }

  /** {@return the nanoseconds it took to come by the best} */
  public long nanosToBest() {
    return nanosToBest;
  }

  /** {@return how many steps each stage took} */
  public List<Long> stages() {
    return List.copyOf(stages);
  }
}

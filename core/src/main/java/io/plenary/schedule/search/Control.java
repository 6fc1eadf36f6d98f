package io.plenary.schedule.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How long to look, and whom to tell. */
public interface Control {

  /** {@return how many steps at most, if that is limited} */
  OptionalLong steps();

  /** {@return how many nanoseconds at most, if that is limited} */
  OptionalLong nanos();

  /** {@return the nanoseconds that have gone by since the beginning} */
  long elapsed();

  /**
   * {@return how many units an earlier run placed at first, and how many steps each of its stages took, to
   * do the same again}
   */
  Optional<List<Long>> stages();

  /** {@return how many arrangements an earlier run looked at in the end, to do the same again} */
  OptionalLong looks();

  /** {@return whether nobody waits for more} */
  boolean isCancelled();

  /**
   * {@return whether it cannot get better}
   *
   * @param best the best arrangement so far
   */
  boolean isOptimal(Plan best);

  /**
   * Is told now and then how far it is.
   *
   * @param best the best so far
   * @param step how many steps were tried
   * @param fraction how much of the time or the steps is over, from 0 to 1
   */
  void progress(Plan best, long step, double fraction);
}

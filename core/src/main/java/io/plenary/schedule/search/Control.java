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

  /** {@return how many steps each stage of an earlier run took, to do the same again} */
  Optional<List<Long>> stages();

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

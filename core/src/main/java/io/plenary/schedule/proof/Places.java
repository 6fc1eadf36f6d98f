package io.plenary.schedule.proof;

import io.plenary.schedule.cast.Spot;
import java.util.List;

/** The places that come into question for each unit. */
@FunctionalInterface
interface Places {

  /**
   * {@return the places of a unit}
   *
   * @param unit the unit
   */
  List<Spot> of(int unit);
}

package io.plenary.schedule;

import java.util.List;

/**
 * How a schedule came to be, so that the same one can be made again: on any machine, however fast, byte
 * for byte.
 *
 * @param seed the seed of the thread that found it
 * @param stages how many steps each stage of one temperature took
 */
public record Replay(long seed, List<Long> stages) {

  /**
   * Keeps the list as it is.
   *
   * @param seed the seed of the thread that found it
   * @param stages how many steps each stage took
   */
  public Replay {
    stages = List.copyOf(stages);
  }
}

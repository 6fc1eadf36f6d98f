package io.plenary.schedule;

import java.util.List;

/**
 * How a schedule came to be, so that the same one can be made again: on any machine, however fast, byte
 * for byte, whether its run came to its end, ran out of time or was cancelled. The agenda, the rules and
 * the grid must be the same.
 *
 * @param seed the seed of the thread that found it
 * @param stages how many units had been placed when it began to improve, and how many steps each stage of
 *     one temperature took; of a repair, also what it took to try everything before
 * @param looks how many arrangements were looked at in the end, to go on until nothing could be improved
 */
public record Replay(long seed, List<Long> stages, long looks) {

  /**
   * Keeps the list as it is.
   *
   * @param seed the seed of the thread that found it
   * @param stages how many units had been placed, and how many steps each stage took
   * @param looks how many arrangements were looked at in the end
   */
  public Replay {
    stages = List.copyOf(stages);
  }
}

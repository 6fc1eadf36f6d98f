package io.plenary.oracle;

import io.plenary.agenda.Room;
import io.plenary.agenda.SessionKind;
import java.util.List;

/** What is to be found about blocks and their parts, and about what stops everything else. */
final class BlockOracle {

  private static final int MOST_PARTS = 12;

  private final Programme on;
  private final Verdicts found;

  BlockOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    for (Item item : on.placed()) {
      item.block.ifPresent(block -> part(item, block));
    }
    for (Item block : on.held()) {
      List<Item> parts = on.placed(item -> item.block.filter(block::equals).isPresent());
      filling(block, parts);
      count(block, parts);
    }
    on.pairs((one, other) -> {
      partsOverlap(one, other);
      if (Programme.outermost(one, other, BlockOracle::meetsInterlude)) {
        found.add("interlude-overlapped", 1, one.id(), other.id());
      }
      if (Programme.outermost(one, other, BlockOracle::meetsPlenary)) {
        found.add("plenary-overlapped", 1, one.id(), other.id());
      }
    });
  }

  private static boolean isInSequence(Item block) {
    return block.kind().parts() == SessionKind.Parts.IN_SEQUENCE;
  }

  private void part(Item part, Item block) {
    if (block.placed && !part.liesInBlock()) {
      found.add("part-outside-block", 1, part.id(), block.id());
    }
    boolean elsewhere = false;
    for (Room room : part.rooms) {
      elsewhere |= !block.rooms.contains(room);
    }
    if (elsewhere && !block.rooms.isEmpty() && !part.isInterlude() && isInSequence(block)) {
      found.add("part-in-other-room", 1, part.id(), block.id());
    }
  }

  private void filling(Item block, List<Item> parts) {
    if (!block.placed || parts.isEmpty() || !isInSequence(block)) {
      return;
    }
    long empty = 0;
    for (long second = block.start; second < block.end; second += step(block, parts)) {
      long now = second;
      if (parts.stream().noneMatch(part -> part.overlaps(now, now + 1))) {
        empty++;
      }
    }
    if (empty > 0) {
      found.add("block-not-filled", 1, block.id());
    }
  }

  /** All that begins or ends here does so at a whole minute, counted from the start of the block. */
  private static long step(Item block, List<Item> parts) {
    for (Item part : parts) {
      if ((part.start - block.start) % 60 != 0 || (part.end - block.start) % 60 != 0) {
        return 1;
      }
    }
    return 60;
  }

  private void count(Item block, List<Item> parts) {
    List<Item> counted = parts.stream().filter(part -> !part.isInterlude()).toList();
    if (counted.size() > MOST_PARTS) {
      found.add("too-many-parts", counted.size() - MOST_PARTS, block.id());
    }
  }

  private void partsOverlap(Item one, Item other) {
    if (one.isPartOfSameBlockAs(other)
        && isInSequence(one.block.orElseThrow())
        && one.overlaps(other)
        && one.roomsWith(other).isEmpty()) {
      found.add(
          "parts-overlap", 1, one.id(), other.id(), one.block.orElseThrow().id());
    }
  }

  private static boolean meetsInterlude(Item one, Item other) {
    return one.overlaps(other) && (stops(one, other) || stops(other, one));
  }

  private static boolean stops(Item interlude, Item other) {
    return isForEveryone(interlude) && !other.isInterlude();
  }

  private static boolean isForEveryone(Item item) {
    return item.isInterlude() && item.kind().exclusive() && item.block.isEmpty();
  }

  private static boolean meetsPlenary(Item one, Item other) {
    return one.overlaps(other)
        && !one.isInterlude()
        && !other.isInterlude()
        && (isAlone(one, other) || isAlone(other, one));
  }

  /** Whether the one stops everything else, or else the other parts of its block, of which it is. */
  private static boolean isAlone(Item one, Item other) {
    return one.kind().exclusive() && (one.block.isEmpty() || one.isPartOfSameBlockAs(other));
  }
}

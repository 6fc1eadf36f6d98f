package io.plenary.rule.engine;

import java.util.Arrays;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule remembers of sessions. Each session holds what all rules remember of it, so that it is
 * together when they are asked about the session one after the other.
 */
final class Memos<T> {

  private final int number;
  private final IntSupplier numbers;

  /**
   * Nothing yet.
   *
   * @param number a small number that no other rule has
   * @param numbers how many numbers there are
   */
  Memos(int number, IntSupplier numbers) {
    this.number = number;
    this.numbers = numbers;
  }

  @SuppressWarnings("unchecked") // only put writes
  @Nullable
  T get(Node node) {
    return number < node.memos.length ? (T) node.memos[number] : null;
  }

  void put(Node node, T memo) {
    if (number >= node.memos.length) {
      node.memos = Arrays.copyOf(node.memos, numbers.getAsInt());
    }
    node.memos[number] = memo;
  }

  void remove(Node node) {
    if (number < node.memos.length) {
      node.memos[number] = null;
    }
  }
}

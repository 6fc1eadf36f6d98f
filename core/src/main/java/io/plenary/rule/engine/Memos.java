package io.plenary.rule.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a rule remembers of sessions: an array, since it is asked for every session and every rule. */
final class Memos<T> {

  private @Nullable Object[] memos = new @Nullable Object[0];

  @SuppressWarnings("unchecked") // only put writes
  @Nullable
  T get(Node node) {
    return node.index < memos.length ? (T) memos[node.index] : null;
  }

  void put(Node node, T memo) {
    if (node.index >= memos.length) {
      memos = Arrays.copyOf(memos, Math.max(node.index + 64, memos.length * 2));
    }
    memos[node.index] = memo;
  }

  void remove(Node node) {
    if (node.index < memos.length) {
      memos[node.index] = null;
    }
  }
}

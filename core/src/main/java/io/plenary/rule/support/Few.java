package io.plenary.rule.support;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what there is mostly none or one of, such as the breaches of a session or those who speak in
 * it. It is asked for every session and every rule, and so makes no list before there is need of one.
 *
 * @param <T> what is gathered
 */
public final class Few<T> {

  private List<T> all = List.of();

  /** Nothing yet. */
  public Few() {}

  /**
   * Adds one.
   *
   * @param one what to add
   */
  public void add(T one) {
    if (all.isEmpty()) {
      all = List.of(one);
      return;
    }
    if (all.size() == 1) {
      all = new ArrayList<>(all);
    }
    all.add(one);
  }

  /**
   * {@return whether it was added}
   *
   * @param one what may have been added
   */
  public boolean contains(T one) {
    return all.contains(one);
  }

  /** {@return what was added, in that order; the list does not change} */
  public List<T> toList() {
    return all.size() < 2 ? all : List.copyOf(all);
  }
}

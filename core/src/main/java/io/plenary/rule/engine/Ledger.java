package io.plenary.rule.engine;

import io.plenary.rule.shape.Breach;

/**
 * Is told of each breach that comes and goes.
 *
 * @param <F> what it makes of a breach
 */
public interface Ledger<F> {

  /**
   * {@return what it makes of a breach that is there now}
   *
   * @param rule the number of the rule, counted from 0
   * @param breach the breach
   */
  F came(int rule, Breach breach);

  /**
   * Is told of a breach that is there no longer.
   *
   * @param finding what it made of the breach when it came
   */
  void gone(F finding);

  /**
   * {@return what to throw when a rule fails}
   *
   * @param rule the number of the rule, counted from 0
   * @param cause what the rule threw
   */
  RuntimeException broken(int rule, RuntimeException cause);
}

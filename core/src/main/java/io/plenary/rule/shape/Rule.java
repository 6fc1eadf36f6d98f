package io.plenary.rule.shape;

/**
 * Something that must hold on an agenda, or is wished for: no room holds two sessions at once.
 *
 * <p>Every rule has one of four shapes, each of which anyone may implement.
 */
public sealed interface Rule permits SessionRule, PairRule, GroupRule, AgendaRule {

  /** {@return id, level, weight and words of this rule} */
  RuleInfo info();

  /**
   * {@return whether some breaches of it are rewards, their degrees below zero} A scheduler takes a
   * rule's word for it: it only says that a schedule is the best there is if no rule rewards what two or
   * more sessions do together. A rule does not reward unless it overrides this.
   */
  default boolean rewards() {
    return false;
  }

  /** {@return what the rule can be told, and what it is told; nothing unless overridden} */
  default Options options() {
    return Options.none();
  }

  /**
   * {@return this rule, told something else} A rule that has options overrides this.
   *
   * @param options its own {@link #options}, some with other values
   */
  default Rule with(Options options) {
    return this;
  }
}

package io.plenary.rule.shape;

import java.util.List;

/**
 * A rule about everything at once, for what no other shape can say.
 *
 * <p>It is the slowest shape: a scheduler can only ask it about whole agendas.
 */
public non-sealed interface AgendaRule extends Rule {

  /**
   * {@return how the agenda breaks the rule; nothing if it does not}
   *
   * @param agenda the agenda and its sessions with their places
   */
  List<Breach> check(PlacedAgenda agenda);

  /** What a rule says of an agenda. */
  @FunctionalInterface
  interface Check {

    /**
     * {@return how the agenda breaks the rule; nothing if it does not}
     *
     * @param agenda the agenda and its sessions with their places
     */
    List<Breach> check(PlacedAgenda agenda);
  }

  /**
   * {@return a rule from its words and its check}
   *
   * @param info id, level, weight and words
   * @param check what the rule says of an agenda
   */
  static AgendaRule of(RuleInfo info, Check check) {
    return new AgendaRule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public List<Breach> check(PlacedAgenda agenda) {
        return check.check(agenda);
      }
    };
  }
}

/**
 * The model of a conference agenda, the rules it must keep, a scheduler that keeps them, what changed
 * from version to version, and the door that formats plug into.
 *
 * @uses io.plenary.format.AgendaFormat to find the formats that are present
 */
module io.plenary.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.plenary.agenda;
  exports io.plenary.assertion;
  exports io.plenary.change;
  exports io.plenary.format;
  exports io.plenary.rule;
  exports io.plenary.rule.shape;
  exports io.plenary.schedule;
  exports io.plenary.schedule.grid;
  exports io.plenary.time;
  exports io.plenary.value;

  uses io.plenary.format.AgendaFormat;
}

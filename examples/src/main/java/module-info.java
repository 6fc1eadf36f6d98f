/** Programs to run and to read. */
module io.plenary.examples {
  requires io.plenary.core;
  requires io.plenary.io.ical;
  requires io.plenary.io.json;
  requires static org.jspecify;

  uses io.plenary.format.AgendaFormat;
}

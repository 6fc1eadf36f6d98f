/** Programs to run and to read. */
module io.plenary.examples {
  requires info.picocli;
  requires io.plenary.core;
  requires io.plenary.io.ical;
  requires io.plenary.io.json;
  requires static org.jspecify;

  opens io.plenary.examples to
      info.picocli;

  uses io.plenary.format.AgendaFormat;
}

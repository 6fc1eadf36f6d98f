/** Conference agendas as JSON. */
module io.plenary.io.json {
  requires static org.jspecify;
  requires transitive io.plenary.core;
  requires transitive tools.jackson.databind;

  exports io.plenary.json;

  provides io.plenary.format.AgendaFormat with
      io.plenary.json.PlenaryJsonFormat;
  provides tools.jackson.databind.JacksonModule with
      io.plenary.json.PlenaryModule;
}

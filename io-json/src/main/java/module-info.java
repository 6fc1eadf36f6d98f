/** Conference agendas as JSON. */
module io.plenary.io.json {
  requires static org.jspecify;
  requires transitive io.plenary.core;
  requires transitive tools.jackson.databind;

  exports io.plenary.json;
  exports io.plenary.json.frab;
  exports io.plenary.json.indico;
  exports io.plenary.json.pretalx;
  exports io.plenary.json.rules;
  exports io.plenary.json.schemaorg;
  exports io.plenary.json.sessionize;

  provides io.plenary.format.AgendaFormat with
      io.plenary.json.PlenaryJsonFormat,
      io.plenary.json.frab.FrabFormat,
      io.plenary.json.frab.Schedule2Format,
      io.plenary.json.sessionize.SessionizeFormat,
      io.plenary.json.pretalx.PretalxFormat,
      io.plenary.json.indico.IndicoFormat,
      io.plenary.json.schemaorg.SchemaOrgFormat;
  provides tools.jackson.databind.JacksonModule with
      io.plenary.json.PlenaryModule;
}

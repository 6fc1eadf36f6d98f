/** Conference agendas as iCalendar. */
module io.plenary.io.ical {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive io.plenary.core;
  requires ical4j.core;

  exports io.plenary.ical;

  provides io.plenary.format.AgendaFormat with
      io.plenary.ical.ICalendarFormat;
}

/*
 * Prints what libical finds in a calendar, a row for each event; see conformance.sh.
 *
 *   cc conformance-libical.c -o conformance-libical -lical && ./conformance-libical <calendar>
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void text(const char *value, char after) {
  for (; value != NULL && *value != '\0'; value++) {
    if (*value == '\\' || *value == '\n' || *value == '\t') {
      putchar('\\');
      putchar(*value == '\n' ? 'n' : *value == '\t' ? 't' : '\\');
    } else {
      putchar(*value);
    }
  }
  putchar(after);
}

static void instant(struct icaltimetype moment) {
  time_t seconds = icaltime_as_timet_with_zone(moment, moment.zone);
  char written[32];
  strftime(written, sizeof written, "%Y-%m-%dT%H:%M:%SZ", gmtime(&seconds));
  text(written, '\t');
}

static void event(icalcomponent *component) {
  struct icaltimetype start = icalcomponent_get_dtstart(component);
  text(icalcomponent_get_uid(component), '\t');
  instant(start);
  instant(icalcomponent_get_dtend(component));
  text(icaltime_is_utc(start) ? "UTC" : icaltimezone_get_tzid((icaltimezone *)start.zone), '\t');
  text(icalcomponent_get_summary(component), '\t');
  text(icalcomponent_get_description(component), '\t');
  text(icalcomponent_get_location(component), '\n');
}

static char *line(char *buffer, size_t size, void *file) {
  return fgets(buffer, (int)size, file);
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (file == NULL) {
    fprintf(stderr, "no calendar\n");
    return 2;
  }
  /* what it knows of zones by name must not help it */
  icaltimezone_set_builtin_tzdata(0);
  icalparser *parser = icalparser_new();
  icalparser_set_gen_data(parser, file);
  icalcomponent *calendar = icalparser_parse(parser, line);
  if (calendar == NULL) {
    fprintf(stderr, "%s is no calendar\n", arguments[1]);
    return 1;
  }
  /* Errors are not counted: libical 3 calls it one to know no property of RFC 9073 and 9253. */
  for (icalcomponent *each = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
       each != NULL;
       each = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    event(each);
  }
  return 0;
}

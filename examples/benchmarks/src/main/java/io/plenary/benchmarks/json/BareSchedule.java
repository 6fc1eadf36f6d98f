package io.plenary.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code schedule.json} holds, as plainly as Jackson can read it. */
record BareSchedule(Schedule schedule) {

  record Schedule(String version, @Nullable String base_url, Conference conference) {}

  record Conference(
      String acronym,
      String title,
      LocalDate start,
      LocalDate end,
      int daysCount,
      String timeslot_duration,
      List<Day> days) {}

  record Day(
      int index,
      LocalDate date,
      OffsetDateTime day_start,
      OffsetDateTime day_end,
      Map<String, List<Event>> rooms) {}

  record Person(
      String id, @Nullable String public_name, @Nullable String name) {}

  record Reference(String url, String title) {}

  record Event(
      long id,
      String guid,
      @Nullable String logo,
      OffsetDateTime date,
      String start,
      String duration,
      String room,
      String slug,
      @Nullable String url,
      String title,
      @Nullable String subtitle,
      @Nullable String track,
      String type,
      @Nullable String language,
      @JsonProperty("abstract") @Nullable String summary,
      @Nullable String description,
      @Nullable String recording_license,
      @Nullable Boolean do_not_record,
      List<Person> persons,
      List<Reference> links,
      List<Reference> attachments) {}
}

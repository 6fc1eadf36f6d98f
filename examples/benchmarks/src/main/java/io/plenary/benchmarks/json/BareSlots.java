package io.plenary.benchmarks.json;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schedule of pretalx's API, as plainly as Jackson can read it. */
record BareSlots(List<Slot> slots, List<Pause> breaks, String version) {

  record Speaker(
      String code,
      String name,
      @Nullable String biography,
      @Nullable String avatar) {}

  record Resource(String resource, String description) {}

  record Place(
      Object room, @Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {}

  record Pause(Object room, OffsetDateTime start, OffsetDateTime end, Object description) {}

  record Slot(
      String code,
      List<Speaker> speakers,
      String title,
      Map<String, String> submission_type,
      @Nullable Map<String, String> track,
      String state,
      @Nullable String description,
      int duration,
      int slot_count,
      boolean do_not_record,
      boolean is_featured,
      String content_locale,
      @Nullable Place slot,
      @Nullable String image,
      List<Resource> resources) {}
}

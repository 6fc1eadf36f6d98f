package io.plenary.json.foreign;

import java.util.List;

/** One document of each dialect, in which little is wrong. */
public final class Examples {

  /** Formats that are written as well. */
  public static final List<String> WRITABLE = List.of("frab", "schedule2", "schemaorg");

  private Examples() {}

  public static List<String> names() {
    return List.of(
        "frab/schedule.json",
        "frab/schedule2.json",
        "sessionize/all.json",
        "pretalx/slots.json",
        "indico/export.json",
        "schemaorg/event.json",
        "schemaorg/graph.json");
  }
}

package io.plenary.benchmarks.schedule.cosplib;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An instance as it stands in the file. What CoSPLib calls a session is a window here, since it holds
 * several talks in each room.
 */
final class CosplibData {

  private final JsonMapper mapper;
  private final JsonNode node;

  /** How many slots each window has. */
  final int[] slots;

  final List<String> windows;
  final List<String> rooms;
  final List<String> tracks;
  final List<String> talks;

  /** The track of each talk. */
  final int[] track;

  /** How many slots each talk takes. */
  final int[] need;

  /** The place of each talk among those of its track, from 1; 0 if it is free. */
  final int[] order;

  final Map<String, Integer> weights = new LinkedHashMap<>();

  /** Penalties: of talks by window and by room, of tracks by window and by room, and so on. */
  final int[][] talkByWindow;

  final int[][] talkByRoom;
  final int[][] talkByZone;
  final int[][] trackByWindow;
  final int[][] trackByRoom;
  final int[][] windowByRoom;
  final int[][] trackByTrack;

  /** For each talk, those that share a presenter; those that an attendee wants to hear as well. */
  final int[][] presenters;

  final int[][] attendees;

  /** For each track, those that share a chair. */
  final int[][] chairs;

  CosplibData(JsonMapper mapper, JsonNode node) {
    this.mapper = mapper;
    this.node = node;
    slots = mapper.treeToValue(node.required("ts"), int[].class);
    windows = texts("sessions");
    rooms = texts("rooms");
    tracks = texts("tracks");
    talks = texts("subs");
    track = mapper.treeToValue(node.required("track"), int[].class);
    need = mapper.treeToValue(node.required("need"), int[].class);
    order = mapper.treeToValue(node.required("order"), int[].class);
    node.required("w").forEachEntry((name, weight) -> weights.put(name, weight.intValue()));
    talkByWindow = table("ss");
    talkByRoom = table("sr");
    talkByZone = table("tzp");
    trackByWindow = table("tsn");
    trackByRoom = table("tr");
    windowByRoom = table("srn");
    trackByTrack = table("tt");
    presenters = table("pc");
    attendees = table("ac");
    chairs = table("cc");
  }

  private List<String> texts(String field) {
    return List.of(mapper.treeToValue(node.required(field), String[].class));
  }

  private int[][] table(String field) {
    return mapper.treeToValue(node.required(field), int[][].class);
  }

  int weight(String term) {
    return weights.getOrDefault(term, 0);
  }
}

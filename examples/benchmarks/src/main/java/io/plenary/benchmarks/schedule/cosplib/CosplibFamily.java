package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Timetable;
import io.plenary.agenda.Track;
import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.benchmarks.schedule.family.Verdict;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance of CoSPLib. Each of its sessions is a window of equal slots. */
public final class CosplibFamily implements Instance {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final String name;
  private final CosplibData data;
  private final Programme programme;
  private final Agenda agenda;

  private CosplibFamily(String name, CosplibData data) {
    this.name = name;
    this.data = data;
    this.programme = new Programme(data);
    this.agenda = build();
  }

  /**
   * {@return the instance in a file}
   *
   * @param file the file
   */
  public static CosplibFamily read(Path file) {
    String name =
        Objects.requireNonNull(file.getFileName()).toString().replaceFirst("\\.json$", "");
    return of(name, MAPPER.readTree(file));
  }

  static CosplibFamily of(String name, JsonNode data) {
    return new CosplibFamily(name, new CosplibData(MAPPER, data));
  }

  @Override
  public String name() {
    return name;
  }

  CosplibData data() {
    return data;
  }

  @Override
  public Agenda agenda() {
    return agenda;
  }

  private Agenda build() {
    AgendaBuilder builder =
        Agenda.builder().id(name + "@example.org").title(name).zone(Programme.ZONE);
    for (int room = 0; room < data.rooms.size(); room++) {
      builder.addRoom(
          Room.builder().id(Programme.roomId(room)).name(data.rooms.get(room)).build());
    }
    for (int track = 0; track < data.tracks.size(); track++) {
      builder.addTrack(
          Track.builder().id("track-" + track).name(data.tracks.get(track)).build());
    }
    for (int talk = 0; talk < data.talks.size(); talk++) {
      builder.addSession(Session.builder()
          .id(Programme.talkId(talk))
          .title(data.talks.get(talk))
          .duration(Programme.length(data.need[talk]))
          .addTrack("track-" + data.track[talk])
          .build());
    }
    return builder.build();
  }

  @Override
  public Grid grid() {
    List<Window> windows = new ArrayList<>();
    for (int window = 0; window < data.windows.size(); window++) {
      windows.add(Window.ofSlots(programme.times(window)));
    }
    return Grid.of(windows);
  }

  @Override
  public Rules rules() {
    return CosplibRules.of(programme);
  }

  /**
   * {@return the agenda with its talks placed}
   *
   * @param cells for each window and each room, the number of the talk in each slot, or -1
   */
  Agenda place(int[][][] cells) {
    Map<Session.Id, Placement> placements = new LinkedHashMap<>();
    for (int window = 0; window < cells.length; window++) {
      for (int room = 0; room < cells[window].length; room++) {
        for (int slot = 0; slot < cells[window][room].length; slot++) {
          int talk = cells[window][room][slot];
          if (talk >= 0) {
            placements.putIfAbsent(
                Programme.talkId(talk),
                Placement.at(Programme.time(window, slot).start(), Programme.roomId(room)));
          }
        }
      }
    }
    return agenda.withTimetable(Timetable.of(placements));
  }

  /** {@return for each window and each room, the number of the talk in each slot, or -1} */
  private int[][][] cells(Agenda placed) {
    int[][][] cells = new int[data.windows.size()][data.rooms.size()][];
    for (int window = 0; window < cells.length; window++) {
      for (int room = 0; room < cells[window].length; room++) {
        cells[window][room] = new int[data.slots[window]];
        Arrays.fill(cells[window][room], -1);
      }
    }
    for (PlacedSession session : PlacedAgenda.of(placed).sessions()) {
      if (session.isPlaced()) {
        int[] cell = cells[programme.window(session)][programme.room(session)];
        int talk = programme.talk(session);
        int from = programme.slot(session);
        Arrays.fill(cell, from, Math.min(cell.length, from + data.need[talk]), talk);
      }
    }
    return cells;
  }

  /** {@return for each window and each room, the number of the track there, or -1} */
  private int[][] tracks(int[][][] cells) {
    int[][] tracks = new int[cells.length][data.rooms.size()];
    for (int window = 0; window < cells.length; window++) {
      for (int room = 0; room < cells[window].length; room++) {
        int talk = Arrays.stream(cells[window][room])
            .filter(each -> each >= 0)
            .findFirst()
            .orElse(-1);
        tracks[window][room] = talk < 0 ? -1 : data.track[talk];
      }
    }
    return tracks;
  }

  @Override
  public Verdict judge(Agenda placed) {
    int[][][] cells = cells(placed);
    return new CosplibScorer(data, tracks(cells), cells).score();
  }

  @Override
  public String solution(Agenda placed) {
    int[][][] cells = cells(placed);
    Map<String, Object> solution = new LinkedHashMap<>();
    solution.put("T", tracks(cells));
    solution.put("X", cells);
    return MAPPER.writeValueAsString(solution);
  }
}

package io.plenary.json.frab;

import io.plenary.agenda.Track;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How tracks stand in the list of a conference's tracks. */
final class TrackShape {

  private TrackShape() {}

  /** A track is known by its name, since events name it so. */
  static Track named(String name) {
    return Track.builder().id(name).name(name).build();
  }

  static Track read(String name, Item item, Problems problems) {
    Track.Builder track = Track.builder().id(name).name(name);
    item.take("name");
    Optional<String> color = item.name("color");
    Optional<Color> sound = color.flatMap(TrackShape::color);
    sound.ifPresent(track::color);
    if (!sound.map(Color::hex).equals(color)) {
      item.putBack("color");
    }
    if (sound.isEmpty() && color.isPresent()) {
      problems.add(
          ReadCode.COLOR_MALFORMED,
          item.placeOf("color"),
          "'" + color.get() + "'",
          "kept as an extension");
    }
    List<Extension> kept = new ArrayList<>(item.rest(Frab.NAMESPACE, Frab.OF_TRACK));
    if (kept.isEmpty()) {
      kept.add(Frab.keep(Frab.DECLARED, Node.flag(true)));
    }
    kept.forEach(track::addExtension);
    return track.build();
  }

  private static Optional<Color> color(String text) {
    return text.matches("#[0-9a-fA-F]{6}") ? Optional.of(Color.of(text)) : Optional.empty();
  }

  static boolean isDeclared(Track track, boolean fromElsewhere) {
    return fromElsewhere
        || track.extensions().stream().anyMatch(each -> Kept.isOf(each, Frab.NAMESPACE));
  }

  static Optional<String> slug(Track track) {
    return Frab.keptText(track.extensions(), "slug");
  }

  static Node write(Track track) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("name", Node.text(track.name().first()));
    track.extensions().stream()
        .filter(each -> Kept.isOf(each, Frab.NAMESPACE) && !each.name().equals(Frab.DECLARED))
        .forEach(each -> Kept.value(each).ifPresent(value -> members.put(each.name(), value)));
    track
        .color()
        .filter(color -> !Frab.keptText(track.extensions(), "color")
            .flatMap(TrackShape::color)
            .equals(Optional.of(color)))
        .ifPresent(color -> members.put("color", Node.text(color.hex())));
    return Node.object(members);
  }
}

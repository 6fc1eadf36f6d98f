package io.plenary.json.sessionize;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sessions are sorted by. One category may be that of tracks; its title says so. */
final class Categories {

  /** One item of one category. */
  private record Entry(String category, String name) {

    boolean isTrack() {
      return category.toLowerCase(Locale.ROOT).contains("track");
    }
  }

  private final Assembly assembly;
  private final Problems problems;
  private final Map<String, Entry> byId = new LinkedHashMap<>();

  Categories(Assembly assembly, Problems problems) {
    this.assembly = assembly;
    this.problems = problems;
  }

  void read(Item category) {
    define(category, "title", "items");
  }

  private List<String> define(Item category, String title, String items) {
    Optional<String> name = category.name(title);
    Set<String> ids = new LinkedHashSet<>();
    for (Item item : category.items(items)) {
      Optional<String> id = item.id("id");
      Optional<String> label = item.name("name");
      if (id.isPresent() && label.isPresent() && name.isPresent()) {
        byId.putIfAbsent(id.get(), new Entry(name.get(), label.get()));
        ids.add(id.get());
      } else {
        problems.add(
            ReadCode.TITLE_MISSING,
            item.place(),
            "an item of a category without an id or a name",
            "left out");
      }
    }
    return List.copyOf(ids);
  }

  /** Categories as some views write them in each session. */
  List<String> inSession(Item session) {
    Set<String> ids = new LinkedHashSet<>();
    for (Item category : session.items("categories")) {
      ids.addAll(define(category, "name", "categoryItems"));
    }
    return List.copyOf(ids);
  }

  /** Adds tracks and tags; an id that nobody defines is told. */
  Session sort(Session session, List<Node> ids) {
    Session.Builder sorted = session.toBuilder();
    Set<Object> met = new LinkedHashSet<>();
    for (Node id : ids) {
      Entry entry = byId.get(id.scalar());
      if (entry == null) {
        problems.add(
            ReadCode.REFERENCE_DANGLING,
            id.place(),
            id.found() + " as an item of a category",
            "kept as an extension");
      } else if (entry.isTrack()) {
        if (met.add(id.scalar())) {
          track(id.scalar(), entry.name());
          sorted.addTrack(id.scalar());
        }
      } else if (met.add(entry)) {
        sorted.addTag(Tag.of(entry.category(), entry.name()));
      }
    }
    Session sound = sorted.build();
    return ids.isEmpty()
        ? sound
        : sound.toBuilder()
            .addExtension(Kept.of(SessionizeFormat.NAME, "categoryItems", Node.list(ids)))
            .build();
  }

  private void track(String id, String name) {
    if (assembly.track(id).isEmpty()) {
      assembly.put(Track.builder().id(id).name(name).build());
    }
  }
}

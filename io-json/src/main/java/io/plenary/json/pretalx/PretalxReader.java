package io.plenary.json.pretalx;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Source;
import io.plenary.json.foreign.Zones;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.value.Version;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a schedule: it walks through the document, slot by slot. */
final class PretalxReader {

  private static final Place TOP = new Place(new Pointer.Root(""), 1, 1);
  private static final List<String> DOCUMENTED =
      List.of("id", "version", "published", "comment", "slots", "breaks", "url");

  private final Problems problems;
  private final Assembly assembly;
  private final Slots slots;
  private final Map<String, Node> members = new LinkedHashMap<>();
  private boolean found;

  private PretalxReader(ReadOptions options) {
    this.problems = new Problems(options.limits().problems());
    this.assembly = new Assembly(problems);
    this.slots = new Slots(assembly, problems);
  }

  static Imported read(InputStream in, ReadOptions options) {
    PretalxReader reader = new PretalxReader(options);
    Source.read(in, options, reader.problems, reader::document);
    if (!reader.found) {
      throw reader.problems.fatal(
          ReadCode.WRONG_DOCUMENT, TOP, "a document without slots", "a schedule of the API");
    }
    Agenda agenda = reader.agenda(options);
    return new Imported(agenda, reader.problems.list(), PretalxFormat.NAME);
  }

  private void document(Source source) {
    if (!source.isObject()) {
      source.node();
      return;
    }
    source.object(name -> {
      switch (name) {
        case "slots", "breaks" -> {
          found = true;
          source.list(this::slot).ifPresent(other -> members.put(name, other));
        }
        default -> members.put(name, source.node());
      }
    });
  }

  /** Without being asked to, the API gives the numbers of slots only. */
  private void slot(Node node) {
    if (node.is(Node.Kind.OBJECT)) {
      slots.read(new Item(node, problems));
    } else if (node.is(Node.Kind.NUMBER)) {
      problems.addOnce(
          ReadCode.REFERENCE_DANGLING,
          "slot",
          node.place(),
          "the slot " + node.scalar() + ", of which only the number is given",
          "left out");
    } else {
      problems.add(ReadCode.WRONG_TYPE, node.place(), node.found(), "a slot", "left out");
    }
  }

  private Agenda agenda(ReadOptions options) {
    ZoneId zone = Zones.choose(Optional.empty(), options.zone(), slots.offset(), TOP, problems);
    slots.settle(zone, options.zone().isPresent());
    Item head = new Item(Node.object(TOP, members), problems);
    AgendaBuilder agenda =
        Agenda.builder().id(PretalxFormat.NAME).title(PretalxFormat.NAME).zone(zone);
    head.name("version").map(Version::of).ifPresent(agenda::version);
    head.rest(PretalxFormat.NAME, DOCUMENTED).forEach(agenda::addExtension);
    return assembly.build(agenda);
  }
}

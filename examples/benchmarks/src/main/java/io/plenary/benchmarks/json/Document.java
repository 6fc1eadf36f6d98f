package io.plenary.benchmarks.json;

import io.plenary.agenda.Agenda;
import io.plenary.benchmarks.rule.Congress;
import io.plenary.format.AgendaFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** A document to read: one that is made, or a file of somebody's. */
enum Document {
  PLENARY_10000("plenary-json", BareAgenda.class, ""),
  FRAB_10000("frab", BareSchedule.class, ""),
  FRAB_35C3("frab", BareSchedule.class, "series/35c3-frab/20181230-1605.json"),
  SESSIONIZE("sessionize", BareGrid[].class, "sessionize/droidcon-20190626-gridsmart.json"),
  PRETALX("pretalx", BareSlots.class, "pretalx-api/europython2023-20230714.json");

  private static final int SESSIONS = 10_000;

  private final String format;
  private final Class<?> bare;
  private final String sample;

  Document(String format, Class<?> bare, String sample) {
    this.format = format;
    this.bare = bare;
    this.sample = sample;
  }

  /** Its format, by name. */
  String format() {
    return format;
  }

  /** The records that stand for it. */
  Class<?> bare() {
    return bare;
  }

  /** The documents that are there; those of others lie in the folder that is named. */
  static Document[] present(Optional<Path> samples) {
    return Arrays.stream(values())
        .filter(each -> each.sample.isEmpty()
            || samples
                .filter(folder -> Files.exists(folder.resolve(each.sample)))
                .isPresent())
        .toArray(Document[]::new);
  }

  byte[] bytes(Optional<Path> samples) {
    if (sample.isEmpty()) {
      return write(Congress.of(SESSIONS, 1));
    }
    try {
      return Files.readAllBytes(samples.orElseThrow().resolve(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Agenda read(byte[] bytes) {
    return AgendaFormats.reader()
        .zone(ZoneId.of("Europe/Paris"))
        .format(format)
        .read(bytes)
        .agenda();
  }

  byte[] write(Agenda agenda) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AgendaFormats.writer().format(format).write(agenda, out);
    return out.toByteArray();
  }

  /** Whether others read it, too. */
  boolean isWritten() {
    return format.equals("plenary-json") || format.equals("frab");
  }
}

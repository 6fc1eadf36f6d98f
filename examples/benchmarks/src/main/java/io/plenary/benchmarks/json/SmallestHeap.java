package io.plenary.benchmarks.json;

import io.plenary.format.AgendaFormats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How small a heap may be in which a document is read: what the reading needs at its peak. */
public final class SmallestHeap {

  private SmallestHeap() {}

  /**
   * Reads a document, or nothing, in a process that was started for it.
   *
   * @param args the document's name and its file, or nothing
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Document small = Document.PLENARY_10000;
    String tiny = "{\"plenary\": 1, \"id\": \"a\", \"title\": \"A\", \"zone\": \"UTC\"}";
    small.read(tiny.getBytes(StandardCharsets.UTF_8));
    if (args.length == 2) {
      try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
        AgendaFormats.reader().format(Document.valueOf(args[0]).format()).read(in);
      }
    }
  }

  /** The size of a document, and what heap it needs beyond that of a document of nothing. */
  static String of(Document document, Optional<Path> samples)
      throws IOException, InterruptedException {
    byte[] bytes = document.bytes(samples);
    Path file = Files.createTempFile("plenary", ".json");
    try {
      Files.write(file, bytes);
      int kilobytes = smallest(document.name(), file.toString()) - smallest();
      return String.format(
          Locale.ROOT,
          "%,d KB are read in %,d KB of heap, %.1f times as much",
          bytes.length / 1024,
          kilobytes,
          1024.0 * kilobytes / bytes.length);
    } finally {
      Files.delete(file);
    }
  }

  private static int smallest(String... arguments) throws IOException, InterruptedException {
    int fails = 2_048;
    int works = 1 << 20;
    while (works - fails > Math.max(256, fails / 32)) {
      int between = (fails + works) / 2;
      if (runs(between, arguments)) {
        works = between;
      } else {
        fails = between;
      }
    }
    return works;
  }

  private static boolean runs(int kilobytes, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + kilobytes + "k",
        "-XX:+UseSerialGC",
        "-classpath",
        System.getProperty("java.class.path"),
        SmallestHeap.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}

package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormat;
import io.plenary.format.AgendaFormats;
import io.plenary.format.AgendaReader;
import io.plenary.format.AgendaWriter;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.UnknownFormatException;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.rule.Rules;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads agendas in any format, tells what they are, what is odd about the files and what is wrong with the
 * agendas, and writes them in other formats and as a page to look at.
 */
@Command(
    name = "agenda",
    description = "Reads agendas in any format, checks them, and writes them in others.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
public final class AgendaCommand implements Callable<Integer> {

  private static final int TERMINAL_WIDTH = 100;
  private static final List<String> PAGES = List.of("html", "htm");

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "The files to read.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The zone of times without one, such as Europe/Paris.")
  private @Nullable String zone;

  @Option(
      names = "--read-as",
      paramLabel = "FORMAT",
      description = "The format of the files, if it is not to be guessed.")
  private @Nullable String readAs;

  @Option(
      names = "--merge",
      description = "Make one agenda of all files; the first one is the main programme.")
  private boolean merge;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the agenda to a file, in the format of its ending; html is a page."
          + " May be given more than once.")
  private final List<Path> outputs = new ArrayList<>();

  @Option(
      names = "--write-as",
      paramLabel = "FORMAT",
      description = "The format to write in, if the ending does not tell, such as frab.")
  private @Nullable String writeAs;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not print the timetable.")
  private boolean quiet;

  private AgendaCommand() {}

  /**
   * Runs the program and ends with 0, with 1 if a file could not be read or written, or with 2 if the
   * arguments were not understood.
   *
   * @param args files and options; {@code --help} lists them
   */
  public static void main(String[] args) {
    System.exit(run(writer(System.out), writer(System.err), args));
  }

  private static PrintWriter writer(PrintStream out) {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new AgendaCommand()).setOut(out).setErr(err).execute(args);
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw misused("Name at least one file to read.\nFormats that are present: " + formats());
    }
    if (files.size() > 1 && !outputs.isEmpty() && !merge) {
      throw misused("Several files are written as one agenda only with --merge.");
    }
    Map<Path, Imported> read = new LinkedHashMap<>();
    files.forEach(file -> read(file).ifPresent(imported -> read.put(file, imported)));
    boolean done = read.size() == files.stream().distinct().count();
    List<Imported> agendas = merge ? merged(read).stream().toList() : List.copyOf(read.values());
    agendas.forEach(this::show);
    if (agendas.size() == 1) {
      for (Path output : outputs) {
        done = write(agendas.get(0).agenda(), output) && done;
      }
    }
    return done ? 0 : 1;
  }

  private PrintWriter out() {
    return spec().commandLine().getOut();
  }

  private PrintWriter err() {
    return spec().commandLine().getErr();
  }

  private CommandSpec spec() {
    return Optional.ofNullable(spec).orElseThrow();
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private static String formats() {
    return ServiceLoader.load(AgendaFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .map(format -> format.name() + (format.isWritable() ? "" : " (read only)"))
        .collect(Collectors.joining(", "));
  }

  private Optional<Imported> read(Path file) {
    try {
      Imported imported = reader().read(file);
      out().println(file + ": read as " + imported.format() + ", " + imported.agenda());
      return Optional.of(imported);
    } catch (UnreadableAgendaException e) {
      err().println(file + ": " + e.getMessage());
    } catch (UnknownFormatException e) {
      err().println(e.getMessage());
    } catch (UncheckedIOException e) {
      err().println(file + ": " + reason(e.getCause(), "file"));
    }
    return Optional.empty();
  }

  private static String reason(@Nullable IOException e, String missing) {
    return e instanceof NoSuchFileException
        ? "there is no such " + missing
        : "cannot be used: " + e;
  }

  private AgendaReader reader() {
    AgendaReader reader = AgendaFormats.reader();
    if (zone != null) {
      try {
        reader = reader.zone(ZoneId.of(zone));
      } catch (DateTimeException e) {
        throw misused("There is no zone '" + zone + "'; zones are called such as Europe/Paris.");
      }
    }
    return readAs == null ? reader : reader.format(readAs);
  }

  /** All as one; what is not of the first is known by the name of its file. */
  private static Optional<Imported> merged(Map<Path, Imported> read) {
    Optional<Imported> all = Optional.empty();
    for (Map.Entry<Path, Imported> each : read.entrySet()) {
      String source = String.valueOf(each.getKey().getFileName()).replaceFirst("\\.[^.]*$", "");
      Imported next = each.getValue();
      all = Optional.of(all.map(main -> main.merge(source, next)).orElse(next));
    }
    return all;
  }

  private void show(Imported imported) {
    out().println();
    if (!quiet) {
      out().println(TimetablePrinter.print(imported.agenda(), TERMINAL_WIDTH));
    }
    List<Problem> problems = imported.problems();
    out().println(problems.isEmpty() ? "The file is as it should be." : "What is odd about it:");
    problems.forEach(problem -> out().println("  " + problem));
    out().println();
    out().println(Rules.standard().check(imported.agenda()));
  }

  private boolean write(Agenda agenda, Path output) {
    try {
      if (PAGES.contains(ending(output))) {
        Files.writeString(output, TimetablePage.of(agenda));
      } else {
        AgendaWriter writer = AgendaFormats.writer();
        List<Problem> problems =
            (writeAs == null ? writer : writer.format(writeAs)).write(agenda, output);
        problems.forEach(problem -> out().println("  " + problem));
      }
      out().println("Written to " + output + ".");
      return true;
    } catch (UnknownFormatException e) {
      err().println(e.getMessage() + "; a page is written to a file that ends in .html");
    } catch (UncheckedIOException e) {
      err().println(output + ": " + reason(e.getCause(), "folder"));
    } catch (IOException e) {
      err().println(output + ": " + reason(e, "folder"));
    }
    return false;
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

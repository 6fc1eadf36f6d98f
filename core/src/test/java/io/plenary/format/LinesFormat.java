package io.plenary.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.plenary.agenda.Agenda;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A format that tests read and write: {@code lines:} and the title of an agenda. What it was told comes
 * back as problems.
 */
public class LinesFormat implements AgendaFormat {

  static final Agenda AGENDA =
      Agenda.builder().id("lines").title("Conference").zone("UTC").build();

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public List<String> fileExtensions() {
    return List.of("lines", "txt");
  }

  @Override
  public boolean recognizes(byte[] head) {
    return new String(head, UTF_8).startsWith(name() + ":");
  }

  @Override
  public Imported read(InputStream in, ReadOptions options) {
    try {
      String text = new String(in.readAllBytes(), UTF_8);
      String title = text.substring(text.indexOf(':') + 1);
      Problem told = note("told", options.zone() + " " + options.limits().depth());
      return new Imported(AGENDA.toBuilder().title(title).build(), List.of(told), name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Problem> write(Agenda agenda, OutputStream out) {
    try {
      out.write((name() + ":").getBytes(UTF_8));
      if (agenda.title().first().equals("impossible")) {
        throw new IllegalStateException("cannot write this");
      }
      out.write(agenda.title().first().getBytes(UTF_8));
      return List.of(note("lost", "all but the title"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem note(String code, String found) {
    return new Problem(code, Problem.Severity.NOTE, Location.NOWHERE, found, "", "");
  }

  /** The same under another name. */
  public static final class Other extends LinesFormat {

    @Override
    public String name() {
      return "other";
    }
  }

  /** The same, which can only be read. */
  public static final class OnlyRead implements AgendaFormat {

    @Override
    public String name() {
      return "only-read";
    }

    @Override
    public List<String> fileExtensions() {
      return new LinesFormat().fileExtensions();
    }

    @Override
    public boolean recognizes(byte[] head) {
      return false;
    }

    @Override
    public boolean isWritable() {
      return false;
    }

    @Override
    public Imported read(InputStream in, ReadOptions options) {
      return new LinesFormat().read(in, options);
    }
  }
}

package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading and writing touch no network: they work in a JVM that resolves no name, since it looks names up in
 * an empty file alone, and in which whatever asks for a proxy or a socket is noted and denied.
 */
class NetworkTest {

  private static final String NOT_TOUCHED = "nothing was asked for";

  private static String run(Path hosts, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djdk.net.hosts.file=" + hosts,
        "-cp",
        System.getProperty("java.class.path"),
        Offline.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output.strip();
  }

  private static Path emptyFile(Path folder) throws IOException {
    return Files.createFile(folder.resolve("hosts"));
  }

  @Test
  void nothingIsAskedForByReadingAndWriting(@TempDir Path folder) throws Exception {
    assertThat(run(emptyFile(folder))).isEqualTo(NOT_TOUCHED);
  }

  @Test
  void whatWouldBeAskedForIsDeniedAndNoted(@TempDir Path folder) throws Exception {
    assertThat(run(emptyFile(folder), "http://example.org/"))
        .contains("UnknownHostException", "proxy for http://example.org", "a socket");
  }

  /** What the other JVM does. */
  static final class Offline {

    private static final List<String> ASKED = new ArrayList<>();

    private Offline() {}

    /**
     * Reads and writes, or, to show that it would be noticed, goes to an address.
     *
     * @param arguments an address, if one is to be gone to
     */
    @SuppressWarnings("deprecation") // there is no other hook for sockets in JDK 17
    public static void main(String[] arguments) throws IOException {
      Socket.setSocketImplFactory(() -> {
        ASKED.add("a socket");
        throw new UnsupportedOperationException("no sockets here");
      });
      ProxySelector.setDefault(new Denying());
      if (arguments.length > 0) {
        goTo(URI.create(arguments[0]));
      } else {
        readAndWrite();
      }
      System.out.println(ASKED.isEmpty() ? NOT_TOUCHED : String.join("; ", ASKED));
    }

    private static void readAndWrite() {
      String calendar = ICalendar.write(OptionSamples.agenda().build(), WrittenCalendars.ALL);
      String other = Calendars.calendar(
          "SOURCE;VALUE=URI:http://example.org/c.ics",
          "IMAGE;VALUE=URI:http://example.org/c.png",
          "BEGIN:VTIMEZONE",
          "TZID:/Own/Zone",
          "TZURL:http://example.org/zone",
          "END:VTIMEZONE",
          Calendars.event(
              "1",
              "DTSTART;TZID=/Own/Zone:20241119T090000",
              "URL:http://example.org/1",
              "ATTACH:http://example.org/1.pdf",
              "ORGANIZER;DIR=\"http://example.org/2\":mailto:a@example.org",
              "DESCRIPTION;ALTREP=\"http://example.org/3\":Text"));
      ICalendar.read(calendar);
      ICalendar.publish(ICalendar.read(other).agenda(), calendar);
    }

    private static void goTo(URI address) {
      try {
        InetAddress.getByName(address.getHost());
      } catch (IOException e) {
        ASKED.add(e.getClass().getSimpleName());
      }
      try {
        address.toURL().openStream().close();
      } catch (IOException | RuntimeException e) {
        ASKED.add(e.getClass().getSimpleName());
      }
      try (Socket socket = new Socket(Proxy.NO_PROXY)) {
        socket.connect(null);
      } catch (IOException | RuntimeException e) {
        ASKED.add(e.getClass().getSimpleName());
      }
    }
  }

  /** Whoever opens a connection by an address asks for a proxy first. */
  private static final class Denying extends ProxySelector {

    @Override
    public List<Proxy> select(URI uri) {
      Offline.ASKED.add("proxy for " + uri);
      throw new UnsupportedOperationException("no proxies here");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException fault) {}
  }
}

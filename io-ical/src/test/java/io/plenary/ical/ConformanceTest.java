package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Others read what is written: biweekly here; ical.js and libical by {@code src/test/scripts/conformance.sh},
 * for which each calendar is left in {@code target/conformance} with what is to be found in it.
 */
class ConformanceTest {

  private static final Path FOLDER = Path.of("target", "conformance");

  private static final Map<String, WrittenCalendars.Written> WRITTEN = WrittenCalendars.all();

  static Stream<Arguments> calendars() {
    return WRITTEN.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calendars")
  void othersFindTheSameInstantsTextsAndZones(String name, WrittenCalendars.Written written)
      throws IOException {
    String rows =
        written.expected().stream().map(ConformanceTest::row).collect(Collectors.joining());
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(name + ".ics"), written.text(), StandardCharsets.UTF_8);
    Files.writeString(FOLDER.resolve(name + ".tsv"), rows, StandardCharsets.UTF_8);

    Biweekly.assertSees(written.text(), written.expected());
  }

  private static String row(Biweekly.Event event) {
    Instant end = event.end().orElse(event.start());
    return Stream.of(
                event.uid(),
                event.start().toString(),
                end.toString(),
                event.zone(),
                event.summary().orElse(""),
                event.description().orElse(""),
                event.location().orElse(""))
            .map(each -> each.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calendars")
  void theStandardHasNothingAgainstIt(String name, WrittenCalendars.Written written) {
    assertThat(Validator.faults(written.text())).isEmpty();
  }
}

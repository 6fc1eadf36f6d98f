package io.plenary.ical.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLineParserTest {

  private static final List<String> PIECES = List.of(
      "A", "a-1", ";", ":", "=", ",", "^", "^n", "^'", "\\", "\\n", "é", " ", "X", ";B=", ":v",
      "\"", "%", "\t");

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(PIECES).list().ofMaxSize(9).map(pieces -> "N" + String.join("", pieces));
  }

  /** Where both make something of a line, it is the same; plain lines are those that the library knows. */
  @Property(tries = 2_000)
  void aPlainLineIsTakenApartAsTheLibraryDoes(@ForAll("lines") String text) {
    LogicalLine line = new LogicalLine(text, 1);
    Optional<ContentLine> plain = PlainLine.parse(line, new HashMap<>());
    Optional<ContentLine> library = new ContentLineParser().byLibrary(line);

    if (library.isPresent() && plain.isPresent()) {
      assertThat(plain).isEqualTo(library);
    }
    assertThat(plain.isPresent() || text.contains("\"") || library.isEmpty()).isTrue();
    assertThat(new ContentLineParser().parse(line)).isEqualTo(plain.isPresent() ? plain : library);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "A",
        "A;B:c",
        "A;=b:c",
        "A;B=b",
        ";B=b:c",
        "A B:c",
        "Ä:c",
        "A;Ä=b:c",
        "BEGIN:A B",
        "END:"
      })
  void whatIsNoContentLineIsNone(String text) {
    assertThat(new ContentLineParser().parse(new LogicalLine(text, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A;B=\"b\":c", "A;B=\"b;:,\";C=d:c"})
  void whatIsQuotedIsTakenApartByTheLibrary(String text) {
    LogicalLine line = new LogicalLine(text, 1);

    assertThat(PlainLine.parse(line, new HashMap<>())).isEmpty();
    assertThat(new ContentLineParser().parse(line)).isPresent();
  }
}

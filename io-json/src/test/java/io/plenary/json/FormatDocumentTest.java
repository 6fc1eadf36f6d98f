package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.ProblemCode;
import io.plenary.json.shape.Shape;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps {@code docs/json-format.md} right. */
class FormatDocumentTest {

  private static final FormatDocument DOCUMENT = new FormatDocument("json-format.md");

  @Test
  void theExampleIsReadAndValid() {
    String example = DOCUMENT.examples().get(0);

    Agenda agenda = PlenaryJson.read(example);

    assertThat(agenda.sessions()).hasSize(3);
    assertThat(Schemas.errors(example)).isEmpty();
  }

  static List<Map.Entry<String, Codec<?>>> shapes() {
    List<Map.Entry<String, Codec<?>>> shapes = new ArrayList<>(SchemaTest.shapes());
    shapes.add(Map.entry("agenda", AgendaShape.AGENDA));
    return shapes;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theTablesListTheMembersInTheirOrder(Map.Entry<String, Codec<?>> shape) {
    assertThat(DOCUMENT.names(heading(shape.getKey())))
        .isEqualTo(PublishedSchema.names((Shape<?>) shape.getValue()));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theTablesSayWhatIsNeeded(Map.Entry<String, Codec<?>> shape) {
    assertThat(DOCUMENT.needed(heading(shape.getKey())))
        .isEqualTo(SchemaTest.required(shape.getKey()));
  }

  private static String heading(String shape) {
    return switch (shape) {
      case "agenda" -> "## The agenda";
      case "session" -> "## Session";
      default -> "### " + shape.substring(0, 1).toUpperCase(Locale.ROOT) + shape.substring(1);
    };
  }

  @Test
  void theTableOfProblemsListsEveryCode() {
    assertThat(DOCUMENT.names("## What is refused"))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
  }

  @Test
  void theTableOfLimitsSaysWhatTheyAre() throws Exception {
    List<MatchResult> rows = DOCUMENT.rows("## Limits");
    RecordComponent[] limits = Limits.class.getRecordComponents();

    assertThat(rows).hasSameSizeAs(limits);
    for (int i = 0; i < limits.length; i++) {
      Number standard = (Number) limits[i].getAccessor().invoke(Limits.standard());
      assertThat(rows.get(i).group(1)).isEqualTo(limits[i].getName());
      assertThat(rows.get(i).group(2).strip())
          .endsWith("| " + String.format(Locale.ROOT, "%,d", standard.longValue()));
    }
  }
}

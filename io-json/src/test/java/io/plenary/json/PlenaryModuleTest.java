package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static io.plenary.json.Documents.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import io.plenary.format.UnreadableAgendaException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class PlenaryModuleTest {

  record Page(String name, Agenda agenda) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new PlenaryModule()).build();

  private static final Agenda AGENDA = PlenaryJson.read(Documents.resource("bilingual.json"));
  private static final JsonNode TREE =
      JsonMapper.shared().readTree(Documents.resource("bilingual.json"));

  static List<JsonMapper> mappers() {
    return List.of(
        MAPPER,
        JsonMapper.builder().findAndAddModules().build(),
        JsonMapper.builder()
            .addModule(new PlenaryModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(
                all -> all.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .enable(
                SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(
                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
            .build(),
        JsonMapper.builder()
            .addModule(new PlenaryModule())
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .build(),
        JsonMapper.builder()
            .addModule(new PlenaryModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder()
                    .allowIfBaseType(Object.class)
                    .build(),
                DefaultTyping.NON_FINAL)
            .build());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void agendasAreReadAsTheyWereWrittenWhateverTheMapper(JsonMapper mapper) {
    assertThat(mapper.readValue(mapper.writeValueAsString(AGENDA), Agenda.class))
        .isEqualTo(AGENDA);

    Page page = new Page("n", AGENDA);
    assertThat(mapper.readValue(mapper.writeValueAsString(page), Page.class)).isEqualTo(page);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theFormatIsTheSameWhateverTheMapper(JsonMapper mapper) {
    JsonNode page = JsonMapper.shared().readTree(mapper.writeValueAsString(new Page("n", AGENDA)));

    JsonNode written = page.has("agenda") ? page : page.iterator().next();
    assertThat(written.get("agenda")).isEqualTo(TREE);
  }

  @Test
  void listsAndTreesAndMapsHoldAgendas() {
    String document = MAPPER.writeValueAsString(List.of(AGENDA, AGENDA));

    assertThat(MAPPER.readValue(document, new TypeReference<List<Agenda>>() {}))
        .containsExactly(AGENDA, AGENDA);
    assertThat(MAPPER.<JsonNode>valueToTree(AGENDA)).isEqualTo(TREE);
    assertThat(MAPPER.treeToValue(TREE, Agenda.class)).isEqualTo(AGENDA);
    Map<?, ?> map = MAPPER.convertValue(AGENDA, Map.class);
    assertThat(MAPPER.convertValue(map, Agenda.class)).isEqualTo(AGENDA);
  }

  @Test
  void readingIsStrictEvenWhereTheMapperIsNot() {
    JsonMapper lax = JsonMapper.builder()
        .addModule(new PlenaryModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfigDefaults(
            all -> all.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
        .build();

    assertThatThrownBy(() -> lax.readValue(session("\"level\": \"5\""), Agenda.class))
        .isInstanceOf(MismatchedInputException.class);
    assertThatThrownBy(() -> lax.readValue(agenda("\"languages\": \"en\""), Agenda.class))
        .isInstanceOf(MismatchedInputException.class);
    assertThatThrownBy(() -> lax.readValue(agenda("\"name\": 1"), Agenda.class))
        .isInstanceOf(MismatchedInputException.class);
    assertThatThrownBy(() -> lax.readValue(agenda("\"id\": \"b\""), Agenda.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void everyProblemIsInTheMessageWithItsPlaceInTheWholeDocument() {
    String page = "{\"name\": \"n\", \"agenda\":\n"
        .concat(session("\"level\": \"5\"", "\"tracks\": [\"t\"]"))
        .concat("}");
    int column = page.indexOf("\"5\"") - page.indexOf('\n');

    assertThatThrownBy(() -> MAPPER.readValue(page, Page.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("Page[\"agenda\"]")
        .hasMessageContaining(
            "line 2, column " + column + ", /agenda/sessions/0/level: found the text '5'")
        .hasMessageContaining("/agenda/sessions/0/tracks/0: found the track 't'")
        .cause()
        .isInstanceOfSatisfying(
            UnreadableAgendaException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void problemsOfATreeHaveNoLines() {
    JsonNode tree = MAPPER.readTree("[" + session("\"level\": \"5\"") + "]");

    assertThatThrownBy(() -> MAPPER.treeToValue(tree, Agenda[].class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("error at /0/sessions/0/level: found the text '5'");
  }

  @Test
  void valuesThatAreNoJsonAreOfTheWrongType() {
    Map<String, Object> map = Map.of("plenary", new byte[] {1});

    assertThatThrownBy(() -> MAPPER.convertValue(map, Agenda.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("/plenary");
  }

  @Test
  void brokenDocumentsAreForTheMapperToRefuse() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"plenary\": 1,,}", Agenda.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void whatFollowsTheAgendaIsReadOn() {
    Page page = MAPPER.readValue("{\"agenda\": " + agenda() + ", \"name\": \"n\"}", Page.class);

    assertThat(page.name()).isEqualTo("n");
    assertThat(page.agenda().id()).isEqualTo("a");
  }

  @Test
  void whereThereIsNoAgendaThereIsNone() {
    assertThat(
            MAPPER.readValue("{\"name\": \"n\", \"agenda\": null}", Page.class).agenda())
        .isNull();
  }

  @Test
  void limitsCanBeSet() {
    JsonMapper narrow = JsonMapper.builder()
        .addModule(new PlenaryModule(Limits.standard().withTextLength(15)))
        .build();

    assertThat(narrow.readValue(agenda("\"subtitle\": \"123456789012345\""), Agenda.class))
        .isNotNull();
    assertThatThrownBy(
            () -> narrow.readValue(agenda("\"subtitle\": \"1234567890123456\""), Agenda.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("limit-exceeded");
  }

  @Test
  void theModuleHasAName() {
    assertThat(new PlenaryModule().getModuleName()).isEqualTo("io.plenary.json.PlenaryModule");
    assertThat(new PlenaryModule().version()).isNotNull();
  }
}

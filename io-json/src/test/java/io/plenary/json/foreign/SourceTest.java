package io.plenary.json.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  private final Problems problems = new Problems(100);

  private Node read(byte[] document) {
    List<Node> nodes = new ArrayList<>();
    Source.read(
        new ByteArrayInputStream(document),
        ReadOptions.standard(),
        problems,
        source -> nodes.add(source.node()));
    return nodes.isEmpty() ? Node.NULL : nodes.get(0);
  }

  private Node read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8));
  }

  private Problem only(String code) {
    assertThat(Dialects.codes(problems.list())).containsExactly(code);
    return problems.list().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "17",
        "-1.50e+3",
        "\"a\\\\\\\"b\"",
        "[]",
        "[1,[2]]",
        "{}",
        "{\"a\":{\"b\":null}}"
      })
  void valuesComeOutAsTheyWentIn(String json) {
    assertThat(read(json).json()).isEqualTo(json);
    assertThat(read(json)).isEqualTo(read(" " + json)).hasSameHashCodeAs(read(json));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void controlCharactersInTextsAreReadAndToldOnceWithHowManyThereAre() {
    Node node = read("{\"a\": \"x\ty\",\n \"b\": \"c\\\"\u0001\u0002\"}");

    assertThat(node.member("a").orElseThrow().scalar()).isEqualTo("x\ty");
    assertThat(node.member("b").orElseThrow().scalar()).isEqualTo("c\"\u0001\u0002");
    Problem problem = only("control-character");
    assertThat(problem.location().line()).hasValue(1);
    assertThat(problem.location().column()).hasValue(9);
    assertThat(problem.found()).endsWith("and 2 more like it");
  }

  @Test
  void bytesThatAreNoUtf8AreReplacedAndTold() {
    byte[] document = "{\"a\":\n \"x?y?\uFFFD\"}".getBytes(StandardCharsets.UTF_8);
    document[9] = (byte) 0xFF;
    document[11] = (byte) 0xC3;

    assertThat(read(document).member("a").orElseThrow().scalar()).isEqualTo("x\uFFFDy\uFFFD\uFFFD");
    Problem problem = only("not-utf8");
    assertThat(problem.location().line()).hasValue(2);
    assertThat(problem.location().column()).hasValue(4);
  }

  @Test
  void aReplacementCharacterOfTheDocumentsOwnIsNone() {
    assertThat(read("\"\uFFFD\"").scalar()).isEqualTo("\uFFFD");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedAndTold() {
    assertThat(read("\"\\ud83d\\ude00\\ud83d-\\ude00\"").scalar())
        .isEqualTo("\ud83d\ude00\uFFFD-\uFFFD");
    only("broken-character");
  }

  @Test
  void aMemberThatIsThereTwiceIsTold() {
    assertThat(read("{\"a\": 1, \"a\": 2}").member("a").orElseThrow().scalar()).isEqualTo("2");
    assertThat(only("duplicate-member").location().path()).contains("/a");
  }

  @Test
  void whatFollowsIsTold() {
    read("{} {}");
    only("trailing-content");
  }

  @Test
  void aDocumentInAnotherEncodingIsTold() {
    assertThat(read("{}".getBytes(StandardCharsets.UTF_16LE)).is(Node.Kind.NULL))
        .isTrue();
    assertThat(Dialects.codes(problems.list())).contains("not-utf8");
  }

  @Test
  void aByteOrderMarkIsNoProblem() {
    assertThat(read("\uFEFF{}").is(Node.Kind.OBJECT)).isTrue();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aStreamThatBreaksIsNoMatterOfTheDocument() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return read();
      }
    };

    assertThatThrownBy(
            () -> Source.read(broken, ReadOptions.standard(), problems, source -> source.node()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone");
  }

  @Test
  void whatIsNoJsonHasNoValue() {
    assertThat(Source.parse("{\"a\": [1]}")).isPresent();
    assertThat(Source.parse("{\"a\": [1")).isEmpty();
    assertThat(Source.parse("1 2")).isEmpty();
    assertThat(Source.parse("")).isEmpty();
    assertThat(Source.parse("[".repeat(200))).isEmpty();
  }

  @Test
  void eachCodeIsListedThoughThereIsRoomForFewProblems() {
    Problems few = new Problems(2);
    Place place = new Place(new Pointer.Root(""), 1, 1);
    few.add(ReadCode.TITLE_MISSING, place, "a", "");
    few.add(ReadCode.TITLE_MISSING, place, "b", "");
    few.add(ReadCode.ID_MISSING, place, "c", "");
    few.add(ReadCode.ID_DUPLICATE, place, "d", "");

    assertThat(Dialects.codes(few.list())).containsExactly("title-missing", "id-missing");
    assertThat(few.list().get(1).found())
        .isEqualTo("c, and 2 more problems of this and other sorts");
  }
}

package io.plenary.json.rules;

import io.plenary.format.Limits;
import io.plenary.json.stream.DocumentOutput;
import io.plenary.rule.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes sets of rules as JSON, so that what an organiser holds an agenda to is a file.
 *
 * <pre>{@code
 * Rules rules = RulesJson.read(Path.of("rules.json"));
 * Report report = rules.check(agenda);
 * }</pre>
 *
 * <p>A file names rules by their ids and says only what differs; {@code docs/rules-format.md} tells how.
 * Which rules can be named is given as another set, {@link Rules#all()} unless something else is said:
 *
 * <pre>{@code
 * Rules known = Rules.all().with(new NoSponsorsInARow());
 * Rules rules = RulesJson.read(Path.of("rules.json"), known);
 * String document = RulesJson.write(rules, known);
 * }</pre>
 *
 * <p>Rules of the same ids, in the same order, with the same levels, weights, options and
 * acknowledgements give the same bytes, and what was written is read as such rules. Reading is strict: a
 * document in which anything is wrong gives no rules but an {@link
 * io.plenary.format.UnreadableDocumentException} that lists all of it.
 */
public final class RulesJson {

  private RulesJson() {}

  /**
   * {@return rules as a document}
   *
   * @param rules the rules, all of {@link Rules#all()}
   * @throws IllegalArgumentException if the document could not be read again
   */
  public static String write(Rules rules) {
    return write(rules, Rules.all());
  }

  /**
   * {@return rules as a document}
   *
   * @param rules the rules
   * @param known the rules that can be named, from which the document says the difference
   * @throws IllegalArgumentException if the document could not be read again: a rule is none of those
   *     that are known, or an acknowledgement could not stand on an agenda either
   */
  public static String write(Rules rules, Rules known) {
    RulesDraft draft = new RulesWriting(known).draft(rules);
    return DocumentOutput.text(json -> RulesShape.RULES.write(draft, json));
  }

  /**
   * Writes rules as a document in UTF-8.
   *
   * @param rules the rules
   * @param known the rules that can be named, from which the document says the difference
   * @param out where to, flushed and left open
   * @throws IllegalArgumentException if the document could not be read again; nothing is written then
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Rules rules, Rules known, OutputStream out) {
    RulesDraft draft = new RulesWriting(known).draft(rules);
    DocumentOutput.write(out, json -> RulesShape.RULES.write(draft, json));
  }

  /**
   * {@return the rules in a document, some of {@link Rules#all()}}
   *
   * @param document the document
   * @throws io.plenary.format.UnreadableDocumentException if anything is wrong with it
   */
  public static Rules read(String document) {
    return read(document, Rules.all());
  }

  /**
   * {@return the rules in a document}
   *
   * @param document the document
   * @param known the rules that can be named
   * @throws io.plenary.format.UnreadableDocumentException if anything is wrong with it
   */
  public static Rules read(String document, Rules known) {
    return RulesReading.reader(known, Limits.standard()).read(document);
  }

  /**
   * {@return the rules in a file in UTF-8, some of {@link Rules#all()}}
   *
   * @param file the file
   * @throws io.plenary.format.UnreadableDocumentException if anything is wrong with it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Rules read(Path file) {
    return read(file, Rules.all());
  }

  /**
   * {@return the rules in a file in UTF-8}
   *
   * @param file the file
   * @param known the rules that can be named
   * @throws io.plenary.format.UnreadableDocumentException if anything is wrong with it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Rules read(Path file, Rules known) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the rules in a document in UTF-8}
   *
   * @param document the document
   * @param known the rules that can be named
   * @throws io.plenary.format.UnreadableDocumentException if anything is wrong with it
   */
  public static Rules read(byte[] document, Rules known) {
    return read(new ByteArrayInputStream(document), known);
  }

  /**
   * {@return the rules in a stream in UTF-8}
   *
   * @param in the stream, read to its end and left open
   * @param known the rules that can be named
   * @throws io.plenary.format.UnreadableDocumentException if anything is wrong with the document
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Rules read(InputStream in, Rules known) {
    return read(in, known, Limits.standard());
  }

  /**
   * {@return the rules in a stream in UTF-8}
   *
   * @param in the stream, read to its end and left open
   * @param known the rules that can be named
   * @param limits how much is read
   * @throws io.plenary.format.UnreadableDocumentException if anything is wrong with the document
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Rules read(InputStream in, Rules known, Limits limits) {
    return RulesReading.reader(known, limits).read(in);
  }
}

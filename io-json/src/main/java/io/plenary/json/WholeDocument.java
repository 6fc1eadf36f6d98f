package io.plenary.json;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be said only when a document has been read to its end: whether what is named is there, in
 * which zone a time is, what a kind stands for. Members may come in any order, so all that depends on
 * others waits until then.
 */
final class WholeDocument {

  private final ProblemLog log;
  private final References references = new References();
  private final Zones zones = new Zones();
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Runnable> waiting = new ArrayList<>();

  WholeDocument(ProblemLog log) {
    this.log = log;
  }

  ProblemLog log() {
    return log;
  }

  References references() {
    return references;
  }

  Zones zones() {
    return zones;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Does something when the document has been read, after what was put here before. */
  void later(Runnable action) {
    waiting.add(action);
  }

  /** Does all that waited. */
  void settle() {
    waiting.forEach(Runnable::run);
  }

  /** Notes what is named and not there, and what is declared and not used. */
  void noteLooseEnds() {
    references.noteDangling(log);
    vocabulary.noteUnused(log);
  }
}

package io.plenary.json.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be said only when a document has been read to its end: whether what is named is there, in
 * which zone a time is, what a kind stands for. Members may come in any order, so all that depends on
 * others waits until then.
 */
public final class WholeDocument {

  private final ProblemLog log;
  private final References references = new References();
  private final Zones zones = new Zones();
  private final Vocabulary vocabulary = new Vocabulary();
  private final Times times = new Times();
  private final List<Runnable> waiting = new ArrayList<>();

  public WholeDocument(ProblemLog log) {
    this.log = log;
  }

  public ProblemLog log() {
    return log;
  }

  public References references() {
    return references;
  }

  public Zones zones() {
    return zones;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  Times times() {
    return times;
  }

  /** Does something when the document has been read, after what was put here before. */
  public void later(Runnable action) {
    waiting.add(action);
  }

  /** Does all that waited. */
  public void settle() {
    waiting.forEach(Runnable::run);
  }

  /** Notes what is named and not there, and what is declared and not used. */
  public void noteLooseEnds() {
    references.noteDangling(log);
    vocabulary.noteUnused(log);
  }
}

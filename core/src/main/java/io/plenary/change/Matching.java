package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.change.match.Correspondence;
import io.plenary.change.match.Likeness;

/**
 * How it is found out what is the same in two versions of an agenda.
 *
 * <p>{@link #byId()} is right for whoever keeps ids. Some sources number everything anew at each
 * revision; {@link #bySimilarity()} looks at what is alike instead, and {@link #byIdThenSimilarity()}
 * at that only where ids lead nowhere.
 *
 * <p>Two sessions are alike to a hundred percent if they have the same title, people, start, rooms,
 * duration and abstract, in that order of weight: 40, 20, 15, 10, 5 and 10. What one of them does not
 * say counts neither for nor against. Texts are compared by the groups of three letters that they share,
 * capitals, accents and punctuation aside, and titles with other numbers in them count half; a start is
 * compared by its distance, up to twelve hours. The most alike are paired first; among equals, those
 * with the same id, then the nearest in time, then the first. Rooms, people and tracks are the same if
 * their names are, or are alike to four fifths. Nobody is compared with everybody: only sessions that
 * share a title, a word of it that is not in too many others, a person, a start and room, or an
 * abstract.
 */
public final class Matching {

  private static final int USUAL_THRESHOLD = 60;

  private final boolean ids;
  private final boolean similarity;
  private final int threshold;

  private Matching(boolean ids, boolean similarity, int threshold) {
    this.ids = ids;
    this.similarity = similarity;
    this.threshold = threshold;
  }

  /** {@return what has the same id is the same} */
  public static Matching byId() {
    return new Matching(true, false, USUAL_THRESHOLD);
  }

  /** {@return what has the same id is the same, and of all others what is alike} */
  public static Matching byIdThenSimilarity() {
    return new Matching(true, true, USUAL_THRESHOLD);
  }

  /** {@return what is alike is the same, whatever its id} */
  public static Matching bySimilarity() {
    return new Matching(false, true, USUAL_THRESHOLD);
  }

  /**
   * {@return this matching, with another bound for sessions that are alike; the usual one is 60}
   *
   * @param percent how much alike two sessions must be at least to be the same, from 1 to 100
   * @throws IllegalArgumentException if it is out of these bounds
   */
  public Matching withThreshold(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException(
          "a threshold is a percentage from 1 to 100, not " + percent);
    }
    return new Matching(ids, similarity, percent);
  }

  Correspondence correspondence(Agenda published, Agenda revised) {
    Correspondence same = Correspondence.empty(!similarity);
    if (ids) {
      same.matchIds(published, revised);
    }
    if (similarity) {
      Likeness.match(published, revised, same, threshold);
    }
    return same;
  }

  /** {@return what is compared, and the bound} */
  @Override
  public String toString() {
    String what = !similarity ? "by id" : ids ? "by id, then by similarity" : "by similarity";
    return similarity ? what + " of " + threshold + " %" : what;
  }
}

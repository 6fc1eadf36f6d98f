package io.plenary.oracle;

import java.util.List;

/**
 * A second checker, written from {@code docs/rules.md} and sharing no code with the rules: it looks at
 * every session, every two and every group anew, and is right by being plain.
 */
final class Oracle {

  private Oracle() {}

  /** What the rules are to find, with their options as they are unless told otherwise. */
  static List<Verdict> verdicts(RandomAgenda random) {
    Programme programme = new Programme(random.agenda());
    Verdicts found = new Verdicts();
    new RoomOracle(programme, found).check();
    new RoomUseOracle(programme, found).check();
    new PeopleOracle(programme, found).check();
    new DutyOracle(programme, found).check();
    new BlockOracle(programme, found).check();
    new SessionOracle(programme, found).check();
    new RelationOracle(programme, found).check();
    new PublishedOracle(programme, new Programme(random.published()), found).check();
    new WishOracle(programme, found).check();
    new ParallelOracle(programme, found).check();
    new SequenceOracle(programme, found).check();
    return found.all();
  }
}

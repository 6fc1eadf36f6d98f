package io.plenary.rule.structure;

import io.plenary.rule.shape.Rule;
import java.util.List;

/** The rules about blocks, breaks and what a programme must be complete in. */
public final class StructureRules {

  private StructureRules() {}

  /** {@return the rules to which any agenda is held} */
  public static List<Rule> standard() {
    return List.of(
        new PartOutsideBlock(),
        new PartInOtherRoom(),
        new PartsOverlap(),
        new InterludeOverlapped(),
        new PlenaryOverlapped(),
        new RoleMissing(),
        new RoleDoubled(),
        new SessionUnplaced(),
        new OutsideDays(),
        new OutsideSlots(),
        new SlotReserved());
  }

  /** {@return the rules that are a matter of taste} */
  public static List<Rule> wishes() {
    return List.of(
        new BlockNotFilled(),
        new TooManyParts(),
        new CrossesDays(),
        new LengthUnknown(),
        new Unconfirmed(),
        new TrackMissing());
  }
}

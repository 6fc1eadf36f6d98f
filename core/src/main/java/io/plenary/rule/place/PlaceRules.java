package io.plenary.rule.place;

import io.plenary.rule.shape.Rule;
import java.util.List;

/** The rules about rooms, in the order of the catalogue. */
public final class PlaceRules {

  private PlaceRules() {}

  /** {@return those to which any agenda is held} */
  public static List<Rule> standard() {
    return List.of(
        new RoomClash(),
        new RoomUnavailable(),
        new RoomClosed(),
        new RoomTooSmall(),
        new FeatureMissing(),
        new MissingInterpretation(),
        new OutsideOpeningHours());
  }

  /** {@return those that are a matter of taste} */
  public static List<Rule> wishes() {
    return List.of(
        new RoomTooLarge(),
        new CapacityUnknown(),
        new InterpretationMisplaced(),
        new InterpretationHours(),
        new Turnaround(),
        new RoomIdle(),
        new PopularInSmallerRoom(),
        new TooManyInParallel());
  }
}

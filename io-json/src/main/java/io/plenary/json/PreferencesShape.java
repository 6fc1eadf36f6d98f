package io.plenary.json;

import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.TimeText;
import java.util.List;

/** What a session or a person would like, would rather not, and must not have. */
final class PreferencesShape extends Shape<Preferences> {

  static final Codec<Preferences> PREFERENCES = new PreferencesShape();

  private final Member<Preferences, List<TimeText>> preferredTimes =
      times("preferredTimes", Preferences::preferredTimes);
  private final Member<Preferences, List<TimeText>> undesiredTimes =
      times("undesiredTimes", Preferences::undesiredTimes);
  private final Member<Preferences, List<TimeText>> forbiddenTimes =
      times("forbiddenTimes", Preferences::forbiddenTimes);
  private final Member<Preferences, List<Room.Id>> preferredRooms =
      names("preferredRooms", RefCodec.ROOM, Preferences::preferredRooms);
  private final Member<Preferences, List<Room.Id>> undesiredRooms =
      names("undesiredRooms", RefCodec.ROOM, Preferences::undesiredRooms);
  private final Member<Preferences, List<Room.Id>> forbiddenRooms =
      names("forbiddenRooms", RefCodec.ROOM, Preferences::forbiddenRooms);
  private final Member<Preferences, List<Room.Feature>> preferredFeatures =
      names("preferredFeatures", Scalars.FEATURE, Preferences::preferredFeatures);
  private final Member<Preferences, List<Room.Feature>> undesiredFeatures =
      names("undesiredFeatures", Scalars.FEATURE, Preferences::undesiredFeatures);
  private final Member<Preferences, List<Room.Feature>> forbiddenFeatures =
      names("forbiddenFeatures", Scalars.FEATURE, Preferences::forbiddenFeatures);

  private PreferencesShape() {
    super("preferences");
  }

  @Override
  protected Preferences make(Found found) {
    Preferences.Builder preferences = Preferences.builder();
    found.ranges(preferredTimes).forEach(preferences::addPreferredTime);
    found.ranges(undesiredTimes).forEach(preferences::addUndesiredTime);
    found.ranges(forbiddenTimes).forEach(preferences::addForbiddenTime);
    found.list(preferredRooms).forEach(preferences::addPreferredRoom);
    found.list(undesiredRooms).forEach(preferences::addUndesiredRoom);
    found.list(forbiddenRooms).forEach(preferences::addForbiddenRoom);
    found.list(preferredFeatures).forEach(preferences::addPreferredFeature);
    found.list(undesiredFeatures).forEach(preferences::addUndesiredFeature);
    found.list(forbiddenFeatures).forEach(preferences::addForbiddenFeature);
    return preferences.build();
  }
}

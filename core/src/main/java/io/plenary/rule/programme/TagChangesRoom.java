package io.plenary.rule.programme;

import io.plenary.agenda.Tag;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Categories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whoever is interested in a theme may stay in their seat for a day. */
public final class TagChangesRoom implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "tag-changes-room",
      "The sessions with a tag of the given categories that start on one day and have rooms,"
          + " interludes aside, are all in the same set of rooms; a part is not looked at where what"
          + " it is part of has the tag, too, and each further set of rooms counts.",
      "On {day}, what is marked {tag} moves between {rooms}.");

  private record TagDay(Tag tag, LocalDate day) {}

  private final Categories categories;

  /** The rule for themes. */
  public TagChangesRoom() {
    this(Categories.of("What has a tag of these categories is to stay in its rooms.", "theme"));
  }

  private TagChangesRoom(Categories categories) {
    this.categories = categories;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Options options() {
    return categories.options();
  }

  @Override
  public Rule with(Options options) {
    return new TagChangesRoom(categories.told(options));
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    List<Tag> tags = categories.of(session.session());
    if (tags.isEmpty() || !RoomChanges.concern(session)) {
      return List.of();
    }
    LocalDate day = session.day().orElseThrow();
    List<TagDay> keys = new ArrayList<>(tags.size());
    for (Tag tag : tags) {
      keys.add(new TagDay(tag, day));
    }
    return keys;
  }

  /** The rooms, and those of what it is part of. */
  @Override
  public Object aspect(PlacedSession session) {
    return RoomChanges.aspectOf(session);
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    return RoomChanges.among(sessions).stream()
        .map(breach -> breach.with("tag", ((TagDay) key).tag()))
        .toList();
  }
}

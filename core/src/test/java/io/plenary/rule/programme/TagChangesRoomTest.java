package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagChangesRoomTest extends RoomChangesContract {

  private final Rule rule = new TagChangesRoom();

  TagChangesRoomTest() {
    super(new TagChangesRoom());
  }

  @Override
  Session.Builder online(Session.Builder session) {
    return session.addTag(Tag.of("theme", "online"));
  }

  @Test
  void theRoomsAreNamed() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-2", online(talk("first")))
        .at("10:00", "room-1", online(talk("second")))
        .at("11:00", "room-2", online(talk("third")));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "On Tuesday 19 November, what is marked “online” moves between Room 2 and Room 1.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(
            Session.Id.of("first"),
            Session.Id.of("second"),
            Room.Id.of("room-2"),
            Room.Id.of("room-1"));
  }

  @Test
  void otherCategoriesMayBeElsewhereUnlessTheRuleIsToldThem() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-1", talk("first").addTag(Tag.of("audience", "police")))
        .at("10:00", "room-2", talk("second").addTag(Tag.of("audience", "police")));

    assertThat(conference.check(rule)).isEmpty();
    assertThat(conference.check(rule.with(rule.options().with("categories", List.of("audience")))))
        .hasSize(1);
  }
}

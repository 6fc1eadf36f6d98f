package io.plenary.json.schemaorg;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.json.foreign.Node;
import io.plenary.value.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who and where of a session: members that hold descriptions of other things.
 *
 * @param session the session
 * @param rooms its rooms
 * @param people those who take part, and perhaps others
 * @param address where its rooms are
 */
record EventView(
    Session session, List<Room> rooms, Map<Person.Id, Person> people, Optional<Node> address) {

  static final String ATTENDANCE = "eventAttendanceMode";
  static final String LOCATION = "location";
  static final String PERFORMER = "performer";
  static final String ORGANIZER = "organizer";
  static final String ATTENDEE = "attendee";
  static final String CONTRIBUTOR = "contributor";

  /** The members that hold people. */
  static final List<String> PEOPLE = List.of(PERFORMER, ORGANIZER, ATTENDEE, CONTRIBUTOR);

  /** The member under which someone stands who has a role. */
  static String memberOf(Role role) {
    return switch (role.name()) {
      case ORGANIZER -> ORGANIZER;
      case ATTENDEE -> ATTENDEE;
      case "author", CONTRIBUTOR -> CONTRIBUTOR;
      default -> PERFORMER;
    };
  }

  /** The role of those who stand under a member. */
  static Role roleOf(String member) {
    return switch (member) {
      case ORGANIZER -> Role.ORGANIZER;
      case ATTENDEE -> Role.ATTENDEE;
      case CONTRIBUTOR -> Role.of(CONTRIBUTOR);
      default -> Role.SPEAKER;
    };
  }

  /** The ids of the rooms or people that stand under a member, each once. */
  List<String> ids(String member) {
    return member.equals(LOCATION)
        ? rooms.stream().map(room -> room.id().value()).toList()
        : session.participations().stream()
            .filter(each -> memberOf(each.role()).equals(member))
            .map(Participation::person)
            .map(Person.Id::value)
            .distinct()
            .toList();
  }

  /** Those rooms or people, described. */
  Node print(String member) {
    List<Node> nodes = member.equals(LOCATION)
        ? rooms.stream()
            .flatMap(room -> PlaceShape.write(room, address).stream())
            .toList()
        : ids(member).stream()
            .map(id -> people.get(Person.Id.of(id)))
            .filter(Objects::nonNull)
            .map(PersonShape::write)
            .toList();
    return JsonLd.oneOrList(nodes);
  }

  /** What a member is written as: as it was read, if it names the same. */
  Node write(String member) {
    return JsonLd.kept(session.extensions(), member)
        .filter(kept -> keys(member, kept).equals(ids(member)))
        .orElseGet(() -> print(member));
  }

  /** Whether people can be there, or only on the network: told where anything is on the network. */
  Optional<Node> attendance() {
    boolean online = rooms.stream().anyMatch(room -> room.virtualLink().isPresent());
    boolean only = rooms.stream().allMatch(PlaceShape::isVirtual);
    return Optional.of(only ? "Online" : "Mixed")
        .filter(mode -> online)
        .map(mode -> Node.text("https://schema.org/" + mode + "EventAttendanceMode"));
  }

  /** The ids of what a member names. */
  static List<String> keys(String member, Node node) {
    return JsonLd.all(node).stream()
        .map(each -> unwrapped(member, each))
        .filter(each -> !member.equals(ORGANIZER) || isPerson(each))
        .flatMap(each ->
            (member.equals(LOCATION) ? PlaceShape.key(each) : PersonShape.key(each)).stream())
        .distinct()
        .toList();
  }

  /** Whoever has a role may stand in an object that names it. */
  static Node unwrapped(String member, Node node) {
    return node.member(member).orElse(node);
  }

  /** Whether an organizer is a person; most are organizations. */
  static boolean isPerson(Node node) {
    return JsonLd.types(node).contains("Person");
  }

  static Optional<Text> description(Session session) {
    List<Text> paragraphs = session.abstractParagraphs();
    return paragraphs.size() < 2
        ? paragraphs.stream().findFirst()
        : Optional.of(
            Text.of(paragraphs.stream().map(Text::first).collect(Collectors.joining("\n\n"))));
  }
}

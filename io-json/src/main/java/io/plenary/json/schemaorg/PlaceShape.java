package io.plenary.json.schemaorg;

import io.plenary.agenda.Room;
import io.plenary.json.foreign.Field;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.value.Country;
import io.plenary.value.Link;
import io.plenary.value.Place;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the places stand in a document that are rooms or venues here. */
final class PlaceShape {

  static final String ADDRESS = "address";
  private static final String URL = "url";
  private static final String VIRTUAL = "VirtualLocation";

  private static final Shape<Room> SHAPE = new Shape<>(
      List.of(
          Shape.type("Place"),
          Shape.string("@id", room -> id(room).filter(JsonLd::isAddress)),
          Shape.string(
              "identifier",
              room -> id(room)
                  .filter(id -> !JsonLd.isAddress(id) && !id.equals(room.name().first()))),
          Shape.text("name", room -> Optional.of(room.name()).filter(name -> !isLink(room))),
          new Field<Room, Text>(
              "containedInPlace",
              PersonShape::name,
              room -> room.place().flatMap(Place::venue),
              PlaceShape::named,
              false),
          new Field<Room, Integer>(
              "maximumAttendeeCapacity",
              node -> Optional.of(node.scalar())
                  .filter(text -> text.matches("\\d{1,9}"))
                  .map(Integer::valueOf),
              room -> room.capacity().stream().boxed().findFirst(),
              Node::number,
              false)),
      List.of(
          ADDRESS,
          "alternateName",
          "amenityFeature",
          "branchCode",
          "description",
          "floorLevel",
          "geo",
          "hasMap",
          "isAccessibleForFree",
          "latitude",
          "longitude",
          "publicAccess",
          "telephone",
          URL));

  private PlaceShape() {}

  private static Optional<String> id(Room room) {
    return Optional.of(room.id().value());
  }

  /** Whether a room has no name but its address on the network. */
  private static boolean isLink(Room room) {
    return room.virtualLink().map(Link::href).equals(Optional.of(room.name().first()));
  }

  private static Node named(Text name) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("@type", Node.text("Place"));
    members.put("name", JsonLd.write(name));
    return Node.object(members);
  }

  /** By what a place is known: an id, the name, where it is. */
  static Optional<String> key(Node node) {
    return JsonLd.id(node)
        .or(() -> PersonShape.name(node).map(Text::first))
        .or(() -> node.member(URL).flatMap(JsonLd::string))
        .or(() -> node.member(ADDRESS).flatMap(JsonLd::string))
        .or(() -> node.member(ADDRESS)
            .flatMap(address -> address
                .member("streetAddress")
                .or(() -> address.member("addressLocality"))
                .flatMap(JsonLd::string)));
  }

  static Room read(String id, Node node, Problems problems) {
    boolean virtual = JsonLd.types(node).contains(VIRTUAL);
    Optional<String> url = node.member(URL).flatMap(JsonLd::string).filter(href -> virtual);
    Optional<Text> name = PersonShape.name(node).or(() -> url.map(Text::of));
    Room.Builder room = Room.builder().id(id).name(name.orElse(Text.of(id)));
    if (!node.is(Node.Kind.OBJECT)) {
      return room.build();
    }
    if (virtual) {
      room.addExtension(Kept.of(SchemaOrgFormat.NAME, "@type", Node.text(VIRTUAL)));
    }
    url.map(Link::to).ifPresent(room::virtualLink);
    new Item(node, problems).count("maximumAttendeeCapacity").ifPresent(room::capacity);
    node.member("containedInPlace")
        .flatMap(PersonShape::name)
        .map(venue -> new Place(Optional.of(venue), Optional.empty(), Optional.empty()))
        .ifPresent(room::place);
    Map<String, Node> members = new LinkedHashMap<>(node.members());
    url.ifPresent(href -> members.remove(URL));
    Room read = room.build();
    return read.withExtensions(SHAPE.kept(Node.object(node.place(), members), read, problems));
  }

  /** Whether a room is nowhere but on the network. */
  static boolean isVirtual(Room room) {
    return JsonLd.kept(room.extensions(), "@type")
        .filter(type -> type.json().contains(VIRTUAL))
        .isPresent();
  }

  /** A room with the address of the house it is in, and where it is on the network. */
  static List<Node> write(Room room, Optional<Node> address) {
    Map<String, Node> members = SHAPE.write(room, room.extensions());
    if (isVirtual(room)) {
      room.virtualLink().ifPresent(link -> members.put(URL, Node.text(link.href())));
      return List.of(Node.object(members));
    }
    address.ifPresent(node -> members.putIfAbsent(ADDRESS, node));
    Node place = Node.object(members);
    return room.virtualLink()
        .map(link -> List.of(place, virtual(link)))
        .orElseGet(() -> List.of(place));
  }

  private static Node virtual(Link link) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("@type", Node.text(VIRTUAL));
    members.put(URL, Node.text(link.href()));
    return Node.object(members);
  }

  /** The venue that a place or a text stands for. */
  static Optional<Venue> venue(Node places) {
    return JsonLd.all(places).stream()
        .filter(place -> !JsonLd.types(place).contains(VIRTUAL))
        .findFirst()
        .flatMap(PlaceShape::venueOf);
  }

  private static Optional<Venue> venueOf(Node node) {
    Optional<Node> address = node.member(ADDRESS);
    Optional<Text> city =
        address.flatMap(where -> where.member("addressLocality")).flatMap(JsonLd::text);
    Optional<Country> country = address
        .flatMap(where -> where.member("addressCountry"))
        .flatMap(where -> JsonLd.string(where.member("name").orElse(where)))
        .map(Country::of)
        .filter(Country::isWellFormed);
    Venue venue = new Venue(PersonShape.name(node), city, country);
    return Optional.of(venue).filter(found -> !found.toString().isEmpty());
  }

  static Node write(Venue venue) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("@type", Node.text("Place"));
    venue.name().ifPresent(name -> members.put("name", JsonLd.write(name)));
    Map<String, Node> address = new LinkedHashMap<>();
    address.put("@type", Node.text("PostalAddress"));
    venue.city().ifPresent(city -> address.put("addressLocality", JsonLd.write(city)));
    venue.country().ifPresent(country -> address.put("addressCountry", Node.text(country.code())));
    if (address.size() > 1) {
      members.put(ADDRESS, Node.object(address));
    }
    return Node.object(members);
  }
}

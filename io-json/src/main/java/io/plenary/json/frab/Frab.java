package io.plenary.json.frab;

import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.value.Extension;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of the dialect. */
final class Frab {

  /** The namespace of what is kept. */
  static final String NAMESPACE = "frab";

  /** Where members of the outer objects are kept on the agenda. */
  static final String ROOT = "/";

  static final String SCHEDULE = "/schedule/";
  static final String CONFERENCE = "/schedule/conference/";
  static final String DAYS = CONFERENCE + "days";

  /** Marks what was listed, where nothing else tells. */
  static final String DECLARED = "declared";

  static final Set<String> OF_ROOT = Set.of("$schema", "generator", "schedule");
  static final Set<String> OF_SCHEDULE =
      Set.of("version", "base_url", "conference", "url", "events", "persons");
  static final Set<String> OF_CONFERENCE = Set.of(
      "acronym",
      "title",
      "start",
      "end",
      "days",
      "daysCount",
      "timeslot_duration",
      "description",
      "time_zone_name",
      "logo",
      "colors",
      "keywords",
      "url",
      "languages",
      "tracks",
      "rooms",
      "meta");
  static final Set<String> OF_EVENT = Set.of(
      "abstract",
      "answers",
      "attachments",
      "code",
      "date",
      "description",
      "do_not_record",
      "do_not_stream",
      "duration",
      "end",
      "feedback",
      "feedback_url",
      "guid",
      "id",
      "language",
      "links",
      "logo",
      "origin_url",
      "participants",
      "persons",
      "recording_license",
      "room",
      "slug",
      "start",
      "state",
      "subtitle",
      "title",
      "track",
      "type",
      "url");
  static final Set<String> OF_PERSON = Set.of(
      "answers",
      "avatar",
      "biography",
      "code",
      "full_public_name",
      "guid",
      "id",
      "links",
      "name",
      "public_name",
      "role",
      "url");
  static final Set<String> OF_ROOM = Set.of(
      "assembly",
      "capacity",
      "description",
      "features",
      "guid",
      "name",
      "parent",
      "slug",
      "stream_id",
      "type",
      "url");
  static final Set<String> OF_TRACK = Set.of("color", "colors", "guid", "name", "slug");

  private Frab() {}

  static Extension keep(String name, Node value) {
    return Kept.of(NAMESPACE, name, value);
  }

  static Optional<Node> kept(List<Extension> extensions, String name) {
    return Kept.find(extensions, NAMESPACE, name);
  }

  static Optional<String> keptText(List<Extension> extensions, String name) {
    return kept(extensions, name).filter(node -> node.is(Node.Kind.TEXT)).map(Node::scalar);
  }
}

package io.plenary.json.pretalx;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Place;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads slots of both versions of the API, and breaks, which are slots without a submission. */
final class Slots {

  static final String NAMESPACE = PretalxFormat.NAME;

  private static final List<String> DOCUMENTED = List.of(
      "id",
      "room",
      "room_id",
      "start",
      "end",
      "submission",
      "schedule",
      "description",
      "duration",
      "is_visible",
      "slot_type");

  private record Draft(
      Session session,
      Place place,
      Optional<Node> start,
      Optional<Node> end,
      Optional<Room.Id> room) {}

  private final Assembly assembly;
  private final Submissions submissions;
  private final Problems problems;
  private final List<Draft> drafts = new ArrayList<>();

  Slots(Assembly assembly, Problems problems) {
    this.assembly = assembly;
    this.problems = problems;
    this.submissions = new Submissions(assembly, problems);
  }

  /** The offset of the first time that has one. */
  Optional<ZoneOffset> offset() {
    return drafts.stream()
        .flatMap(draft -> draft.start().stream())
        .flatMap(node -> Times.offset(node.scalar()).stream())
        .findFirst();
  }

  void read(Item item) {
    boolean nested = item.peek("slot").isPresent()
        || item.peek("code").isPresent()
        || item.peek("title").isPresent();
    if (nested) {
      submissionWithSlot(item);
    } else if (item.peek("submission").isPresent()) {
      slotWithSubmission(item);
    } else {
      breakInRoom(item);
    }
  }

  /** The older version: submissions that hold their slot. */
  private void submissionWithSlot(Item item) {
    Optional<Item> slot = item.item("slot");
    Session session = submissions.read(item);
    if (slot.isEmpty()) {
      draft(session, item.place(), Optional.empty(), Optional.empty(), Optional.empty());
      return;
    }
    add(session, slot.get());
  }

  /** The newer version: slots that hold their submission, or its code. */
  private void slotWithSubmission(Item item) {
    Node submission = item.take("submission").orElseThrow();
    Session session = submission.is(Node.Kind.OBJECT)
        ? submissions.read(new Item(submission, problems))
        : submissions.ofCode(submission);
    item.take("duration");
    add(session, item);
  }

  private void add(Session session, Item slot) {
    Optional<Node> start = slot.take("start");
    Optional<Node> end = slot.take("end");
    Optional<Room.Id> room = submissions.room(slot);
    List<Extension> kept = new ArrayList<>(session.extensions());
    kept.addAll(slot.rest(NAMESPACE, DOCUMENTED));
    draft(session.withExtensions(kept), slot.place(), start, end, room);
  }

  private void breakInRoom(Item item) {
    Optional<Node> start = item.take("start");
    Optional<String> id = item.id("id");
    Text title = item.words("description")
        .filter(text -> !text.first().isBlank())
        .orElseGet(() -> {
          problems.add(
              ReadCode.TITLE_MISSING,
              item.place(),
              "a break without a description",
              "called 'Break'");
          return Text.of("Break");
        });
    Optional<Node> end = item.take("end");
    Optional<Room.Id> room = submissions.room(item);
    item.take("duration");
    String made = id.orElseGet(() ->
        start.map(Node::scalar).orElse("") + "-" + room.map(Room.Id::value).orElse(""));
    Session session = Session.builder()
        .id("break-" + made)
        .title(title)
        .kind(room.isPresent() ? Kinds.ROOM_BREAK : SessionKind.BREAK)
        .build()
        .withExtensions(item.rest(NAMESPACE, DOCUMENTED));
    draft(session, item.place(), start, end, room);
  }

  private void draft(
      Session session,
      Place place,
      Optional<Node> start,
      Optional<Node> end,
      Optional<Room.Id> room) {
    Session.Id id = assembly.sessionId(session.id().value(), place);
    Session own = session.toBuilder().id(id).build();
    assembly.put(own);
    drafts.add(new Draft(own, place, start, end, room));
  }

  void settle(ZoneId zone, boolean known) {
    Times.Offsets offsets = known ? Times.Offsets.OF_ZONE : Times.Offsets.ANY;
    Times times = new Times(zone, offsets, problems);
    drafts.forEach(draft -> settle(draft, times));
  }

  private void settle(Draft draft, Times times) {
    Optional<ZonedDateTime> start = moment(draft.start(), times);
    Optional<ZonedDateTime> end = moment(draft.end(), times);
    Session session = draft.session();
    if (start.isEmpty()) {
      if (draft.start().isEmpty()) {
        problems.add(ReadCode.START_MISSING, draft.place(), "a slot without a start", "not placed");
      }
      Session.Builder kept = session.toBuilder();
      draft.start().ifPresent(node -> kept.addExtension(Kept.of(NAMESPACE, "start", node)));
      draft.end().ifPresent(node -> kept.addExtension(Kept.of(NAMESPACE, "end", node)));
      assembly.put(kept.build());
      return;
    }
    List<Room.Id> rooms = draft.room().stream().toList();
    assembly.place(
        session.id(), new Placement(new Placement.At(start.get()), rooms, false, List.of()));
    if (end.isPresent()) {
      Place place = draft.end().orElseThrow().place();
      Optional<Duration> length = Lengths.between(start.get(), end.get(), place, problems);
      noteDisagreement(session, length, place);
      assembly.put(length.map(known -> session.withDuration(Optional.of(known))).orElse(session));
    } else if (session.duration().isEmpty()) {
      problems.add(
          ReadCode.DURATION_MISSING, draft.place(), "a slot without an end", "read as such");
    }
  }

  private void noteDisagreement(Session session, Optional<Duration> length, Place place) {
    if (length.isPresent()
        && session.duration().filter(d -> !d.equals(length.get())).isPresent()) {
      problems.addOnce(
          ReadCode.END_DISAGREES,
          "duration",
          place,
          "a slot of " + length.get() + " for a submission of "
              + session.duration().get(),
          "the slot was heeded");
    }
  }

  private static Optional<ZonedDateTime> moment(Optional<Node> time, Times times) {
    return time.filter(node -> !node.isVoid())
        .flatMap(node -> times.moment(node.scalar(), node.place()));
  }
}

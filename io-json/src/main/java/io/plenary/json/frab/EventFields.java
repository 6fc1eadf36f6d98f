package io.plenary.json.frab;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.json.foreign.Field;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.Words;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The members of an event that the model has a place for, apart from time and place. */
final class EventFields {

  private static final Pattern FLAG = Pattern.compile("(?i)true|false");

  private static final List<Field<SessionView, ?>> SHARED = List.of(
      new Field<>(
          "language",
          node -> text(node).map(Language::of).filter(Language::isWellFormed),
          view -> view.session().languages().stream().findFirst(),
          language -> Node.text(language.tag()),
          true),
      new Field<>(
          "do_not_record",
          EventFields::consent,
          view -> view.session().recording(),
          consent -> Node.flag(consent == Session.Consent.REFUSED),
          false),
      new Field<>(
          "do_not_stream",
          EventFields::consent,
          view -> view.session().streaming(),
          consent -> Node.flag(consent == Session.Consent.REFUSED),
          false),
      new Field<SessionView, String>(
          "url",
          References::address,
          view -> References.self(view.session().links()),
          Node::text,
          true),
      new Field<SessionView, List<Link>>(
          "links",
          node -> Optional.of(References.links(node.elements())),
          view -> Optional.of(References.others(view.session().links())),
          References::ofLinks,
          true),
      new Field<SessionView, List<Attachment>>(
          "attachments",
          node -> Optional.of(References.attachments(node.elements())),
          view -> Optional.of(view.session().attachments()),
          References::ofAttachments,
          false),
      new Field<SessionView, Session.Status>(
          "state",
          node -> text(node).map(state -> Kinds.status(state).orElse(Session.Status.CONFIRMED)),
          view -> Optional.of(view.session().status())
              .filter(status -> Kinds.state(status).isPresent()
                  || Frab.kept(view.session().extensions(), "state").isPresent()),
          status -> Node.textOrNull(Kinds.state(status)),
          false));

  private static final Field<SessionView, Duration> DURATION = new Field<>(
      "duration",
      node -> text(node).flatMap(Lengths::parse),
      view -> view.session().duration(),
      length -> Node.text(Lengths.hoursAndMinutes(length)),
      true);

  static final List<Field<SessionView, ?>> FIRST =
      fields(text -> Node.text(text.first()), List.of(DURATION));

  /** Here, the end says how long an event takes. */
  static final List<Field<SessionView, ?>> SECOND = fields(Words::write, List.of());

  private EventFields() {}

  private static List<Field<SessionView, ?>> fields(
      Function<Text, Node> print, List<Field<SessionView, ?>> more) {
    List<Field<SessionView, ?>> fields = new ArrayList<>(more);
    fields.add(words("title", view -> Optional.of(view.session().title()), print));
    fields.add(words("subtitle", view -> view.session().subtitle(), print));
    fields.add(new Field<SessionView, SessionKind>(
        "type",
        node -> Optional.of(Kinds.kind(text(node).orElse(""))),
        view -> Optional.of(view.session().kind()),
        kind -> Node.text(Kinds.type(kind)),
        true));
    fields.add(words("abstract", SessionView::abstractText, print));
    fields.add(words("description", SessionView::description, print));
    fields.addAll(SHARED);
    return List.copyOf(fields);
  }

  private static Field<SessionView, Text> words(
      String name, Function<SessionView, Optional<Text>> of, Function<Text, Node> print) {
    boolean always = !name.equals("description");
    return new Field<>(name, Words::parse, of, print, always);
  }

  static Optional<String> text(Node node) {
    return Optional.of(node).filter(value -> value.is(Node.Kind.TEXT)).map(Node::scalar);
  }

  private static Optional<Session.Consent> consent(Node node) {
    return Optional.of(node)
        .filter(value -> FLAG.matcher(value.scalar()).matches())
        .map(value -> value.scalar().equalsIgnoreCase("true")
            ? Session.Consent.REFUSED
            : Session.Consent.GRANTED);
  }

  /** What would be written in another way than it was read. */
  static List<Extension> irregular(
      List<Field<SessionView, ?>> fields, Node event, SessionView view, List<Extension> kept) {
    List<Extension> more = new ArrayList<>();
    for (Field<SessionView, ?> field : fields) {
      Optional<Node> irregular =
          isKept(field.name(), kept) ? Optional.empty() : field.irregular(event, view);
      if (irregular.isPresent()) {
        more.add(Frab.keep(field.name(), irregular.get()));
      }
    }
    return more;
  }

  private static boolean isKept(String name, List<Extension> kept) {
    for (Extension each : kept) {
      if (each.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  static void write(
      List<Field<SessionView, ?>> fields, SessionView view, Map<String, Node> members) {
    fields.forEach(
        field -> field.write(view, view.session().extensions(), Frab.NAMESPACE, members));
  }
}

package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.ical.field.Kept;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.line.ContentLine.Parameter;
import io.plenary.ical.line.TextValue;
import io.plenary.value.Attachment;
import io.plenary.value.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Properties of an event that are written if asked for. Each says that it is derived from what stands
 * elsewhere (RFC 9073, 5.3), so that who reads the calendar as an agenda does not keep it.
 */
final class EventExtras {

  private static final Parameter URI = new Parameter("VALUE", "URI");

  private final Agenda agenda;
  private final Settings settings;
  private final Wording wording;
  private final Optional<CssColors> colors;

  EventExtras(Agenda agenda, Settings settings, Wording wording) {
    this.agenda = agenda;
    this.settings = settings;
    this.wording = wording;
    this.colors = settings.colors() ? Optional.of(new CssColors()) : Optional.empty();
  }

  void write(Session session, Description description, CalendarOutput out) {
    if (settings.method()) {
      organizer(out);
    }
    colors
        .flatMap(known -> color(session, known))
        .ifPresent(color -> out.property("COLOR", color, Kept.DERIVED));
    if (settings.images()) {
      images(session, out);
    }
    if (settings.conferences()) {
      conferences(session, out);
    }
    if (settings.links()) {
      links(session, out);
    }
    if (settings.styledDescriptions() && !description.isEmpty()) {
      styled(description, out);
    }
  }

  /** RFC 5546, 3.2.1 asks for one wherever there is a METHOD. */
  private void organizer(CalendarOutput out) {
    String name = agenda.organizers().stream()
        .findFirst()
        .map(organizer -> wording.text(organizer.name()))
        .orElse(wording.text(agenda.title()));
    String address = agenda.organizers().stream()
        .flatMap(organizer -> organizer.link().flatMap(Addresses::of).stream())
        .findFirst()
        .orElse("invalid:nomail");
    out.property("ORGANIZER", address, parameter("CN", name), Kept.DERIVED);
  }

  private Optional<String> color(Session session, CssColors known) {
    return session.tracks().stream()
        .flatMap(track -> agenda.track(track).flatMap(Track::color).stream())
        .map(known::nearest)
        .findFirst();
  }

  private static void images(Session session, CalendarOutput out) {
    for (Attachment attachment : session.attachments()) {
      String type = attachment.mediaType().orElse("").toLowerCase(Locale.ROOT);
      Optional<String> address =
          Addresses.of(attachment.href()).filter(href -> type.startsWith("image/"));
      address.ifPresent(href -> out.property(
          "IMAGE",
          href,
          URI,
          new Parameter("DISPLAY", "BADGE"),
          parameter("FMTTYPE", type),
          Kept.DERIVED));
    }
  }

  private void conferences(Session session, CalendarOutput out) {
    agenda.roomsOf(session.id()).stream()
        .flatMap(room -> room.virtualLink().stream())
        .forEach(link -> address(
            "CONFERENCE", link, labelled(link, URI, new Parameter("FEATURE", "VIDEO")), out));
  }

  private void links(Session session, CalendarOutput out) {
    for (Link link : session.links()) {
      Parameter relation = parameter("LINKREL", link.rel().orElse("related"));
      address("LINK", link, labelled(link, relation, URI), out);
    }
    session.tags().stream()
        .map(Tag::name)
        .flatMap(name -> Addresses.of(name).stream())
        .forEach(concept -> out.property("CONCEPT", concept, Kept.DERIVED));
    session.tracks().forEach(track -> out.text("REFID", track.value(), Kept.DERIVED));
  }

  private static void address(
      String property, Link link, Parameter[] parameters, CalendarOutput out) {
    Addresses.of(link.href()).ifPresent(href -> out.property(property, href, parameters));
  }

  private Parameter[] labelled(Link link, Parameter... first) {
    List<Parameter> all = new ArrayList<>(List.of(first));
    link.title().ifPresent(title -> all.add(parameter("LABEL", wording.text(title))));
    all.add(Kept.DERIVED);
    return all.toArray(Parameter[]::new);
  }

  /**
   * A parameter cannot hold what a text can; it is shown, and not read back. Some readers take a backslash
   * before the quote that ends it for an escape.
   */
  private static Parameter parameter(String name, String value) {
    return new Parameter(name, TextValue.oneLine(value).replace('\t', ' ').replace('\\', '/'));
  }

  private static void styled(Description description, CalendarOutput out) {
    String html = description.all().stream()
        .map(TextValue::clean)
        .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br>") + "</p>")
        .collect(Collectors.joining());
    out.text(
        "STYLED-DESCRIPTION",
        html,
        new Parameter("VALUE", "TEXT"),
        new Parameter("FMTTYPE", "text/html"),
        Kept.DERIVED);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

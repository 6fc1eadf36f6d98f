package io.plenary.ical.field;

import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.ContentLineParser;
import io.plenary.ical.line.LogicalLine;
import io.plenary.ical.line.TextValue;
import io.plenary.value.Extension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Properties that the model has no place for. They travel along as extensions of the namespace {@code
 * icalendar}, the content line as it was read being the content, and are written again as they were.
 */
public final class Kept {

  public static final String NAMESPACE = "icalendar";

  /** Marks what can be told from other properties (RFC 9073, 5.3), and need not be kept. */
  public static final ContentLine.Parameter DERIVED = new ContentLine.Parameter("DERIVED", "TRUE");

  private static final String MEDIA_TYPE = "text/calendar";

  /** What belongs to the document rather than to what it tells (RFC 5545, 3.7). */
  private static final Set<String> ENVELOPE = Set.of(
      "BEGIN",
      "END",
      "VERSION",
      "PRODID",
      "CALSCALE",
      "METHOD",
      "REFRESH-INTERVAL",
      "X-PUBLISHED-TTL",
      "SOURCE");

  /** What is read of a calendar, and written from the agenda. */
  private static final Set<String> OF_CALENDAR =
      Set.of("NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC", "X-WR-TIMEZONE");

  /** What is read of an event, and written from the session; of recurrences, only the first is read. */
  private static final Set<String> OF_EVENT = Set.of(
      "UID",
      "DTSTAMP",
      "DTSTART",
      "DTEND",
      "DURATION",
      "SUMMARY",
      "DESCRIPTION",
      "LOCATION",
      "CATEGORIES",
      "STATUS",
      "TRANSP",
      "URL",
      "RRULE",
      "RDATE",
      "EXRULE",
      "EXDATE",
      "RECURRENCE-ID");

  /** What publishing tells of an event; a calendar that is written on its own repeats what was read. */
  private static final Set<String> REVISION = Set.of("SEQUENCE", "LAST-MODIFIED");

  private Kept() {}

  private static boolean isKept(ContentLine line) {
    return !line.name().startsWith(Vocabulary.PREFIX)
        && !ENVELOPE.contains(line.name())
        && !line.parameter(DERIVED.name()).orElse("").equalsIgnoreCase(DERIVED.value());
  }

  /** {@return whether a property of a calendar is kept} */
  public static boolean isKeptOfCalendar(ContentLine line) {
    return isKept(line) && !OF_CALENDAR.contains(line.name());
  }

  /** {@return whether a property of an event is kept} */
  public static boolean isKeptOfEvent(ContentLine line) {
    return isKept(line)
        && !OF_EVENT.contains(line.name())
        && !isParent(line)
        && !isAddress(line)
        && !isNamedSpeaker(line);
  }

  /** {@return whether a property tells how often and when an event was revised} */
  public static boolean isRevision(ContentLine line) {
    return REVISION.contains(line.name());
  }

  /** {@return whether the property names what the event is part of (RFC 5545, 3.8.4.5)} */
  public static boolean isParent(ContentLine line) {
    return line.name().equals("RELATED-TO")
        && line.parameter("RELTYPE").orElse("PARENT").equalsIgnoreCase("PARENT");
  }

  /** {@return whether the property says where a document is, rather than being the document} */
  public static boolean isAddress(ContentLine line) {
    return line.name().equals("ATTACH")
        && !line.parameter("VALUE").orElse("URI").toUpperCase(Locale.ROOT).equals("BINARY");
  }

  /** {@return whether the property names somebody who can be invited to nothing, having no address} */
  public static boolean isNamedSpeaker(ContentLine line) {
    return line.name().equals("ATTENDEE")
        && line.parameter("CN").isPresent()
        && line.value().strip().toLowerCase(Locale.ROOT).startsWith("invalid:");
  }

  /** {@return whether an extension keeps a UID} */
  public static boolean isUid(Extension extension) {
    return extension.equals(Uids.keep(extension.content()));
  }

  /** {@return the extension that keeps a property} */
  public static Extension keep(ContentLine line) {
    return new Extension(NAMESPACE, line.name(), MEDIA_TYPE, line.text());
  }

  /** {@return the UID that a session had in the calendar it was read from, if a calendar can hold it} */
  public static Optional<String> uid(List<Extension> extensions) {
    return extensions.stream()
        .filter(Kept::isUid)
        .map(Extension::content)
        .filter(uid -> !uid.isBlank() && TextValue.isClean(uid))
        .findFirst();
  }

  /**
   * {@return the content line that an extension keeps, if it is one that may be written}
   *
   * @param extension an extension of whatever origin: what it holds is checked
   */
  public static Optional<ContentLine> line(Extension extension) {
    boolean ours =
        extension.namespace().equals(NAMESPACE) && extension.mediaType().equals(MEDIA_TYPE);
    boolean oneLine =
        TextValue.isClean(extension.content()) && extension.content().indexOf('\n') < 0;
    return Optional.of(extension.content())
        .filter(content -> ours && oneLine && !content.startsWith(" ") && !content.startsWith("\t"))
        .flatMap(content -> new ContentLineParser().parse(new LogicalLine(content, 1)))
        .filter(line -> line.name().equals(extension.name()));
  }
}

package io.plenary.agenda;

import io.plenary.agenda.Defect.Code;
import io.plenary.time.TimeRange;
import io.plenary.time.WallClock;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Country;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the values of one thing on an agenda and names the thing in each message. */
final class DefectScope {

  static final Duration LONGEST = Duration.ofDays(366);
  static final Instant FIRST = Instant.parse("1583-01-01T00:00:00Z");
  static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  /** How many entries are searched one after another, which is faster than to hash them. */
  private static final int FEW = 6;

  private final List<Defect> defects;

  /** The thing; none for the agenda itself. */
  private final @Nullable Ref thing;

  private DefectScope(List<Defect> defects, @Nullable Ref thing) {
    this.defects = defects;
    this.thing = thing;
  }

  static DefectScope ofAgenda(List<Defect> defects) {
    return new DefectScope(defects, null);
  }

  static DefectScope of(Ref ref, List<Defect> defects) {
    return new DefectScope(defects, ref);
  }

  static String label(Ref ref) {
    String sort = ref instanceof Session.Id
        ? "session"
        : ref instanceof Room.Id ? "room" : ref instanceof Track.Id ? "track" : "person";
    return sort + " '" + ref.value() + "'";
  }

  void add(Code code, String message) {
    String label = thing == null ? "the agenda" : label(thing);
    List<Ref> about = thing == null ? List.of() : List.of(thing);
    defects.add(new Defect(code, about, label + " " + message));
  }

  void id(String id) {
    notBlank("id", id);
  }

  void notBlank(String what, String value) {
    if (value.isBlank()) {
      add(Code.BLANK, "has a blank " + what);
    }
    string(what, value);
  }

  void string(String what, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i)) && !isPaired(i, value)) {
        add(
            Code.MALFORMED_TEXT,
            String.format(
                Locale.ROOT,
                "has half of a surrogate pair (U+%04X) in its %s",
                (int) value.charAt(i),
                what));
        return;
      }
    }
  }

  private static boolean isPaired(int index, String value) {
    return Character.isHighSurrogate(value.charAt(index))
        ? index + 1 < value.length() && Character.isLowSurrogate(value.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(value.charAt(index - 1));
  }

  void text(String what, Text text) {
    for (Text.Variant variant : text.variants()) {
      string(what, variant.content());
      language(what, variant.language());
    }
  }

  void text(String what, Optional<Text> text) {
    text.ifPresent(given -> text(what, given));
  }

  void language(String what, Language language) {
    if (!language.isWellFormed()) {
      string(what, language.tag());
      add(
          Code.MALFORMED_LANGUAGE,
          "names the language '" + language + "' in its " + what
              + "; expected a tag such as en or fr-CH");
    }
  }

  void languages(String what, List<Language> languages) {
    languages.forEach(language -> language(what, language));
    distinct(what, languages);
  }

  void country(String what, Optional<Country> country) {
    if (country.isPresent() && !country.get().isWellFormed()) {
      string(what, country.get().code());
      add(
          Code.MALFORMED_COUNTRY,
          "names the country '" + country.get() + "' in its " + what
              + "; expected two capitals such as HR");
    }
  }

  void affiliation(String what, Affiliation affiliation) {
    text(what, affiliation.position());
    text(what, affiliation.organization());
    country(what, affiliation.country());
  }

  void links(List<Link> links) {
    for (Link link : links) {
      notBlank("link", link.href());
      text("link's title", link.title());
      link.rel().ifPresent(rel -> string("link's relation", rel));
    }
  }

  void attachments(List<Attachment> attachments) {
    for (Attachment attachment : attachments) {
      notBlank("attachment", attachment.href());
      text("attachment's title", attachment.title());
      attachment.mediaType().ifPresent(type -> string("attachment's media type", type));
    }
  }

  void extensions(List<Extension> extensions) {
    for (int i = 0; i < extensions.size(); i++) {
      Extension extension = extensions.get(i);
      notBlank("extension's namespace", extension.namespace());
      notBlank("extension's name", extension.name());
      string("extension's media type", extension.mediaType());
      string("extension's content", extension.content());
    }
  }

  void zone(ZoneId zone) {
    if (!ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())) {
      add(
          Code.UNKNOWN_ZONE,
          "is in the zone '" + zone + "', which is none of the tz database, such as Europe/Paris");
    }
  }

  void moment(String what, ZonedDateTime moment) {
    long second = moment.toEpochSecond();
    if (moment.getNano() != 0) {
      add(
          Code.TIME_OUT_OF_BOUNDS,
          "has in its " + what + " a time with a fraction of a second: "
              + WallClock.format(moment));
    }
    if (second < FIRST.getEpochSecond() || second >= LAST.getEpochSecond()) {
      add(
          Code.TIME_OUT_OF_BOUNDS,
          "has in its " + what + " a time in no year from 1583 to 9998: "
              + WallClock.format(moment));
    }
  }

  void ranges(String what, List<TimeRange> ranges) {
    for (TimeRange range : ranges) {
      moment(what, range.start());
      moment(what, range.end());
    }
    distinct(what, ranges);
  }

  void duration(String what, Duration duration) {
    if (duration.isNegative() || duration.compareTo(LONGEST) > 0 || hasFraction(duration)) {
      add(
          Code.DURATION_OUT_OF_BOUNDS,
          "gives its " + what + " as " + duration
              + "; expected whole seconds, from none to 366 days");
    }
  }

  private static boolean hasFraction(Duration duration) {
    return !duration.equals(duration.truncatedTo(ChronoUnit.SECONDS));
  }

  void atLeast(String what, int least, OptionalInt number) {
    if (number.isPresent() && number.getAsInt() < least) {
      add(
          Code.NUMBER_OUT_OF_BOUNDS,
          "gives its " + what + " as " + number.getAsInt() + "; expected at least " + least);
    }
  }

  void distinct(String what, List<?> list) {
    if (list.size() < 2) {
      return;
    }
    Collection<Object> seen = list.size() <= FEW ? new ArrayList<>(FEW) : new HashSet<>();
    for (Object entry : list) {
      if (seen.contains(entry)) {
        add(Code.DUPLICATE_ENTRY, "has '" + entry + "' twice in its " + what);
      } else {
        seen.add(entry);
      }
    }
  }

  <T extends Ref> void known(String what, List<T> named, Set<T> all) {
    distinct(what, named);
    for (int i = 0; i < named.size(); i++) {
      known(what, named.get(i), all);
    }
  }

  <T extends Ref> void known(String what, T named, Set<T> all) {
    if (!all.contains(named)) {
      add(
          Code.DANGLING_REFERENCE,
          "names the " + label(named) + " in its " + what + ", which is not on this agenda");
    }
  }
}

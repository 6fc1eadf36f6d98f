package io.plenary.json.shape;

import io.plenary.agenda.Room;
import io.plenary.value.Color;
import io.plenary.value.Country;
import io.plenary.value.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Values that stand in a document as one text, number or truth value. */
public final class Scalars {

  /** Any text. */
  public static final Codec<String> STRING =
      text(Function.identity(), ProblemCode.WRONG_TYPE, "a text", Optional::of);

  /** A text that is not blank. */
  public static final Codec<String> NAME = text(
      Function.identity(),
      ProblemCode.BLANK,
      "a text that is not blank",
      text -> Optional.of(text).filter(name -> !name.isBlank()));

  public static final Codec<Language> LANGUAGE = text(
      Language::tag,
      ProblemCode.MALFORMED_LANGUAGE,
      "a language tag such as en or fr-CH",
      text -> Optional.of(Language.of(text)).filter(Language::isWellFormed));

  public static final Codec<Country> COUNTRY = text(
      Country::code,
      ProblemCode.MALFORMED_COUNTRY,
      "two capitals such as HR",
      text -> Optional.of(Country.of(text)).filter(Country::isWellFormed));

  public static final Codec<Color> COLOR = text(
      Color::hex,
      ProblemCode.MALFORMED_COLOR,
      "a colour such as #0a7e8c",
      unlessRefused((document, text) -> Color.of(text)));

  public static final Codec<ZoneId> ZONE = text(
      ZoneId::getId,
      ProblemCode.UNKNOWN_ZONE,
      "a zone of the tz database such as Europe/Paris",
      text -> Optional.of(text)
          .filter(ZoneRulesProvider.getAvailableZoneIds()::contains)
          .map(ZoneId::of));

  public static final Codec<LocalDate> DATE = text(
      LocalDate::toString,
      ProblemCode.MALFORMED_DATE,
      "a date such as 2024-11-19",
      unlessRefused((document, text) -> LocalDate.parse(text)));

  public static final Codec<LocalTime> TIME_OF_DAY = text(
      LocalTime::toString,
      ProblemCode.MALFORMED_TIME,
      "a time of day such as 04:00",
      unlessRefused((document, text) -> LocalTime.parse(text)));

  public static final Codec<Duration> DURATION = text(
      Duration::toString,
      ProblemCode.MALFORMED_DURATION,
      "a duration such as PT1H30M",
      unlessRefused((document, text) -> document.times().duration(text)));

  public static final Codec<Room.Feature> FEATURE = NAME.as(Room.Feature::of, Room.Feature::name);

  /** A time or a range of time, as it is written. */
  public static final Codec<TimeText> TIME = new Codec<>() {
    @Override
    public void write(TimeText time, JsonGenerator out) {
      out.writeString(time.text());
    }

    @Override
    public void read(JsonIn in, Consumer<? super TimeText> to) {
      in.text("a time such as 2024-11-19T09:00+01:00, or two parted by a slash")
          .ifPresent(text -> to.accept(new TimeText(text, in.place())));
    }
  };

  public static final Codec<Boolean> FLAG = new Codec<>() {
    @Override
    public void write(Boolean value, JsonGenerator out) {
      out.writeBoolean(value);
    }

    @Override
    public void read(JsonIn in, Consumer<? super Boolean> to) {
      in.flag().ifPresent(to);
    }
  };

  private Scalars() {}

  /** An integer that is at least as large. */
  public static Codec<Integer> number(int least) {
    return number(least, Integer.MAX_VALUE);
  }

  /** An integer within bounds. */
  public static Codec<Integer> number(int least, int most) {
    return new Codec<>() {
      @Override
      public void write(Integer number, JsonGenerator out) {
        out.writeNumber(number);
      }

      @Override
      public void read(JsonIn in, Consumer<? super Integer> to) {
        in.integer(least, most).ifPresent(to::accept);
      }
    };
  }

  /** A value that is written as a text; the code says what is wrong with a text that gives none. */
  public static <V> Codec<V> text(
      Function<V, String> print,
      ProblemCode code,
      String expected,
      Function<String, Optional<V>> parse) {
    return text(print, code, expected, (document, text) -> parse.apply(text));
  }

  /** The same where the document knows some of the texts. */
  private static <V> Codec<V> text(
      Function<V, String> print,
      ProblemCode code,
      String expected,
      BiFunction<WholeDocument, String, Optional<V>> parse) {
    return new Codec<>() {
      @Override
      public void write(V value, JsonGenerator out) {
        out.writeString(print.apply(value));
      }

      @Override
      public void read(JsonIn in, Consumer<? super V> to) {
        Optional<String> text = in.text(expected);
        if (text.isEmpty()) {
          return;
        }
        Optional<V> value = parse.apply(in.document(), text.get());
        if (value.isPresent()) {
          to.accept(value.get());
        } else {
          in.log().add(code, in.place(), in.found(), expected);
        }
      }
    };
  }

  private static <V> BiFunction<WholeDocument, String, Optional<V>> unlessRefused(
      BiFunction<WholeDocument, String, V> parse) {
    return (document, text) -> {
      try {
        return Optional.of(parse.apply(document, text));
      } catch (DateTimeException | IllegalArgumentException e) {
        return Optional.empty();
      }
    };
  }
}

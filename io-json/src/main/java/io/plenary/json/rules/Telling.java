package io.plenary.json.rules;

import io.plenary.json.shape.ProblemCode;
import io.plenary.json.shape.ProblemLog;
import io.plenary.json.stream.Quoted;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Tells a rule what a document says, as far as the rule has such options and takes such values. */
final class Telling {

  private final String id;
  private final ProblemLog log;

  Telling(String id, ProblemLog log) {
    this.id = id;
    this.log = log;
  }

  /** The rules, of which the one is told so; what is wrong is noted. */
  Rules tell(List<Told> options, Rules rules) {
    Rules telling = rules;
    for (Told told : options) {
      telling = tell(told, telling);
    }
    return telling;
  }

  private Rules tell(Told told, Rules rules) {
    Options options = rules.rule(id).orElseThrow().options();
    String name = told.option().value();
    Optional<Option> option =
        options.all().stream().filter(each -> each.name().equals(name)).findFirst();
    if (option.isEmpty()) {
      note(
          ProblemCode.UNKNOWN_MEMBER,
          told,
          "the option " + Quoted.of(name) + " of the rule " + Quoted.of(id),
          suggestion(options, name));
    }
    Optional<Object> value = option.flatMap(known -> value(told, known));
    return value.isPresent() ? tell(told, value.get(), rules) : rules;
  }

  private static String suggestion(Options options, String name) {
    List<String> names = options.all().stream().map(Option::name).toList();
    return options
        .nearest(name)
        .map(near -> "'" + near + "'")
        .orElse(names.isEmpty() ? "no option" : "one of " + String.join(", ", names));
  }

  private Rules tell(Told told, Object value, Rules rules) {
    try {
      return rules.option(id, told.option().value(), value);
    } catch (IllegalArgumentException e) {
      note(ProblemCode.REFUSED_OPTION, told, "that " + e.getMessage(), "");
      return rules;
    }
  }

  private Optional<Object> value(Told told, Option option) {
    Object value = told.value();
    if (option.value() instanceof Duration && value instanceof String text) {
      return duration(told, text);
    }
    boolean fits = option.value() instanceof Integer
        ? value instanceof Integer
        : option.value() instanceof List<?> && value instanceof List<?>;
    if (!fits) {
      note(ProblemCode.WRONG_TYPE, told, told.found(), expected(option));
    }
    return Optional.of(value).filter(any -> fits);
  }

  private static String expected(Option option) {
    String counted = option.type() + " (" + option.unit() + ")";
    return option.value() instanceof Duration ? counted + " such as PT15M" : counted;
  }

  private Optional<Object> duration(Told told, String text) {
    try {
      Duration duration = Duration.parse(text);
      if (!duration.isNegative() && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))) {
        return Optional.of(duration);
      }
      note(
          ProblemCode.DURATION_OUT_OF_BOUNDS,
          told,
          told.found(),
          "whole seconds, and not less than none");
    } catch (DateTimeParseException e) {
      note(ProblemCode.MALFORMED_DURATION, told, told.found(), "a duration such as PT15M");
    }
    return Optional.empty();
  }

  private void note(ProblemCode code, Told told, String found, String expected) {
    log.add(code, told.option().place(), found, expected);
  }
}

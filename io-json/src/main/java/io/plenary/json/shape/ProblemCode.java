package io.plenary.json.shape;

import io.plenary.agenda.Defect;
import io.plenary.json.stream.Failure;
import java.util.Locale;

/**
 * What can be wrong with a document. In problems, the names stand in lower case with hyphens; the
 * table in {@code docs/json-format.md} lists the same ones, and a test compares the two.
 */
public enum ProblemCode {
  NOT_UTF8,
  LIMIT_EXCEEDED,
  MALFORMED_JSON,
  TRUNCATED,
  TRAILING_CONTENT,
  UNSUPPORTED_VERSION,

  WRONG_TYPE,
  UNKNOWN_MEMBER,
  DUPLICATE_MEMBER,
  MISSING_MEMBER,
  CONFLICTING_MEMBERS,
  MISPLACED_MEMBER,

  UNKNOWN_VALUE,
  BLANK,
  EMPTY_TEXT,
  MALFORMED_TEXT,
  MALFORMED_LANGUAGE,
  MALFORMED_COUNTRY,
  MALFORMED_COLOR,
  MALFORMED_DATE,
  MALFORMED_DURATION,
  MALFORMED_TIME,
  NONEXISTENT_TIME,
  AMBIGUOUS_TIME,
  WRONG_OFFSET,
  BACKWARDS_RANGE,
  UNKNOWN_ZONE,
  NUMBER_OUT_OF_BOUNDS,
  DURATION_OUT_OF_BOUNDS,
  TIME_OUT_OF_BOUNDS,

  DUPLICATE_ID,
  DUPLICATE_ENTRY,
  DUPLICATE_DECLARATION,
  UNUSED_DECLARATION,
  DANGLING_REFERENCE,
  CYCLE,
  OFFSET_WITHOUT_BLOCK,
  DAYS_OUT_OF_ORDER,

  REFUSED_OPTION;

  /** What keeps a parser from going on, seen as a problem of the document. */
  public static ProblemCode of(Failure.Kind kind) {
    return valueOf(kind.name());
  }

  /** What the model calls a defect, seen as a problem of the document. */
  public static ProblemCode of(Defect.Code code) {
    return switch (code) {
      case MISSING_ATTRIBUTE -> MISSING_MEMBER;
      case UNRESOLVABLE_TIME -> MALFORMED_TIME;
      case AMBIGUOUS_NAME -> DUPLICATE_DECLARATION;
      default -> valueOf(code.name());
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.plenary.ical.line;

/**
 * Puts other characters in the place of those that the tokenizer below the parser of iCal4j takes
 * wrongly, and takes them back from what the parser gives: a backslash in quotes, which it reads as an
 * escape of the language Java, and an equals sign at the beginning of a parameter's value.
 */
final class Shield {

  private final char backslash;
  private final char equalsSign;

  private Shield(char backslash, char equalsSign) {
    this.backslash = backslash;
    this.equalsSign = equalsSign;
  }

  /** {@return a shield for a line, whose characters do not occur in it} */
  static Shield of(String line) {
    boolean escapes = line.indexOf('\\') >= 0 && line.indexOf('"') >= 0;
    char backslash = escapes ? unusedIn(line, '\uE000') : '\\';
    char equalsSign = line.contains("==") ? unusedIn(line, (char) (backslash + 1)) : '=';
    return new Shield(backslash, equalsSign);
  }

  /** There is one: a line holds no U+0000, at which the search arrives at last. */
  private static char unusedIn(String line, char first) {
    char unused = first;
    while (line.indexOf(unused) >= 0) {
      unused++;
    }
    return unused;
  }

  String put(String line) {
    return line.replace('\\', backslash).replace("==", "=" + equalsSign);
  }

  String remove(String text) {
    return text.replace(equalsSign, '=').replace(backslash, '\\');
  }
}

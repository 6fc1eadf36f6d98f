package io.plenary.json.stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Which characters are escaped: those that JSON demands, and all others that are invisible or break
 * lines in some editors, which are the rest of the controls and U+2028 and U+2029.
 */
public final class ControlEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    boolean escaped =
        Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    return escaped ? new SerializedString("\\u%04X".formatted(character)) : null;
  }
}

package io.github.backupchecker.render;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is escaped in JSON beyond its grammar: hidden characters, and {@code #} for pipelines. */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['#'] = ESCAPE_STANDARD;
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean isAlone = !Character.isSurrogate((char) c);
    return isAlone && VisibleText.isHidden(c)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c))
        : null;
  }
}

package io.github.backupchecker.render.oscal;

import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import java.util.Locale;

/** Controls as OSCAL's catalogues name them, such as {@code cp-9.8} for {@code CP-9(8)}. */
final class ControlToken {
  private ControlToken() {}

  /** A name must begin with a letter: that of the framework stands before a number. */
  static String control(Framework framework, Control control) {
    String id =
        control
            .id()
            .toLowerCase(Locale.ROOT)
            .replace('(', '.')
            .replace(")", "")
            .replaceAll("[^\\p{L}\\p{N}._-]", ".");
    return Character.isLetter(id.codePointAt(0)) ? id : framework.id() + "-" + id;
  }

  /** Its whole text, as NIST's catalogues name that. */
  static String statement(Framework framework, Control control) {
    return control(framework, control) + "_smt";
  }
}

package io.github.backupchecker.render.html;

import java.util.List;

/**
 * How characters are written that a page cannot have as they are.
 *
 * @param isAscii whether the encoding of the page is unknown, so that nothing beyond ASCII is safe
 */
record HtmlReferences(boolean isAscii) {
  private static final int ASCII_END = 0x80;
  private static final int LATIN_1_NAMED = 0xA0;

  /** The characters from the no-break space to the end of Latin-1, by the names HTML has. */
  private static final List<String> LATIN_1 =
      List.of(
          """
          nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo
          not shy reg macr deg plusmn sup2 sup3 acute micro para middot
          cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
          Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
          ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
          Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil
          egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
          ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml\
          """
              .split("\\s"));

  /** The reference to a character, empty for one that is written as it is. */
  String to(int codePoint, boolean isQuoted) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> isQuoted ? "&quot;" : "";
      case LATIN_1_NAMED -> named(codePoint);
      case '\t', '\n', '\r' -> "";
      default -> isWritable(codePoint) ? "" : named(codePoint);
    };
  }

  private boolean isWritable(int codePoint) {
    if (codePoint < ASCII_END) {
      return codePoint >= ' ';
    }
    return !isAscii && Character.getType(codePoint) != Character.SURROGATE;
  }

  private static String named(int codePoint) {
    int name = codePoint - LATIN_1_NAMED;
    return name >= 0 && name < LATIN_1.size()
        ? "&" + LATIN_1.get(name) + ";"
        : "&#x" + Integer.toHexString(codePoint) + ";";
  }
}

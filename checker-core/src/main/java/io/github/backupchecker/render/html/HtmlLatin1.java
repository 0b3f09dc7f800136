package io.github.backupchecker.render.html;

import java.util.List;

/** The names of HTML, apart from what needs them, since hardly a page has one. */
final class HtmlLatin1 {
  /** The characters from the no-break space to the end of Latin-1, by the names HTML has. */
  static final List<String> NAMES =
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

  private HtmlLatin1() {}
}

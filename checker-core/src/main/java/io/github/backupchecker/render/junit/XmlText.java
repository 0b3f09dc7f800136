package io.github.backupchecker.render.junit;

/**
 * Text as it stands in XML, so that what many elements say is looked through once.
 *
 * @param written with references for the characters that XML reads as its own
 */
record XmlText(String written) {
  static final XmlText EMPTY = new XmlText("");

  /** A text that holds no character that XML forbids. */
  static XmlText of(String text) {
    return new XmlText(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }
}

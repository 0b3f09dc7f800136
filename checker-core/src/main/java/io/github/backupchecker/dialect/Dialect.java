package io.github.backupchecker.dialect;

/** A format in which backup is declared. */
public interface Dialect {

  /** What users call the format, such as {@code ARM}. */
  String name();

  /**
   * Whether a text that could not be read holds the words by which this format is recognised; it
   * may say so of more texts than are of this format, and never of fewer.
   */
  boolean speaksIn(String text);

  /** Whether a document is of this format and concerns backup; never throws. */
  boolean recognises(Document document);

  /** What a recognised document declares, with problems for what could not be understood. */
  Declarations read(Document document);
}

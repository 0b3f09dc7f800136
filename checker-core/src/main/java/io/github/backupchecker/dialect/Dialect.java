package io.github.backupchecker.dialect;

/** A format in which backup is declared. */
public interface Dialect {

  /** What users call the format, such as {@code ARM}. */
  String name();

  /** Whether the format is the checker's own, so that all of a file is about backup. */
  default boolean isOwn() {
    return false;
  }

  /** Whether a document is of this format and concerns backup; never throws. */
  boolean recognises(Document document);

  /** What a recognised document declares, with problems for what could not be understood. */
  Declarations read(Document document);
}

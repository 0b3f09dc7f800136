package io.github.backupchecker.dialect;

import java.util.List;
import java.util.Optional;

/** A format in which backup is declared. */
public interface Dialect {

  /** What users call the format, such as {@code ARM}. */
  String name();

  /** How the names of its files end, in lower case. */
  List<String> endings();

  /**
   * Whether a text that could not be read holds the words by which this format is recognised; it
   * may say so of more texts than are of this format, and never of fewer.
   */
  boolean speaksIn(String text);

  /**
   * Whether a text may be claimed, or speaks of this format, told without reading it as YAML or
   * JSON; it may say so of more texts, and never of fewer. In what it is asked of, nothing is
   * written with an escape by number.
   */
  boolean mayClaim(String text);

  /**
   * A document, ready to be read, where it is of this format and concerns backup; empty for any
   * other. Never throws.
   */
  Optional<Claim> claim(Document document);
}

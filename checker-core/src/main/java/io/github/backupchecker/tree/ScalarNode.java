package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A text value with the characters that its author typed, escapes and folding resolved.
 *
 * @param style how it was written; tells a missing value and a foreign tag apart from text
 */
public record ScalarNode(String text, Style style, Location location, @Nullable Location use)
    implements Node {

  /** How a scalar was written. */
  public enum Style {
    /** Unquoted YAML, or a JSON number or boolean. */
    PLAIN,
    /** In quotes or a block scalar. */
    QUOTED,
    /** No value: empty, {@code ~} or {@code null}. */
    NULL,
    /** With a local tag such as {@code !Ref}, so that its value is known to another tool only. */
    TAGGED
  }

  public boolean isNull() {
    return style == Style.NULL;
  }
}

package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text value with the characters that its author typed, escapes and folding resolved.
 *
 * <p>A tree has more of these than of anything else, so that its place is held without an object of
 * its own.
 */
public final class ScalarNode implements Node {
  private final String text;
  private final Style style;
  private final SourceFile file;
  private final int startOffset;
  private final int endOffset;
  private final @Nullable Location use;

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

  /**
   * A scalar that is used where it stands, or by way of an alias.
   *
   * @param style how it was written; tells a missing value and a foreign tag apart from text
   */
  public ScalarNode(String text, Style style, Location location, @Nullable Location use) {
    this(text, style, location.file(), location.startOffset(), location.endOffset(), use);
  }

  /** One that is used where it stands, between two places of a file. */
  ScalarNode(String text, Style style, SourceFile file, int startOffset, int endOffset) {
    this(text, style, file, startOffset, endOffset, null);
  }

  private ScalarNode(
      String text,
      Style style,
      SourceFile file,
      int startOffset,
      int endOffset,
      @Nullable Location use) {
    this.text = text;
    this.style = style;
    this.file = file;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
    this.use = use;
  }

  public String text() {
    return text;
  }

  public Style style() {
    return style;
  }

  @Override
  public Location location() {
    return new Location(file, startOffset, endOffset);
  }

  @Override
  public @Nullable Location use() {
    return use;
  }

  public boolean isNull() {
    return style == Style.NULL;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScalarNode scalar
        && text.equals(scalar.text)
        && style == scalar.style
        && startOffset == scalar.startOffset
        && endOffset == scalar.endOffset
        && file.equals(scalar.file)
        && Objects.equals(use, scalar.use);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + location().hashCode();
  }

  @Override
  public String toString() {
    return text + " at " + location();
  }
}

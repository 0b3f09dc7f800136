package io.github.backupchecker.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A version of a service's interface, such as {@code 2025-08-01} or {@code 2025-08-01-preview}. */
public record ApiVersion(String text) {
  private static final int DATE = "yyyy-mm-dd".length();
  private static final Pattern SHAPE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:-[A-Za-z][A-Za-z0-9.-]*)?");

  /** Empty for a text that is no version. */
  public static Optional<ApiVersion> parse(String text) {
    String stripped = text.strip();
    return SHAPE.matcher(stripped).matches()
        ? Optional.of(new ApiVersion(stripped))
        : Optional.empty();
  }

  /** Whether its date is that of another or later; a preview counts by its date as well. */
  public boolean isSince(ApiVersion first) {
    return date().compareTo(first.date()) >= 0;
  }

  private String date() {
    return text.substring(0, DATE);
  }

  @Override
  public String toString() {
    return text;
  }
}

package io.github.backupchecker.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was meant by words that name nothing, where there may be very many of them: the same word is
 * looked up once, and after the first 1,000 different words no other one is, since so many are not
 * misspelt but missing.
 */
public final class Suggestions {
  private static final int MOST = 1_000;

  private final Supplier<? extends Collection<String>> known;
  private final Map<String, Optional<String>> lookedUp = new HashMap<>();

  /**
   * @param known every word that names something, made when a word is looked up
   */
  public Suggestions(Supplier<? extends Collection<String>> known) {
    this.known = known;
  }

  /** What {@link Suggestion#clause} says of a word. */
  public String clause(String typed) {
    return Suggestion.clause(nearest(typed));
  }

  /** What {@link Suggestion#nearest} is for a word. */
  public Optional<String> nearest(String typed) {
    Optional<String> meant = lookedUp.get(typed);
    if (meant == null && lookedUp.size() < MOST) {
      meant = Suggestion.nearest(typed, known.get());
      lookedUp.put(typed, meant);
    }
    return meant == null ? Optional.empty() : meant;
  }
}

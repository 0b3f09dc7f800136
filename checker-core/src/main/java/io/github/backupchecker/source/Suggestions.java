package io.github.backupchecker.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was meant by words that name nothing, where there may be very many of them: the same word is
 * looked up once, and after the first 1,000 different words no other one is, since so many are not
 * misspelt but missing.
 */
public final class Suggestions {
  private static final int MOST = 1_000;

  private final Supplier<? extends Collection<String>> known;
  private final Map<String, String> clauses = new HashMap<>();

  /**
   * @param known every word that names something, made when a word is looked up
   */
  public Suggestions(Supplier<? extends Collection<String>> known) {
    this.known = known;
  }

  /** What {@link Suggestion#clause} says of a word. */
  public String clause(String typed) {
    String said = clauses.get(typed);
    if (said != null || clauses.size() == MOST) {
      return said == null ? "" : said;
    }
    String clause = Suggestion.clause(typed, known.get());
    clauses.put(typed, clause);
    return clause;
  }
}

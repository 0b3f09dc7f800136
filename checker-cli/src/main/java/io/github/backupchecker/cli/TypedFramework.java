package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.source.Suggestion;

/** A framework as it is named on the command line. */
final class TypedFramework {
  private TypedFramework() {}

  /**
   * The framework.
   *
   * @throws UsageException where none is called so, with the nearest one
   */
  static Framework of(String typed, Frameworks known) {
    return known
        .named(typed)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no framework '"
                        + typed
                        + "'"
                        + Suggestion.clause(typed, known.ids())
                        + "; known are "
                        + String.join(", ", known.ids())));
  }
}

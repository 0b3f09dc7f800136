package io.github.backupchecker.finding;

import io.github.backupchecker.source.PackedPages;

/** The manual of problems: a page for each kind. */
public final class ProblemPages {
  private ProblemPages() {}

  /** The page in Markdown. */
  public static String of(ProblemKind kind) {
    return new PackedPages("problems").page(kind.id());
  }
}

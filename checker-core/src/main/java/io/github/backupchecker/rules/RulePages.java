package io.github.backupchecker.rules;

import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.PackedPages;

/** The manual of rules: a page for each. */
public final class RulePages {
  private RulePages() {}

  /** The page in Markdown. */
  public static String of(RuleMetadata rule) {
    return new PackedPages("rules").page(rule.id());
  }
}

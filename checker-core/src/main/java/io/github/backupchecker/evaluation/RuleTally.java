package io.github.backupchecker.evaluation;

import io.github.backupchecker.rule.RuleMetadata;

/**
 * How often one rule was applied and what came out; without examinations it never applied.
 *
 * @param enabled whether the settings let it run
 */
public record RuleTally(
    RuleMetadata rule,
    boolean enabled,
    int examinations,
    int passed,
    int failed,
    int undetermined) {

  public boolean applied() {
    return examinations > 0;
  }
}

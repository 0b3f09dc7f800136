package io.github.backupchecker.settings;

import io.github.backupchecker.knowledge.Framework;
import java.util.Optional;

/**
 * What the caller of one run decides over the settings file.
 *
 * @param allowEmpty whether a run that found nothing to check is complete all the same
 * @param only the framework by whose rules alone is judged; empty where all count
 */
public record Overrides(
    Optional<FailOn> failOn,
    Optional<UndeterminedPolicy> undetermined,
    boolean allowEmpty,
    Optional<Framework> only) {

  /** By every rule. */
  public Overrides(
      Optional<FailOn> failOn, Optional<UndeterminedPolicy> undetermined, boolean allowEmpty) {
    this(failOn, undetermined, allowEmpty, Optional.empty());
  }

  /** The same, by the rules of one framework alone. */
  public Overrides judgingBy(Framework framework) {
    return new Overrides(failOn, undetermined, allowEmpty, Optional.of(framework));
  }

  public static Overrides none() {
    return new Overrides(Optional.empty(), Optional.empty(), false);
  }
}

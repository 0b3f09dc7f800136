package io.github.backupchecker.settings;

import java.util.Optional;

/**
 * What the caller of one run decides over the settings file.
 *
 * @param allowEmpty whether a run that found nothing to check is complete all the same
 */
public record Overrides(
    Optional<FailOn> failOn, Optional<UndeterminedPolicy> undetermined, boolean allowEmpty) {

  public static Overrides none() {
    return new Overrides(Optional.empty(), Optional.empty(), false);
  }
}

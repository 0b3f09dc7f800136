package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a run, and what is wrong with them.
 *
 * @param path the file they were read from, as reports show it; empty where there is none
 * @param secrets that stand in the file for everybody to read
 */
public record Settings(
    Profile profile, Optional<String> path, List<Problem> problems, List<Secret> secrets) {

  public Settings {
    secrets = List.copyOf(secrets);
    problems = List.copyOf(problems);
  }

  /** What holds where no file was named or found. */
  public static Settings defaults() {
    return new Settings(Profile.defaults(), Optional.empty(), List.of(), List.of());
  }

  public Settings with(Overrides overrides) {
    return new Settings(profile.with(overrides), path, problems, secrets);
  }
}

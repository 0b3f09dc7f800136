package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings of a run, and what is wrong with them.
 *
 * @param path the file they were read from, as reports show it; empty where there is none
 */
public record Settings(Profile profile, Optional<String> path, List<Problem> problems) {

  public Settings {
    problems = List.copyOf(problems);
  }

  /** What holds where no file was named or found. */
  public static Settings defaults() {
    return new Settings(Profile.defaults(), Optional.empty(), List.of());
  }

  public Settings with(Overrides overrides) {
    return new Settings(profile.with(overrides), path, problems);
  }

  /** The same settings, with what is wrong around their file. */
  Settings withProblems(List<Problem> more) {
    return new Settings(profile, path, Stream.concat(more.stream(), problems.stream()).toList());
  }
}

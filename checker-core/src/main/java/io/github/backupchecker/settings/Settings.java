package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings of a run, and what is wrong with them.
 *
 * @param path the file they were read from, as reports show it; empty where there is none
 * @param secrets that stand in the file for everybody to read
 * @param file that file itself
 */
public record Settings(
    Profile profile,
    Optional<String> path,
    List<Problem> problems,
    List<Secret> secrets,
    Optional<Path> file) {

  public Settings {
    problems = List.copyOf(problems);
    secrets = List.copyOf(secrets);
  }

  /** Settings that nobody wrote down in a file of their own. */
  public Settings(Profile profile, Optional<String> path, List<Problem> problems) {
    this(profile, path, problems, List.of(), Optional.empty());
  }

  /** What holds where no file was named or found. */
  public static Settings defaults() {
    return new Settings(Profile.defaults(), Optional.empty(), List.of());
  }

  public Settings with(Overrides overrides) {
    return new Settings(profile.with(overrides), path, problems, secrets, file);
  }

  /** These of a base with what is wrong with those of the present side, which do not count. */
  public Settings over(Settings present) {
    List<Problem> both = Stream.concat(problems.stream(), present.problems.stream()).toList();
    List<Secret> all = Stream.concat(secrets.stream(), present.secrets.stream()).toList();
    return new Settings(profile, path, both, all, present.file.or(() -> file));
  }

  Settings from(Path read, List<Secret> found) {
    return new Settings(profile, path, problems, found, Optional.of(read));
  }

  /** The same settings, with what is wrong around their file. */
  Settings withProblems(List<Problem> more) {
    List<Problem> all = Stream.concat(more.stream(), problems.stream()).toList();
    return new Settings(profile, path, all, secrets, file);
  }
}

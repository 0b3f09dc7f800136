package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a run, and what is wrong with them.
 *
 * @param profile what counts
 * @param present what the present side says; with a base it is shown and does not count
 * @param path the file they were read from, as reports show it; empty where there is none
 * @param secrets that stand in the file for everybody to read
 * @param files that were read, for whoever must not overwrite them
 * @param isShared whether they hold for more than what was asked for
 */
public record Settings(
    Profile profile,
    Profile present,
    Optional<String> path,
    List<Problem> problems,
    List<Secret> secrets,
    List<Path> files,
    boolean isShared) {

  public Settings {
    problems = List.copyOf(problems);
    secrets = List.copyOf(secrets);
    files = List.copyOf(files);
  }

  /** Settings that nobody wrote down in a file of their own. */
  public Settings(Profile profile, Optional<String> path, List<Problem> problems) {
    this(profile, profile, path, problems, List.of(), List.of(), false);
  }

  /** What holds where no file was named or found. */
  public static Settings defaults() {
    return new Settings(Profile.defaults(), Optional.empty(), List.of());
  }

  public Settings with(Overrides overrides) {
    return new Settings(profile.with(overrides), present, path, problems, secrets, files, isShared);
  }

  /** These of a base with what is wrong with those of the present side, which do not count. */
  public Settings over(Settings head) {
    return new Settings(
        profile,
        head.present,
        path,
        both(problems, head.problems),
        both(secrets, head.secrets),
        both(head.files, files),
        head.isShared);
  }

  /** The folders that are estates of the present side. */
  public Estates estates() {
    return profile.estates().from(present.estates().anchor().or(profile.estates()::anchor));
  }

  Settings with(Baseline baseline) {
    Profile both = profile.with(baseline);
    return new Settings(both, both, path, problems, secrets, files, isShared);
  }

  /** The same settings, of which a part was read from a file. */
  Settings from(Path read, TeamDocument document, List<Problem> found) {
    return new Settings(
        profile,
        present,
        path,
        both(problems, both(document.problems(), found)),
        both(secrets, document.masked().secrets()),
        both(files, List.of(read)),
        isShared);
  }

  /** The same settings, with what is wrong around their file. */
  Settings withProblems(List<Problem> more) {
    return new Settings(profile, present, path, both(more, problems), secrets, files, isShared);
  }

  /** The same settings, which may hold for more than what was asked for. */
  Settings sharedIf(boolean more) {
    return new Settings(profile, present, path, problems, secrets, files, isShared || more);
  }

  private static <T> List<T> both(List<T> first, List<T> then) {
    List<T> both = new ArrayList<>(first);
    both.addAll(then);
    return List.copyOf(both);
  }
}

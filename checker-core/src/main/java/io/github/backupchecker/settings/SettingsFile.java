package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.Sight;
import io.github.backupchecker.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands where a file of the team is looked for.
 *
 * @param file called as it should be, be it readable or not
 * @param refusal why that file must not be read
 * @param misnamed files beside it that were surely meant as this one
 */
record SettingsFile(
    TeamFile kind, Optional<FoundFile> file, Optional<String> refusal, List<String> misnamed) {
  SettingsFile {
    misnamed = List.copyOf(misnamed);
  }

  /** A file that was named: it may lie, and be called, as it likes. */
  static SettingsFile named(TeamFile kind, NamedFile file) {
    Sight sight = Sight.of(file.path());
    boolean isThere = !file.isOnDisk() || sight.isFile();
    return new SettingsFile(
        kind,
        Optional.of(file.found()),
        isThere ? Optional.empty() : Optional.of(sight.reason()),
        List.of());
  }

  /** The same with another label of the file. */
  SettingsFile labelled(Function<FoundFile, String> label) {
    return new SettingsFile(kind, file.map(one -> one.called(label.apply(one))), refusal, misnamed);
  }

  boolean isSomething() {
    return file.isPresent() || !misnamed.isEmpty();
  }

  /** The file that may be opened. */
  Optional<FoundFile> found() {
    return refusal.isPresent() ? Optional.empty() : file;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    refusal.ifPresent(
        reason ->
            problems.add(
                problem(
                    ProblemKind.UNREADABLE_FILE,
                    name(),
                    "the " + kind.noun() + " '" + name() + "' was not read: " + reason)));
    for (String name : misnamed) {
      problems.add(
          problem(
              ProblemKind.INVALID_SETTING,
              name,
              "'"
                  + name
                  + "' is not read: the "
                  + kind.noun()
                  + " is called '"
                  + kind.fileName()
                  + "'; "
                  + (file.isPresent() ? "remove it, or unite the two" : "rename it")));
    }
    return problems;
  }

  private String name() {
    return file.map(FoundFile::path).orElse(kind.fileName());
  }

  private static Problem problem(ProblemKind kind, String name, String message) {
    return Problem.at(kind, Location.startOf(SourceFile.unread(name)), message);
  }
}

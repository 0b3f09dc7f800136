package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.tree.ReadBy;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param declarations of each document that a dialect recognised
 * @param passedOver why the file was passed over, where no dialect recognised anything in it
 * @param readBy what read its text, whatever came of it
 */
public record ReadFile(
    String path,
    List<Declarations> declarations,
    List<Secret> secrets,
    List<Problem> problems,
    Optional<PassedOver> passedOver,
    ReadBy readBy)
    implements Look {
  public ReadFile {
    declarations = List.copyOf(declarations);
    secrets = List.copyOf(secrets);
    problems = List.copyOf(problems);
  }

  @Override
  public ReadFile at(FoundFile other) {
    return this;
  }

  /** The same, read by something else. */
  ReadFile by(ReadBy other) {
    return new ReadFile(path, declarations, secrets, problems, passedOver, other);
  }

  static ReadFile of(PassedOver file) {
    return new ReadFile(
        file.path(), List.of(), List.of(), List.of(), Optional.of(file), ReadBy.NEITHER);
  }

  static ReadFile failed(String path, List<Problem> problems) {
    return new ReadFile(path, List.of(), List.of(), problems, Optional.empty(), ReadBy.NEITHER);
  }

  /** How many objects with a name it declares. */
  int objects() {
    int count = 0;
    for (Declarations one : declarations) {
      count += one.objects();
    }
    return count;
  }

  /** Whether the file declares something, be it judged or not. */
  public boolean declares() {
    return !declarations.isEmpty();
  }
}

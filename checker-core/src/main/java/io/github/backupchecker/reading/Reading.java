package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param declarations of each document that a dialect recognised
 * @param passedOver why the file was passed over, where no dialect recognised anything in it
 */
public record Reading(
    String path,
    List<Declarations> declarations,
    List<Secret> secrets,
    List<Problem> problems,
    Optional<String> passedOver) {

  public Reading {
    declarations = List.copyOf(declarations);
    secrets = List.copyOf(secrets);
    problems = List.copyOf(problems);
  }

  /** Whether the file declares something, be it judged or not. */
  public boolean declares() {
    return !declarations.isEmpty();
  }
}

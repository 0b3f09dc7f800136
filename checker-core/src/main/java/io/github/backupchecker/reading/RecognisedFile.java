package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Claim;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.ReadBy;
import java.nio.file.Path;
import java.util.List;

/**
 * A file whose documents are to be read.
 *
 * @param problems of its text, such as keys that stand twice
 */
record RecognisedFile(
    FoundFile found,
    List<Claim> claims,
    List<Secret> secrets,
    List<Problem> problems,
    ReadBy readBy)
    implements Look {
  @Override
  public String path() {
    return found.path();
  }

  @Override
  public RecognisedFile at(FoundFile other) {
    return new RecognisedFile(other, claims, secrets, problems, readBy);
  }

  /** What is kept of it. */
  SourceFile text() {
    return claims.get(0).document().file();
  }

  /** The folder in which it stands. */
  Path folder() {
    return found.folder();
  }
}

package io.github.backupchecker.declaration;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Estate;
import java.util.List;

/** An estate with names resolved, and the problems of uniting it. */
public record United(Estate estate, List<Problem> problems) {

  public United {
    problems = List.copyOf(problems);
  }
}

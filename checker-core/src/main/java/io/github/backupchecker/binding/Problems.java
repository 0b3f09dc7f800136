package io.github.backupchecker.binding;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;

/** The problems met while one document is read, in the order in which they were met. */
public final class Problems {
  private final List<Problem> met = new ArrayList<>();

  public void add(ProblemKind kind, Location location, String message) {
    met.add(Problem.at(kind, location, message));
  }

  public void add(Problem problem) {
    met.add(problem);
  }

  public List<Problem> all() {
    return List.copyOf(met);
  }
}

package io.github.backupchecker.evaluation;

import io.github.backupchecker.operation.AnsweredChange;
import java.util.List;

/**
 * With what a run compared, and what changed since.
 *
 * @param label what people call it
 * @param changes in the order of kinds and then of addresses
 */
public record ReportedBase(String label, List<AnsweredChange> changes) {
  public ReportedBase {
    changes = List.copyOf(changes);
  }
}

package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Framework;
import java.util.List;

/** A framework with what was found of its controls, in its own order. */
public record ReportedFramework(Framework framework, List<ReportedControl> controls) {

  public ReportedFramework {
    controls = List.copyOf(controls);
  }
}

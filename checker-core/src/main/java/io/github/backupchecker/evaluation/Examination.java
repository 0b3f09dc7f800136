package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.source.Address;
import java.util.List;

/** One rule applied to one subject; without findings it passed. */
record Examination(Address subject, List<Finding> findings) {

  boolean passed() {
    return findings.isEmpty();
  }

  boolean has(Finding.Verdict verdict) {
    return findings.stream().anyMatch(f -> f.verdict() == verdict);
  }
}

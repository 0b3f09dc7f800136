package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.DemandFacts;
import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.stream.Stream;

/** Something that the API asks for since a version, of those who write a vault. */
record Demand(DemandFacts facts) {

  ApiVersion since() {
    return facts.since();
  }

  /** The vaults that are written with an API version that asks for it. */
  Stream<ProtectedVault> writers(Subjects subjects) {
    return subjects.vaults().filter(vault -> vault.isWrittenSince(since()));
  }

  /** What the service answers to a request without it, and the version that makes it ask. */
  Finding refused(ProtectedVault vault, Finding finding, String remedy) {
    return finding
        .because(null, facts.answer().orElse(null), remedy)
        .alsoAt(vault.vault().write().api(), "written with this API version");
  }
}

package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.GuardOperation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Resource Guard that does not guard what it is there for. */
final class ResourceGuardExcludesCriticalOperation implements Rule<ProtectedVault> {
  private final Knowledge knowledge;

  ResourceGuardExcludesCriticalOperation(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "resource-guard-excludes-critical-operation",
        Severity.WARNING,
        "A Resource Guard leaves out an operation on which the protection of hybrid backups"
            + " depends.",
        "guard-operations");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> guard(vault).filter(g -> !g.excludes().isAbsent()).isPresent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<List<Declared<String>>> excludes = guard(vault).orElseThrow().excludes();
    if (excludes.isUndetermined()) {
      return List.of(Unknown.value(vault.address(), "excludes", excludes, "list of exclusions"));
    }
    return excludes.known().orElseThrow().stream()
        .flatMap(excluded -> judge(vault, excluded).stream())
        .toList();
  }

  private static Optional<ResourceGuard> guard(ProtectedVault vault) {
    return vault.security().multiUserAuthorization().known();
  }

  private Optional<Finding> judge(ProtectedVault vault, Declared<String> excluded) {
    if (excluded.known().isEmpty()) {
      String property = "excludes " + excluded.location().text().strip();
      return Optional.of(Unknown.value(vault.address(), property, excluded, "exclusion"));
    }
    return knowledge
        .guardOperation(excluded.known().orElseThrow())
        .filter(GuardOperation::critical)
        .map(
            operation ->
                Finding.failed(
                        vault.address(),
                        "excludes " + operation.id(),
                        excluded,
                        "the Resource Guard of "
                            + vault.address()
                            + " does not guard "
                            + operation.meaning())
                    .fix("remove it from excludes"));
  }
}

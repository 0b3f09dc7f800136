package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.GuardOperation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Resource Guard that does not guard what it is there for. */
record ResourceGuardExcludesCriticalOperation(Knowledge knowledge) implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VAULT_POSTURE,
            "resource-guard-excludes-critical-operation",
            "A Resource Guard leaves out an operation on which the protection of hybrid backups"
                + " depends.")
        .citing("guard-operations");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> vault.resourceGuard().filter(g -> !g.excludes().isAbsent()).isPresent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Attribute<List<Declared<String>>> excludes =
        Attribute.of(
            vault,
            "excludes",
            "list of exclusions",
            vault.resourceGuard().orElseThrow().excludes());
    return excludes.whereKnown(
        entries -> entries.stream().flatMap(entry -> judged(vault, entry)).toList());
  }

  private Stream<Finding> judged(ProtectedVault vault, Declared<String> entry) {
    Optional<GuardOperation> operation = entry.known().flatMap(knowledge::guardOperation);
    String name = operation.map(GuardOperation::id).orElse(entry.location().text().strip());
    Attribute<String> excluded = Attribute.of(vault, "excludes " + name, "exclusion", entry);
    return excluded
        .judge(
            any ->
                operation
                    .filter(GuardOperation::critical)
                    .map(
                        critical ->
                            excluded
                                .failed(
                                    "the Resource Guard of %s does not guard %s"
                                        .formatted(vault.address(), critical.meaning()))
                                .fix("remove it from excludes")))
        .stream();
  }
}

package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault whose cross-region restore cannot be had, or restores none of its clients. */
final class CrossRegionRestoreUnsupported implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.LIMITS,
            "cross-region-restore-unsupported",
            "Cross-region restore is enabled where the vault's storage or none of its clients"
                + " supports it.")
        .citing("cross-region-storage", "cross-region-servers", "cross-region-private");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> !restore(vault).isAbsent() && !restore(vault).is(false));
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    List<Finding> findings =
        Stream.concat(storage(vault), new CrossRegionClients(vault).findings()).toList();
    return restore(vault).isKnown() || findings.isEmpty()
        ? findings
        : List.of(
            Unknown.value(vault.address(), "restore", restore(vault), "cross-region restore"));
  }

  private static Stream<Finding> storage(ProtectedVault vault) {
    Attribute<Redundancy> redundancy =
        Attribute.of(vault, "redundancy", "redundancy", vault.vault().placement().redundancy());
    if (redundancy.declared().isAbsent()) {
      return Stream.empty();
    }
    return redundancy
        .fails(
            kept -> kept != Redundancy.GEO,
            kept ->
                redundancy
                    .failed(
                        ("%s has cross-region restore and %s-redundant storage: only geo-redundant"
                                + " storage is in the paired region")
                            .formatted(vault.address(), kept.word()))
                    .fix(
                        "write redundancy: geo, as long as nothing is backed up to the vault; or"
                            + " cross-region-restore: disabled")
                    .alsoAt(restore(vault), "cross-region restore is enabled here"))
        .stream();
  }

  private static Declared<Boolean> restore(ProtectedVault vault) {
    return vault.vault().placement().crossRegionRestore();
  }
}

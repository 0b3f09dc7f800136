package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.SharedSetting;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** Soft delete or hybrid security that both a vault and its backupconfig write. */
final class SecurityDeclaredTwice implements Rule<ProtectedVault> {
  private static final String FACT = "soft-delete-written-twice";
  private final VendorError error;

  SecurityDeclaredTwice(Knowledge knowledge) {
    this.error = knowledge.errorOfFact(FACT);
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "security-declared-twice",
        Severity.ERROR,
        "Soft delete or hybrid security is written both by the vault and by its backupconfig.",
        FACT,
        "soft-delete-writers");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(vault -> !vault.vault().write().shared().isEmpty());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    return vault.vault().write().shared().stream()
        .filter(setting -> !setting.inVault().isAbsent() && !setting.inPart().isAbsent())
        .map(setting -> finding(vault, setting))
        .toList();
  }

  private Finding finding(ProtectedVault vault, SharedSetting setting) {
    Declared<String> second = setting.inPart();
    Declared<String> first = setting.inVault();
    Finding finding =
        second.isKnown() && first.isKnown() ? failed(vault, setting) : unknown(vault, setting);
    String also = first.isKnown() ? "the vault writes it here" : "the vault may write it here";
    return finding.alsoAt(first.usedAt().orElse(first.location()), also);
  }

  private Finding failed(ProtectedVault vault, SharedSetting setting) {
    String part = setting.inPart().known().orElseThrow();
    String message =
        "%s of %s is written twice: by the vault (%s) and by backupconfig (%s), which fails even where both say the same"
            .formatted(
                setting.name(), vault.address(), setting.inVault().known().orElseThrow(), part);
    String remedy =
        "remove %s from backupconfig; what only it says belongs in softDeleteSettings of the vault"
            .formatted(part);
    return Finding.failed(vault.address(), property(setting), setting.inPart(), message)
        .because(new Consequence(error.code(), error.message(), remedy));
  }

  private static Finding unknown(ProtectedVault vault, SharedSetting setting) {
    String message =
        "whether %s of %s is written twice, by the vault and by backupconfig, is not known before it is deployed"
            .formatted(setting.name(), vault.address());
    return Finding.undetermined(vault.address(), property(setting), setting.inPart(), message)
        .fix("declare " + setting.name() + " in one place, the vault")
        .atMost(Severity.WARNING);
  }

  private static String property(SharedSetting setting) {
    return setting.name().replace(' ', '-') + "-writers";
  }
}

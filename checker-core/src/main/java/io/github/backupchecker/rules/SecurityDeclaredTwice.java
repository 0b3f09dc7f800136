package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.SharedSetting;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** Soft delete or hybrid security that both a vault and its backupconfig write. */
record SecurityDeclaredTwice(Knowledge knowledge) implements Rule<ProtectedVault> {
  private static final String FACT = "soft-delete-written-twice";

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.INFRASTRUCTURE_AS_CODE,
            "security-declared-twice",
            "Soft delete or hybrid security is written both by the vault and by its backupconfig.")
        .citing(FACT, "soft-delete-writers");
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
    Attribute<String> second =
        Attribute.of(
            vault, setting.name().replace(' ', '-') + "-writers", setting.name(), setting.inPart());
    Declared<String> first = setting.inVault();
    Location place = first.usedAt().orElse(first.location());
    return first.isKnown()
        ? (second.declared().isKnown() ? failed(second, first) : unknown(second))
            .alsoAt(place, "the vault writes it here")
        : unknown(second).alsoAt(place, "the vault may write it here");
  }

  private Finding failed(Attribute<String> second, Declared<String> first) {
    VendorError error = knowledge.errors().ofFact(FACT);
    String message =
        "%s of %s is written twice: by the vault (%s) and by backupconfig (%s), which fails even where both say the same"
            .formatted(
                second.noun(), second.subject(), first.known().orElseThrow(), second.value());
    String remedy =
        "remove %s from backupconfig; what only it says belongs in softDeleteSettings of the vault"
            .formatted(second.value());
    return second.failed(message).because(error.code(), error.message(), remedy);
  }

  private static Finding unknown(Attribute<String> second) {
    String message =
        "whether %s of %s is written twice, by the vault and by backupconfig, is not known before it is deployed"
            .formatted(second.noun(), second.subject());
    return second
        .undetermined(message)
        .fix("declare " + second.noun() + " in one place, the vault")
        .atMost(Severity.WARNING);
  }
}

package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Notifications;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault whose critical operations nobody in particular hears of. */
record NotificationMissing(Knowledge knowledge) implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VAULT_POSTURE,
            "notification-missing",
            "Neither an e-mail address nor an action group is told about a vault's critical"
                + " operations.")
        .citing("notification-default", "notification-alerts");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults();
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<Notifications> declared = vault.security().notifications();
    boolean foreign = !vault.vault().identity().isNative();
    if (declared.isUndetermined() || (declared.isAbsent() && foreign)) {
      return List.of(
          Unknown.value(vault.address(), "notifications", declared, "notification setting"));
    }
    List<Declared<String>> receivers =
        declared.known().map(NotificationMissing::receivers).orElse(List.of());
    if (receivers.stream().anyMatch(Declared::isKnown)) {
      return List.of();
    }
    return receivers.isEmpty()
        ? List.of(failed(vault, declared))
        : List.of(
            Unknown.value(vault.address(), "notifications", receivers.get(0), "list of receivers"));
  }

  private Finding failed(ProtectedVault vault, Declared<Notifications> declared) {
    return Finding.failed(
            vault.address(),
            "notifications",
            declared,
            vault.address() + " names nobody to be told. " + knowledge.defaultNotification())
        .fix("write notifications: { emails: [ ... ], action-groups: [ ... ] }");
  }

  /** Every receiver; a list that is not known counts as one that is not known. */
  private static List<Declared<String>> receivers(Notifications notifications) {
    return Stream.of(notifications.emails(), notifications.actionGroups())
        .flatMap(
            list ->
                list.isUndetermined()
                    ? Stream.of(Declared.<String>undetermined(list.location()))
                    : list.known().orElse(List.of()).stream())
        .toList();
  }
}

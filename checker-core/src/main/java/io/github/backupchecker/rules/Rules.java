package io.github.backupchecker.rules;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import java.util.List;

/** The catalogue of rules, in the order in which it is shown. */
public final class Rules {
  private Rules() {}

  public static List<Rule<?>> all(Knowledge knowledge) {
    return List.of(
        new RetentionBelowMinimum(knowledge),
        new RetentionBelowOwnMinimum(knowledge),
        new RetentionAboveMaximum(knowledge),
        new RetentionUnitMismatch(knowledge),
        new RetentionMissing(),
        new RetentionIrrevocable(knowledge),
        new AgentTooOld(knowledge),
        new AgentBelowOwnMinimum(knowledge),
        new AgentRefusedByService(knowledge),
        new AgentRejectsVaultCredentials(knowledge),
        new PolicyChangesUnguarded(knowledge),
        new ServerTooOld(knowledge),
        new ReleaseBelowOwnMinimum(knowledge),
        new AgentBehindServer(knowledge),
        new ReleaseRecalled(knowledge),
        new ReleaseUnsupported(knowledge),
        new ReleaseUnknown(knowledge),
        new PinUnsupported(knowledge),
        new OperationUnguarded(),
        new PinInUnattendedOperation(knowledge),
        new PinExpiresBeforeUse(knowledge),
        new SecretInDeclaration(),
        new ImmutabilityUnsupported(knowledge),
        new OperationRefused(),
        new RetainOptionUnavailable(),
        new OperationWeakensProtection(knowledge),
        new CommandFlagsInvalid(knowledge),
        new ImmutabilityDisabled(),
        new ImmutabilityNotLocked(),
        new VaultLockedOnCreate(),
        new ImmutabilityDurationInvalid(knowledge),
        new ImmutabilityConfigurationMissing(knowledge),
        new HybridSecurityDisabled(knowledge),
        new HybridSecurityWithoutEffect(),
        new SoftDeleteDisabled(),
        new SoftDeleteRetentionOutOfRange(knowledge),
        new SoftDeleteIncomplete(knowledge),
        new SecurityDeclaredTwice(knowledge),
        new ApiVersionTooOld(knowledge),
        new MultiUserAuthorizationMissing(),
        new ResourceGuardExcludesCriticalOperation(knowledge),
        new ResourceGuardSharesSubscription(),
        new NotificationMissing(knowledge),
        new PassphraseNotEscrowed(),
        new PassphraseTooShort(knowledge),
        new PassphraseEscrowUnsupported(knowledge),
        new BackupTooFrequent(knowledge),
        new VaultOverCapacity(knowledge),
        new CrossRegionRestoreUnsupported(),
        new PrivateEndpointUnsupported(knowledge),
        new OperatingSystemUnsupported(knowledge),
        new CustomerManagedKeyMissing(),
        new InfrastructureEncryptionMissing(),
        new PublicNetworkAccessEnabled(),
        new CrossRegionRestoreDisabled(),
        new CrossSubscriptionRestoreEnabled(),
        new ProtectionWeakened(knowledge),
        new IrreversibleStateChanged(),
        new GuardedOperationUnapproved(knowledge));
  }

  /** What is said of each rule, for those who list rules and do not run them. */
  public static List<RuleMetadata> metadata(Knowledge knowledge) {
    return all(knowledge).stream().<RuleMetadata>map(Rule::metadata).toList();
  }
}

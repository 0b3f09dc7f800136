package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.ApiProperty;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import io.github.backupchecker.subject.VersionedWrite;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties that are newer than the API version with which they are written. */
record ApiVersionTooOld(Knowledge knowledge) implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.INFRASTRUCTURE_AS_CODE,
            "api-version-too-old",
            "A property is newer than the API version with which it is written, and so is ignored.")
        .citing("api-properties");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(vault -> writes(vault).findAny().isPresent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    List<VersionedWrite> newer = writes(vault).filter(VersionedWrite::isNewer).toList();
    List<VersionedWrite> ignored = newer.stream().filter(VersionedWrite::isIgnored).toList();
    return Stream.concat(
            ignored.stream().map(write -> ignored(vault, write)),
            VersionedWrite.uncertain(newer).stream().map(writes -> unknown(vault, writes)))
        .toList();
  }

  private Stream<VersionedWrite> writes(ProtectedVault vault) {
    return VersionedWrite.all(vault, knowledge.apiProperties());
  }

  private static Finding ignored(ProtectedVault vault, VersionedWrite write) {
    ApiProperty property = write.property();
    String message =
        "%s writes %s with API version %s, which ignores it: it came with %s%s"
            .formatted(
                write.writer(vault),
                property.name(),
                write.api(),
                property.since(),
                property.so().map(so -> ", so " + vault.address() + " " + so).orElse(""));
    return placed(value(vault, write).failed(message), write, property.since());
  }

  /** What one expression may write is one question, however many properties that are. */
  private static Finding unknown(ProtectedVault vault, List<VersionedWrite> writes) {
    VersionedWrite first = writes.get(0);
    String names =
        writes.stream()
            .map(write -> write.property().name())
            .distinct()
            .collect(Collectors.joining(" or "));
    String message =
        "whether %s writes %s is not known before it is deployed: API version %s would ignore it"
            .formatted(first.writer(vault), names, first.api());
    return placed(value(vault, first).undetermined(message), first, VersionedWrite.newest(writes))
        .atMost(Severity.WARNING);
  }

  private static Attribute<String> value(ProtectedVault vault, VersionedWrite write) {
    ApiProperty property = write.property();
    return Attribute.of(vault, "api-version." + property.path(), property.name(), write.value());
  }

  private static Finding placed(Finding finding, VersionedWrite write, ApiVersion since) {
    return finding
        .fix("write apiVersion " + since + ", or a newer one")
        .alsoAt(write.version(), "written with this API version");
  }
}

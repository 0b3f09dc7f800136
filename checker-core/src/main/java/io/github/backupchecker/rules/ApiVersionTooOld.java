package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.ApiProperty;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.subject.ProtectedVault;
import io.github.backupchecker.subject.VersionedWrite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties that are newer than the API version with which they are written. */
final class ApiVersionTooOld implements Rule<ProtectedVault> {
  private static final String PROPERTY = "api-version";
  private final List<ApiProperty> properties;

  ApiVersionTooOld(Knowledge knowledge) {
    this.properties = knowledge.apiProperties();
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "api-version-too-old",
        Severity.WARNING,
        "A property is newer than the API version with which it is written, and so is ignored.",
        "api-properties");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> VersionedWrite.all(vault, properties).findAny().isPresent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    List<VersionedWrite> newer =
        VersionedWrite.all(vault, properties).filter(VersionedWrite::isNewer).toList();
    List<VersionedWrite> ignored = newer.stream().filter(VersionedWrite::isIgnored).toList();
    Map<Location, List<VersionedWrite>> uncertain =
        newer.stream()
            .filter(VersionedWrite::mayBeIgnored)
            .filter(write -> ignored.stream().noneMatch(write::isWithin))
            .collect(
                Collectors.groupingBy(
                    VersionedWrite::place, LinkedHashMap::new, Collectors.toList()));
    return Stream.concat(
            ignored.stream().map(write -> ignored(vault, write)),
            uncertain.values().stream().map(writes -> unknown(vault, writes)))
        .toList();
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
    return Finding.failed(vault.address(), PROPERTY + "." + property.path(), write.value(), message)
        .because(newer(property.since()))
        .alsoAt(write.version(), "written with this API version");
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
    return Finding.undetermined(
            vault.address(), PROPERTY + "." + first.property().path(), first.value(), message)
        .because(newer(VersionedWrite.newest(writes)))
        .alsoAt(first.version(), "written with this API version")
        .atMost(Severity.WARNING);
  }

  private static Consequence newer(ApiVersion since) {
    return new Consequence(null, null, "write apiVersion " + since + ", or a newer one");
  }
}

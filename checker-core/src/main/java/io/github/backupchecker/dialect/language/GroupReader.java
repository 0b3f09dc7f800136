package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.source.Declared;
import java.util.List;

/** Reads one entry of {@code protection-groups:}. */
final class GroupReader implements ObjectReader<ProtectionGroup> {
  private static final Key<Declared<String>> POLICY =
      Key.reference("policy", "The policy by which it is kept online.", ObjectKind.POLICIES.word());
  private static final Key<Declared<Boolean>> ONLINE =
      Key.of("online", "Whether it is kept online at all, or on disk only.", Types.FLAG);
  private static final Key<Declared<List<Declared<String>>>> SOURCES =
      Key.list("sources", "The data sources in it.", ScalarType.TEXT);
  private static final Key<Declared<Period>> DISK_RETENTION =
      Periods.key("retention", "How long recovery points stay on disk.");
  private static final Key<Declared<Declared<Period>>> DISK =
      Key.object(
          "disk",
          "How it is kept on the server's own disks.",
          Shape.part("disk", DISK_RETENTION),
          parts -> parts.value(DISK_RETENTION));
  private static final Shape SHAPE = Shape.of("a protection group", POLICY, ONLINE, SOURCES, DISK);

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public ProtectionGroup read(Identity identity, Fields fields) {
    Declared<Declared<Period>> disk = fields.value(DISK);
    return new ProtectionGroup(
        identity,
        fields.value(POLICY),
        online(fields),
        fields.value(SOURCES),
        disk.known().orElseGet(disk::withoutValue));
  }

  private static Declared<Boolean> online(Fields fields) {
    Declared<Boolean> online = fields.value(ONLINE);
    if (online.is(false) && fields.has(POLICY)) {
      fields
          .problems()
          .add(
              ProblemKind.INVALID_VALUE,
              online.location(),
              "a protection group with an online policy is online: remove 'policy', or"
                  + " 'online: false'");
    }
    return online;
  }
}

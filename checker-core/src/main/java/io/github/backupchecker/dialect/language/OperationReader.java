package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.dialect.command.CommandReader.ReadCommand;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.Upgrade;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code operations:}. */
final class OperationReader implements ObjectReader<Operation> {
  private static final Key<Declared<OperationKind>> DO =
      Key.of("do", "What is done, in the console.", Types.OPERATION_KIND);
  private static final Key<Declared<List<Declared<Address>>>> ON =
      Key.list("on", "What it is done to: addresses, or globs of them.", Types.ADDRESS);
  private static final Key<Declared<Boolean>> UNATTENDED =
      Key.of("unattended", "Whether nobody is there to type a PIN.", Types.FLAG).byDefault("false");
  private static final Key<Declared<Integer>> PIN_MINUTES =
      Key.of(
          "pin-generated-minutes-before",
          "Minutes between generating the security PIN and using it.",
          Types.COUNT_OF);
  private static final Key<Declared<Retention>> FROM =
      Retention.key("from", "The retention before.");
  private static final Key<Declared<Retention>> TO = Retention.key("to", "The retention after.");
  private static final Key<Declared<String>> APPROVED_BY =
      Key.of("approved-by", "Who approved it.", ScalarType.TEXT);
  private static final Key<Declared<List<Declared<String>>>> SOURCES =
      Key.list("sources", "The data sources that it concerns.", ScalarType.TEXT);
  private static final Key<Declared<List<Declared<String>>>> VOLUMES =
      Key.list("volumes", "The volumes that it concerns.", ScalarType.TEXT);
  private final Key<Declared<BackupSchedule>> scheduleFrom;
  private final Key<Declared<BackupSchedule>> scheduleTo;
  private final Key<Declared<Upgrade>> upgradeTo;
  private final Shape shape;
  private final RunReader runs = new RunReader();

  OperationReader(ScalarType<Upgrade> upgrade, ScheduleReader schedules) {
    this.scheduleFrom = schedules.key("from", "The schedule before.");
    this.scheduleTo = schedules.key("to", "The schedule after.");
    this.upgradeTo = Key.of("to", "The version or release after an upgrade.", upgrade);
    this.shape =
        Shape.of(
            "an operation",
            DO,
            RunReader.RUN,
            ON,
            UNATTENDED,
            PIN_MINUTES,
            FROM,
            scheduleFrom,
            TO,
            scheduleTo,
            upgradeTo,
            APPROVED_BY,
            SOURCES,
            VOLUMES);
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Operation read(Identity identity, Fields fields) {
    Optional<Declared<ReadCommand>> run = run(fields);
    Declared<Intent> intent =
        run.map(OperationReader::intent).orElseGet(() -> fields.value(DO).map(Intent::console));
    return new Operation(
        identity,
        Operation.Provenance.DECLARED,
        intent,
        fields.value(ON),
        options(identity, fields, intent, run));
  }

  private Optional<Declared<ReadCommand>> run(Fields fields) {
    if (!fields.has(RunReader.RUN)) {
      return Optional.empty();
    }
    if (fields.has(DO)) {
      fields
          .problems()
          .add(
              ProblemKind.INVALID_VALUE,
              fields.place(RunReader.RUN),
              "an operation has either 'do' or 'run', not both: remove one of them");
    }
    return Optional.of(runs.read(fields));
  }

  private static Declared<Intent> intent(Declared<ReadCommand> run) {
    Optional<ReadCommand> reading = run.known();
    if (reading.isPresent() && reading.get().intent().isEmpty()) {
      return Declared.undetermined(run.location());
    }
    return run.map(r -> r.intent().orElseThrow());
  }

  /** What a command says of attendance, where it says anything. */
  private static Optional<Declared<Boolean>> unattended(Declared<ReadCommand> run) {
    if (run.known().isEmpty()) {
      return Optional.empty();
    }
    Optional<Boolean> said = run.known().get().unattended();
    if (said.isEmpty()) {
      return Optional.of(Declared.undetermined(run.location()));
    }
    return said.filter(yes -> yes).map(yes -> Declared.known(yes, run.location()));
  }

  private OperationOptions options(
      Identity identity,
      Fields fields,
      Declared<Intent> intent,
      Optional<Declared<ReadCommand>> run) {
    Declared<Boolean> declared = fields.value(UNATTENDED);
    Declared<Boolean> unattended =
        declared.isAbsent() ? run.flatMap(OperationReader::unattended).orElse(declared) : declared;
    Targets targets = targets(identity, fields, intent);
    return new OperationOptions(
        unattended,
        fields.value(PIN_MINUTES),
        fields.value(APPROVED_BY),
        targets.from(),
        targets.to(),
        targets.scheduleFrom(),
        targets.scheduleTo(),
        targets.upgrade(),
        part(fields));
  }

  /** Both are read, so that what is wrong in either is said. */
  private static Declared<List<Declared<String>>> part(Fields fields) {
    Declared<List<Declared<String>>> sources = fields.value(SOURCES);
    Declared<List<Declared<String>>> volumes = fields.value(VOLUMES);
    return fields.has(SOURCES) ? sources : volumes;
  }

  private Targets targets(Identity identity, Fields fields, Declared<Intent> intent) {
    Optional<OperationKind> kind = intent.known().map(Intent::kind);
    Targets none = Targets.none(fields.owner());
    if (kind.filter(k -> k == OperationKind.UPGRADE).isPresent()) {
      return none.to(fields.value(upgradeTo));
    }
    if (kind.filter(k -> k == OperationKind.REDUCE_SCHEDULE).isPresent()) {
      return none.schedule(fields.value(scheduleFrom), fields.value(scheduleTo));
    }
    return none.retention(retention(identity, fields, FROM), retention(identity, fields, TO));
  }

  private static Declared<List<RetentionEntry>> retention(
      Identity identity, Fields fields, Key<Declared<Retention>> key) {
    Address address = identity.address().child(key.name());
    return fields.value(key).map(retention -> retention.of(address));
  }

  /** What an operation leads from and to, by the kind of operation. */
  private record Targets(
      Declared<List<RetentionEntry>> from,
      Declared<List<RetentionEntry>> to,
      Declared<BackupSchedule> scheduleFrom,
      Declared<BackupSchedule> scheduleTo,
      Declared<Upgrade> upgrade) {
    static Targets none(Location owner) {
      return new Targets(
          Declared.absent(owner),
          Declared.absent(owner),
          Declared.absent(owner),
          Declared.absent(owner),
          Declared.absent(owner));
    }

    Targets retention(Declared<List<RetentionEntry>> before, Declared<List<RetentionEntry>> after) {
      return new Targets(before, after, scheduleFrom, scheduleTo, upgrade);
    }

    Targets schedule(Declared<BackupSchedule> before, Declared<BackupSchedule> after) {
      return new Targets(from, to, before, after, upgrade);
    }

    Targets to(Declared<Upgrade> after) {
      return new Targets(from, to, scheduleFrom, scheduleTo, after);
    }
  }
}

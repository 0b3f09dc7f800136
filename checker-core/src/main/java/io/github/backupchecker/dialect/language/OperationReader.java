package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.dialect.command.CommandReader.Reading;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.Upgrade;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code operations:}. */
final class OperationReader implements ObjectReader<Operation> {
  private static final Shape OPERATION =
      Shape.of(
          "an operation",
          "do",
          "run",
          "on",
          "unattended",
          "pin-generated-minutes-before",
          "from",
          "to",
          "approved-by",
          "sources",
          "volumes");
  private static final Key<Boolean> UNATTENDED = new Key<>("unattended", Types.FLAG);
  private static final Key<Integer> PIN_MINUTES =
      new Key<>("pin-generated-minutes-before", Types.COUNT_OF);
  private static final Key<OperationKind> DO = new Key<>("do", Types.OPERATION_KIND);
  private final Key<Upgrade> upgrade;
  private final PolicyReader policies;
  private final RunReader runs = new RunReader();

  OperationReader(ScalarType<Upgrade> upgrade, PolicyReader policies) {
    this.upgrade = new Key<>("to", upgrade);
    this.policies = policies;
  }

  @Override
  public Shape shape() {
    return OPERATION;
  }

  @Override
  public Operation read(Identity identity, Fields fields) {
    Optional<Declared<Reading>> run = run(fields);
    Declared<Intent> intent =
        run.map(OperationReader::intent).orElseGet(() -> fields.value(DO).map(Intent::console));
    return new Operation(
        identity,
        Operation.Origin.DECLARED,
        intent,
        fields.list(new Key<>("on", Types.ADDRESS)),
        options(identity, fields, intent, run));
  }

  private Optional<Declared<Reading>> run(Fields fields) {
    if (!fields.has("run")) {
      return Optional.empty();
    }
    if (fields.has("do")) {
      fields
          .problems()
          .add(
              ProblemKind.INVALID_VALUE,
              fields.keyLocation("run"),
              "an operation has either 'do' or 'run', not both: remove one of them");
    }
    return Optional.of(runs.read(fields));
  }

  private static Declared<Intent> intent(Declared<Reading> run) {
    Optional<Reading> reading = run.known();
    if (reading.isPresent() && reading.get().intent().isEmpty()) {
      return Declared.undetermined(run.location());
    }
    return run.map(r -> r.intent().orElseThrow());
  }

  /** What a command says of attendance, where it says anything. */
  private static Optional<Declared<Boolean>> unattended(Declared<Reading> run) {
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
      Identity identity, Fields fields, Declared<Intent> intent, Optional<Declared<Reading>> run) {
    Declared<Boolean> declared = fields.value(UNATTENDED);
    Declared<Boolean> unattended =
        declared.isAbsent() ? run.flatMap(OperationReader::unattended).orElse(declared) : declared;
    Targets targets = targets(identity, fields, intent);
    return new OperationOptions(
        unattended,
        fields.value(PIN_MINUTES),
        fields.value(new Key<>("approved-by", ScalarType.TEXT)),
        targets.from(),
        targets.to(),
        targets.upgrade(),
        parts(fields));
  }

  private static Declared<List<Declared<String>>> parts(Fields fields) {
    String key = fields.has("sources") ? "sources" : "volumes";
    return fields.list(new Key<>(key, ScalarType.TEXT));
  }

  private Targets targets(Identity identity, Fields fields, Declared<Intent> intent) {
    Optional<OperationKind> kind = intent.known().map(Intent::kind);
    Declared<List<RetentionEntry>> none = Declared.absent(fields.owner());
    if (kind.filter(k -> k == OperationKind.UPGRADE).isPresent()) {
      return new Targets(none, none, fields.value(upgrade));
    }
    if (kind.filter(k -> k == OperationKind.REDUCE_SCHEDULE).isPresent()) {
      policies.schedule(fields, "from");
      policies.schedule(fields, "to");
      return new Targets(none, none, Declared.absent(fields.owner()));
    }
    return new Targets(
        PolicyReader.retention(fields, "from", identity.address().child("from")),
        PolicyReader.retention(fields, "to", identity.address().child("to")),
        Declared.absent(fields.owner()));
  }

  /** What an operation leads from and to, by the kind of operation. */
  private record Targets(
      Declared<List<RetentionEntry>> from,
      Declared<List<RetentionEntry>> to,
      Declared<Upgrade> upgrade) {}
}

package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.EitherForm;
import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Passphrase;
import io.github.backupchecker.model.Protects;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;

/** Reads one entry of {@code agents:}. */
final class AgentReader implements ObjectReader<Agent> {
  private static final Key<Declared<String>> POLICY =
      Key.reference("policy", "The policy of its files and folders.", ObjectKind.POLICIES.word());
  private static final Key<Declared<String>> OPERATING_SYSTEM =
      Key.of("operating-system", "What the machine runs.", ScalarType.TEXT);

  private static final Key<Declared<List<Declared<String>>>> VOLUMES =
      Key.list("volumes", "The volumes that it backs up.", ScalarType.TEXT);
  private static final Key<Declared<List<Declared<String>>>> EXCLUDE =
      Key.list("exclude", "The folders of these that it leaves out.", ScalarType.TEXT);
  private static final Key<Declared<String>> SYSTEM_STATE_POLICY =
      Key.reference("policy", "The policy of the system state.", ObjectKind.POLICIES.word());
  private static final Key<Declared<SystemState>> SYSTEM_STATE =
      new Key<>(
          "system-state",
          "Whether it backs up the system state, or by which policy of its own.",
          new EitherForm<>(
              new ScalarForm<>(Types.FLAG),
              AgentReader::systemState,
              new ObjectForm<>(
                  Shape.part("system-state", SYSTEM_STATE_POLICY), AgentReader::systemState)));
  private static final Key<Declared<Protects>> PROTECTS =
      Key.object(
          "protects",
          "What it backs up.",
          Shape.part("protects", VOLUMES, EXCLUDE, SYSTEM_STATE),
          AgentReader::protects);

  private static final Key<Declared<Integer>> LENGTH =
      Key.of("length", "How many characters it has; never the passphrase itself.", Types.COUNT_OF);
  private static final Key<Declared<String>> ESCROW =
      Key.of("escrow", "Where a copy of it is kept.", ScalarType.TEXT);
  private static final Key<Declared<Passphrase>> PASSPHRASE =
      Key.object(
          "passphrase",
          "What is known of the encryption passphrase.",
          Shape.part("passphrase", LENGTH, ESCROW),
          AgentReader::passphrase);

  private final Key<Declared<AgentVersion>> version;
  private final Shape shape;

  AgentReader(ScalarType<AgentVersion> version) {
    this.version = Key.of("version", "The version of the installed MARS agent.", version);
    this.shape =
        Shape.of(
            "an agent",
            Clients.VAULT,
            this.version,
            POLICY,
            OPERATING_SYSTEM,
            PROTECTS,
            PASSPHRASE);
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Agent read(Identity identity, Fields fields) {
    Declared<Protects> protects = fields.value(PROTECTS);
    return new Agent(
        identity,
        fields.value(Clients.VAULT),
        fields.value(version),
        fields.value(POLICY),
        fields.value(OPERATING_SYSTEM),
        Protects.of(protects),
        fields.value(PASSPHRASE));
  }

  private static Protects protects(Fields parts) {
    return new Protects(parts.value(VOLUMES), parts.value(EXCLUDE), parts.value(SYSTEM_STATE));
  }

  private static Declared<SystemState> systemState(Declared<Boolean> enabled, Location owner) {
    return enabled.map(yes -> new SystemState(yes, Declared.absent(owner)));
  }

  private static Declared<SystemState> systemState(Fields parts) {
    SystemState state = new SystemState(true, parts.value(SYSTEM_STATE_POLICY));
    return Declared.known(state, parts.owner()).usedAt(parts.use());
  }

  private static Passphrase passphrase(Fields parts) {
    return new Passphrase(parts.owner(), parts.value(LENGTH), parts.value(ESCROW));
  }
}

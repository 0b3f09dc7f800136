package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Passphrase;
import io.github.backupchecker.model.Protects;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;

/** Reads one entry of {@code agents:}. */
final class AgentReader implements ObjectReader<Agent> {
  private static final Shape AGENT =
      Shape.of(
          "an agent", "vault", "version", "policy", "operating-system", "protects", "passphrase");
  private static final Shape PROTECTS =
      Shape.part("protects", "volumes", "exclude", "system-state");
  private static final Shape SYSTEM_STATE = Shape.part("system-state", "policy");
  private static final Shape PASSPHRASE = Shape.part("passphrase", "length", "escrow");
  private static final Key<Boolean> ENABLED = new Key<>("system-state", Types.FLAG);
  private final Key<AgentVersion> version;

  AgentReader(ScalarType<AgentVersion> version) {
    this.version = new Key<>("version", version);
  }

  @Override
  public Shape shape() {
    return AGENT;
  }

  @Override
  public Agent read(Identity identity, Fields fields) {
    Declared<Protects> protects = fields.object("protects", PROTECTS, AgentReader::protects);
    return new Agent(
        identity,
        fields.reference("vault"),
        fields.value(version),
        fields.reference("policy"),
        fields.value(new Key<>("operating-system", ScalarType.TEXT)),
        protects
            .known()
            .orElseGet(
                () ->
                    new Protects(
                        protects.withoutValue(), protects.withoutValue(), protects.withoutValue())),
        fields.object("passphrase", PASSPHRASE, AgentReader::passphrase));
  }

  private static Protects protects(Fields fields) {
    return new Protects(
        fields.list(new Key<>("volumes", ScalarType.TEXT)),
        fields.list(new Key<>("exclude", ScalarType.TEXT)),
        fields
            .node("system-state")
            .map(node -> systemState(fields, node))
            .orElseGet(() -> Declared.absent(fields.owner())));
  }

  private static Declared<SystemState> systemState(Fields fields, Node node) {
    if (node instanceof MappingNode && !Placeholder.is(node)) {
      return fields.object(
          "system-state", SYSTEM_STATE, parts -> new SystemState(true, parts.reference("policy")));
    }
    return fields
        .value(ENABLED)
        .map(enabled -> new SystemState(enabled, Declared.absent(fields.owner())));
  }

  private static Passphrase passphrase(Fields parts) {
    return new Passphrase(
        parts.owner(),
        parts.value(new Key<>("length", Types.COUNT_OF)),
        parts.value(new Key<>("escrow", ScalarType.TEXT)));
  }
}

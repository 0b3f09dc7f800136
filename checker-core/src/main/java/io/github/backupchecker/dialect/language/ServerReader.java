package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code servers:} with its protection groups. */
final class ServerReader implements ObjectReader<Server> {
  private static final Shape SERVER =
      Shape.of("a server", "vault", "product", "agent", "protection-groups");
  private static final Shape GROUP =
      Shape.of("a protection group", "policy", "online", "sources", "disk");
  private static final Key<Boolean> ONLINE = new Key<>("online", Types.FLAG);
  private static final Shape DISK = Shape.part("disk", "retention");
  private final Key<Release> product;
  private final Key<AgentVersion> agent;

  ServerReader(ScalarType<Release> product, ScalarType<AgentVersion> agent) {
    this.product = new Key<>("product", product);
    this.agent = new Key<>("agent", agent);
  }

  @Override
  public Shape shape() {
    return SERVER;
  }

  @Override
  public Server read(Identity identity, Fields fields) {
    return new Server(
        identity,
        fields.reference("vault"),
        fields.value(product),
        fields.value(agent),
        groups(identity, fields));
  }

  private static List<ProtectionGroup> groups(Identity server, Fields fields) {
    return fields
        .node("protection-groups")
        .map(
            node ->
                new NamedObjects("protection-groups", Optional.empty(), fields.problems())
                    .read(node, server.address().child("protection-groups"), new GroupReader()))
        .orElseGet(List::of);
  }

  /** Reads one entry of {@code protection-groups:}. */
  private static final class GroupReader implements ObjectReader<ProtectionGroup> {

    @Override
    public Shape shape() {
      return GROUP;
    }

    @Override
    public ProtectionGroup read(Identity identity, Fields fields) {
      Declared<Declared<Period>> disk =
          fields.object("disk", DISK, parts -> Periods.read(parts, "retention"));
      return new ProtectionGroup(
          identity,
          fields.reference("policy"),
          online(fields),
          fields.list(new Key<>("sources", ScalarType.TEXT)),
          disk.known().orElseGet(disk::withoutValue));
    }

    private static Declared<Boolean> online(Fields fields) {
      Declared<Boolean> online = fields.value(ONLINE);
      if (online.is(false) && fields.has("policy")) {
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
}

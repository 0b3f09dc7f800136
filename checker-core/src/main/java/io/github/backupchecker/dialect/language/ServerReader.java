package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.MappingNode;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code servers:} with its protection groups. */
final class ServerReader implements ObjectReader<Server> {
  private static final GroupReader GROUP = new GroupReader();
  private static final Key<List<MappingNode.Entry>> GROUPS =
      Key.named("protection-groups", "What it protects, by groups.", GROUP.shape());
  private final Key<Declared<Release>> product;
  private final Key<Declared<AgentVersion>> agent;
  private final Shape shape;

  ServerReader(ScalarType<Release> product, ScalarType<AgentVersion> agent) {
    this.product = Key.of("product", "DPM or MABS with its release, or its build.", product);
    this.agent = Key.of("agent", "The version of the MARS agent on the server.", agent);
    this.shape = Shape.of("a server", Clients.VAULT, this.product, this.agent, GROUPS);
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Server read(Identity server, Fields fields) {
    NamedObjects groups =
        new NamedObjects(
            server.address().child(GROUPS.name()), Optional.empty(), fields.problems());
    return new Server(
        server,
        fields.value(Clients.VAULT),
        fields.value(product),
        fields.value(agent),
        groups.read(fields.value(GROUPS), GROUP));
  }
}

package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a document: the maps of named objects, and what the objects have in common. */
final class DeclarationReader {
  private final ObjectMap<Vault> vaults;
  private final ObjectMap<Agent> agents;
  private final ObjectMap<Server> servers;
  private final ObjectMap<Policy> policies;
  private final ObjectMap<Operation> operations;
  private final Shape defaults;
  private final Shape shape;

  DeclarationReader(Knowledge knowledge) {
    VendorTypes types = new VendorTypes(knowledge);
    ScheduleReader schedules =
        new ScheduleReader(new ScheduleTypes(knowledge.limit(Limit.SCHEDULE_WEEKS)));
    this.vaults =
        ObjectMap.of(
            ObjectKind.VAULTS,
            "Recovery Services vaults.",
            new VaultReader(types.guardOperation()));
    this.agents =
        ObjectMap.of(
            ObjectKind.AGENTS,
            "MARS agents, each on one machine.",
            new AgentReader(types.agentVersion()));
    this.servers =
        ObjectMap.of(
            ObjectKind.SERVERS,
            "System Center DPM and Azure Backup Servers.",
            new ServerReader(types.release(), types.agentVersion()));
    this.policies =
        ObjectMap.of(
            ObjectKind.POLICIES,
            "Backup policies of agents and protection groups.",
            new PolicyReader(schedules));
    this.operations =
        ObjectMap.of(
            ObjectKind.OPERATIONS,
            "What someone intends to do.",
            new OperationReader(types.upgrade(), schedules));
    this.defaults =
        Shape.part(
            "defaults",
            vaults.common(),
            agents.common(),
            servers.common(),
            policies.common(),
            operations.common());
    this.shape =
        Shape.part(
            "a declaration",
            vaults.key(),
            agents.key(),
            servers.key(),
            policies.key(),
            operations.key(),
            Key.object(
                Recognition.DEFAULTS,
                "What objects have in common, here and in the folders below.",
                defaults,
                fields -> fields),
            Marker.KEY,
            Key.any("description", "What people should know of the file; never read."),
            Key.any("labels", "Words by which other tools sort the file; never read."),
            Key.any("$schema", "Where editors find the schema; never read."));
  }

  /** Every key of the language, from the top. */
  Shape shape() {
    return shape;
  }

  Declarations read(MappingNode document, Map<String, MappingNode> around, Problems problems) {
    Fields root = Fields.of(document, document.location(), shape, problems);
    root.value(Marker.KEY);
    Optional<Node> common = document.get(Recognition.DEFAULTS);
    if (common.isPresent()) {
      check(Fields.of(common.get(), common.get().location(), defaults, problems));
    }
    return new Declarations(
        vaults.read(root, around),
        agents.read(root, around),
        servers.read(root, around),
        policies.read(root, around),
        operations.read(root, around),
        List.of(),
        problems.all());
  }

  private void check(Fields common) {
    for (ObjectMap<?> map : List.of(vaults, agents, servers, policies, operations)) {
      map.check(common);
    }
  }
}

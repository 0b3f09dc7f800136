package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Choice;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Protects;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The machines of a vault as Azure lists them: backup engines and containers. */
record InventoryReader(Knowledge knowledge) {

  Server engine(ArmResource engine, Identity identity, Declared<String> vault) {
    Value properties = engine.properties();
    return server(
        identity,
        vault,
        release(properties),
        agentVersion(properties.get("azureBackupAgentVersion")));
  }

  /** A server seen as a container: Azure tells its agent there, not its release. */
  Server server(ArmResource container, Identity identity, Declared<String> vault) {
    return server(
        identity,
        vault,
        Declared.absent(container.place()),
        agentVersion(container.properties().get("dpmAgentVersion")));
  }

  private static Server server(
      Identity identity,
      Declared<String> vault,
      Declared<Release> release,
      Declared<AgentVersion> agent) {
    return new Server(identity, vault, release, agent, List.of());
  }

  Agent agent(ArmResource container, Identity identity, Declared<String> vault) {
    Location owner = container.place();
    return new Agent(
        identity,
        vault,
        agentVersion(container.properties().get("agentVersion")),
        Declared.absent(owner),
        Declared.absent(owner),
        Protects.of(Declared.absent(owner)),
        Declared.absent(owner));
  }

  private Declared<Release> release(Value properties) {
    Declared<Product> product = Choice.ENGINE.read(properties.get("backupEngineType"));
    Value version = properties.get("dpmVersion");
    Declared<String> text = version.string();
    if (text.isKnown() && !product.isKnown()) {
      return Declared.undetermined(text.location());
    }
    return read(
        version,
        t -> product.known().flatMap(p -> knowledge.releaseReader().read(p, t)),
        "a build of " + product.known().map(Enum::name).orElse("a server"),
        knowledge.releaseExamples());
  }

  private Declared<AgentVersion> agentVersion(Value value) {
    return read(
        value, AgentVersion::parse, "a version of the MARS agent", knowledge.agentExamples());
  }

  private static <T> Declared<T> read(
      Value value, Function<String, Optional<T>> parser, String what, List<String> examples) {
    Declared<String> text = value.string();
    if (text.known().filter(String::isBlank).isPresent()) {
      return Declared.absent(value.owner());
    }
    Optional<T> parsed = text.known().flatMap(parser);
    if (text.isKnown() && parsed.isEmpty()) {
      return value.invalid(
          "'%s' is not %s: expected something like %s."
              .formatted(text.known().orElse(""), what, String.join(", ", examples)));
    }
    return text.map(known -> parsed.orElseThrow());
  }
}

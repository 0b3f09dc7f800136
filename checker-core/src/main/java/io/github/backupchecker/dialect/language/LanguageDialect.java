package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.SequenceNode;
import java.util.List;
import java.util.Optional;

/** The declaration language: five maps of named objects, in YAML or JSON. */
public final class LanguageDialect implements Dialect {
  private static final List<String> MAPS =
      List.of("vaults", "agents", "servers", "policies", "operations");
  private static final List<String> BESIDES = List.of("description", "labels");
  private final VaultReader vaults;
  private final AgentReader agents;
  private final ServerReader servers;
  private final PolicyReader policies = new PolicyReader();
  private final OperationReader operations;

  public LanguageDialect(Knowledge knowledge) {
    VendorTypes types = new VendorTypes(knowledge);
    this.vaults = new VaultReader(types.guardOperation());
    this.agents = new AgentReader(types.agentVersion());
    this.servers = new ServerReader(types.release(), types.agentVersion());
    this.operations = new OperationReader(types.upgrade());
  }

  @Override
  public String name() {
    return "declaration language";
  }

  @Override
  public boolean isOwn() {
    return true;
  }

  @Override
  public boolean recognises(Document document) {
    return document.root() instanceof MappingNode root
        && root.entries().stream().anyMatch(this::isOfTheLanguage)
        && (hasMapOfObjects(root) || onlyOwnKeys(root));
  }

  private static boolean hasMapOfObjects(MappingNode root) {
    return root.entries().stream()
        .anyMatch(e -> MAPS.contains(e.name()) && !(e.value() instanceof SequenceNode));
  }

  private boolean onlyOwnKeys(MappingNode root) {
    return root.entries().stream()
        .allMatch(
            e -> isOfTheLanguage(e) || BESIDES.contains(e.name()) || e.name().startsWith("x-"));
  }

  /** A misspelt map counts where its objects have keys of that kind: it must not go unread. */
  private boolean isOfTheLanguage(MappingNode.Entry entry) {
    if (MAPS.contains(entry.name())) {
      return true;
    }
    Optional<String> meant = Suggestion.nearest(entry.name(), MAPS);
    return meant.isPresent()
        && entry.value() instanceof MappingNode objects
        && objects.entries().stream().anyMatch(e -> hasKeyOf(e.value(), meant.get()));
  }

  private boolean hasKeyOf(Node body, String map) {
    Shape shape =
        switch (map) {
          case "vaults" -> vaults.shape();
          case "agents" -> agents.shape();
          case "servers" -> servers.shape();
          case "policies" -> policies.shape();
          default -> operations.shape();
        };
    return body instanceof MappingNode mapping
        && mapping.entries().stream().anyMatch(e -> shape.knows(e.name()));
  }

  @Override
  public Declarations read(Document document) {
    Problems problems = new Problems();
    MappingNode root = (MappingNode) document.root();
    reportUnknownMaps(root, problems);
    return new Declarations(
        objects(root, "vaults", vaults, problems),
        objects(root, "agents", agents, problems),
        objects(root, "servers", servers, problems),
        objects(root, "policies", policies, problems),
        objects(root, "operations", operations, problems),
        List.of(),
        problems.all());
  }

  private static <T> List<T> objects(
      MappingNode root, String map, ObjectReader<T> reader, Problems problems) {
    return root.get(map)
        .map(node -> new NamedObjects(map, problems).read(node, new Address(map), reader))
        .orElseGet(List::of);
  }

  private static void reportUnknownMaps(MappingNode root, Problems problems) {
    for (MappingNode.Entry entry : root.entries()) {
      String key = entry.name();
      boolean known = MAPS.contains(key) || BESIDES.contains(key) || key.startsWith("x-");
      if (!known) {

        problems.add(
            ProblemKind.UNKNOWN_KEY,
            entry.key().location(),
            "'"
                + key
                + "' is not a part of a declaration"
                + Suggestion.clause(key, MAPS)
                + " (known: "
                + String.join(", ", MAPS)
                + ")");
      }
    }
  }
}

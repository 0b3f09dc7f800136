package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declaration language: five maps of named objects, in YAML or JSON. */
public final class LanguageDialect implements Dialect {
  private static final List<String> BESIDES =
      List.of("description", "labels", "$schema", Recognition.MARKER, Recognition.DEFAULTS);
  private static final String NO_MAP =
      "every document of a declaration is a mapping with any of "
          + String.join(", ", Recognition.MAPS)
          + ": what stands here was not read";
  private final VaultReader vaults;
  private final AgentReader agents;
  private final ServerReader servers;
  private final PolicyReader policies;
  private final OperationReader operations;

  public LanguageDialect(Knowledge knowledge) {
    VendorTypes types = new VendorTypes(knowledge);
    this.vaults = new VaultReader(types.guardOperation());
    this.agents = new AgentReader(types.agentVersion());
    this.servers = new ServerReader(types.release(), types.agentVersion());
    this.policies = new PolicyReader(new ScheduleTypes(knowledge.limit(Limit.SCHEDULE_WEEKS)));
    this.operations = new OperationReader(types.upgrade(), policies);
  }

  @Override
  public String name() {
    return "declaration language";
  }

  @Override
  public boolean speaksIn(String text) {
    KeysInText keys = KeysInText.of(text);
    return keys.outermost().contains(Recognition.MARKER)
        || keys.outermost().contains(Recognition.VAULTS)
        || (keys.outermost().stream()
                .anyMatch(k -> Recognition.MAPS.contains(k) || k.equals(Recognition.DEFAULTS))
            && keys.all().stream().anyMatch(Recognition::isOfBackup));
  }

  @Override
  public boolean recognises(Document document) {
    return document.root() instanceof MappingNode root && Recognition.declares(root);
  }

  /**
   * Whether a document of a file that was named, or of one that is ours, is to be read strictly.
   */
  public boolean claims(Document document) {
    return document.root() instanceof MappingNode root
        && (Recognition.declares(root) || Recognition.usesWords(root));
  }

  /** The maps of ours that a document has at its top. */
  static Set<String> mapsOf(Document document) {
    return document.root().asMapping().stream()
        .flatMap(root -> root.entries().stream())
        .map(MappingNode.Entry::name)
        .filter(Recognition.MAPS::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether defaults of its folder are meant for the objects of a document. */
  public static boolean isMeantBy(Set<String> kindsWithDefaults, Document document) {
    return mapsOf(document).stream().anyMatch(kindsWithDefaults::contains);
  }

  /** Whether a document that declares no backup has words of ours at its top. */
  public boolean usesWords(Document document) {
    return document.root() instanceof MappingNode root && Recognition.usesMaps(root);
  }

  @Override
  public Declarations read(Document document) {
    Problems problems = new Problems();
    if (!(document.root() instanceof MappingNode root)) {
      problems.add(ProblemKind.WRONG_TYPE, document.root().location(), NO_MAP);
      return new Declarations(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), problems.all());
    }
    reportUnknownMaps(root, problems);
    Marker.check(root, problems);
    checkDefaults(document, problems);
    Map<String, MappingNode> defaults = document.surroundings().defaults();
    return new Declarations(
        objects(root, "vaults", vaults, defaults, problems),
        objects(root, "agents", agents, defaults, problems),
        objects(root, "servers", servers, defaults, problems),
        objects(root, "policies", policies, defaults, problems),
        objects(root, "operations", operations, defaults, problems),
        List.of(),
        problems.all());
  }

  private static <T> List<T> objects(
      MappingNode root,
      String map,
      ObjectReader<T> reader,
      Map<String, MappingNode> defaults,
      Problems problems) {
    NamedObjects named = new NamedObjects(map, Optional.ofNullable(defaults.get(map)), problems);
    return root.get(map)
        .map(node -> named.read(node, new Address(map), reader))
        .orElseGet(List::of);
  }

  /** What a document says the objects of each kind have in common, where it can be read. */
  public static List<MappingNode.Entry> defaults(Document document) {
    return kinds(document)
        .filter(e -> Recognition.MAPS.contains(e.name()) && e.value() instanceof MappingNode)
        .toList();
  }

  private static Stream<MappingNode.Entry> kinds(Document document) {
    return document.root().asMapping().stream()
        .flatMap(root -> root.get(Recognition.DEFAULTS).stream())
        .flatMap(node -> node.asMapping().stream())
        .flatMap(mapping -> mapping.entries().stream());
  }

  /** Reads defaults as if they were an object, so that what is wrong in them is said once. */
  private void checkDefaults(Document document, Problems problems) {
    document
        .root()
        .asMapping()
        .flatMap(root -> root.get(Recognition.DEFAULTS))
        .ifPresent(
            node ->
                Fields.of(
                    node,
                    node.location(),
                    Shape.part("defaults", Recognition.MAPS.toArray(String[]::new)),
                    problems));
    kinds(document).forEach(kind -> checkDefaults(kind, problems));
  }

  private void checkDefaults(MappingNode.Entry kind, Problems problems) {
    Optional<? extends ObjectReader<?>> reader =
        switch (kind.name()) {
          case "vaults" -> Optional.of(vaults);
          case "agents" -> Optional.of(agents);
          case "servers" -> Optional.of(servers);
          case "policies" -> Optional.of(policies);
          case "operations" -> Optional.of(operations);
          default -> Optional.empty();
        };
    Location place = kind.key().location();
    Address address = Address.of(Recognition.DEFAULTS, kind.name());
    Identity identity = new Identity(address, kind.name(), place, Identity.Origin.NATIVE);
    reader.ifPresent(r -> r.read(identity, Fields.of(kind.value(), place, r.shape(), problems)));
  }

  private static void reportUnknownMaps(MappingNode root, Problems problems) {
    for (MappingNode.Entry entry : root.entries()) {
      String key = entry.name();
      boolean known =
          Recognition.MAPS.contains(key) || BESIDES.contains(key) || key.startsWith("x-");
      if (!known) {

        problems.add(
            ProblemKind.UNKNOWN_KEY,
            entry.key().location(),
            "'"
                + key
                + "' is not a part of a declaration"
                + Suggestion.clause(key, Recognition.MAPS)
                + " (known: "
                + String.join(", ", Recognition.MAPS)
                + ")");
      }
    }
  }
}

package io.github.backupchecker.dialect.language;

import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Suggestion;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the documents that people wrote for this checker from those of other tools. */
final class Recognition {
  static final String MARKER = "backup-checker";
  static final String DEFAULTS = "defaults";
  static final String VAULTS = ObjectKind.VAULTS.word();
  static final List<String> MAPS = ObjectKind.words();

  /** Keys that no other tool gives to its agents, servers, policies or operations. */
  static final Set<String> OF_BACKUP =
      Set.of(
          "vault",
          "version",
          "policy",
          "protects",
          "passphrase",
          "agent",
          "product",
          "protection-groups",
          "retention",
          "schedule",
          "do",
          "run",
          "elsewhere");

  private static final Set<String> OTHER_ROOTS =
      Set.of("openapi", "asyncapi", "services", "resources");
  private static final int SHORTEST_TYPO = 5;

  private Recognition() {}

  /** Whether a document says that it is ours. */
  static boolean saysSo(MappingNode root) {
    return root.get(MARKER).isPresent();
  }

  /** Whether a document declares backup, or tries to. */
  static boolean declares(MappingNode root) {
    return saysSo(root)
        || (!isOfAnotherTool(root)
            && (root.get(VAULTS).isPresent()
                || root.entries().stream().anyMatch(Recognition::holdsBackup)));
  }

  /** Whether a document has a word of ours at its top, or nearly one. */
  static boolean usesWords(MappingNode root) {
    return root.entries().stream()
        .anyMatch(e -> MAPS.contains(e.name()) || e.name().equals(DEFAULTS) || isMisspelt(e));
  }

  /** Whether a document has one of our maps by its name, so that its owner must be named. */
  static boolean usesMaps(MappingNode root) {
    boolean uses = root.entries().stream().anyMatch(e -> MAPS.contains(e.name()));
    return uses
        && (root.get(VAULTS).isPresent()
            || !isOfAnotherTool(root)
            || root.entries().stream().anyMatch(Recognition::holdsBackup));
  }

  private static boolean isOfAnotherTool(MappingNode root) {
    boolean resource = root.get("apiVersion").isPresent() && root.get("kind").isPresent();
    Optional<String> schema = root.get("$schema").flatMap(Node::asScalar).map(ScalarNode::text);
    return resource
        || isReport(root)
        || schema.filter(s -> !s.contains(MARKER)).isPresent()
        || root.entries().stream().anyMatch(e -> OTHER_ROOTS.contains(e.name()));
  }

  /** Whether it is a report of this checker, which lists vaults and operations by these words. */
  private static boolean isReport(MappingNode root) {
    return root.get("schemaVersion").isPresent()
        && root.get("tool")
            .flatMap(Node::asMapping)
            .flatMap(tool -> tool.get("name"))
            .flatMap(Node::asScalar)
            .filter(name -> name.text().equals(MARKER))
            .isPresent();
  }

  private static boolean holdsBackup(MappingNode.Entry entry) {
    if (entry.name().startsWith("x-") || !(entry.value() instanceof MappingNode objects)) {
      return false;
    }
    if (entry.name().equals(DEFAULTS)) {
      return declaresDefaults(objects);
    }
    return MAPS.contains(entry.name())
        ? hasObjectWith(1, objects)
        : objects.entries().stream().anyMatch(object -> isOfBackupAlone(object.value()));
  }

  /** Whether an object under a name that is none of ours is nevertheless one of ours. */
  private static boolean isOfBackupAlone(Node body) {
    return hasKeys(2, body)
        && body.asMapping().filter(m -> 2 * ofBackup(m) >= m.entries().size()).isPresent();
  }

  private static boolean declaresDefaults(MappingNode kinds) {
    return kinds.get(VAULTS).isPresent()
        || kinds.entries().stream()
            .filter(kind -> kind.value() instanceof MappingNode)
            .anyMatch(kind -> MAPS.contains(kind.name()) || hasKeys(2, kind.value()));
  }

  private static boolean hasObjectWith(int keys, MappingNode objects) {
    return objects.entries().stream().anyMatch(object -> hasKeys(keys, object.value()));
  }

  private static boolean hasKeys(int needed, Node body) {
    return body instanceof MappingNode mapping && ofBackup(mapping) >= needed;
  }

  private static long ofBackup(MappingNode mapping) {
    return mapping.entries().stream().filter(e -> isOfBackup(e.name())).count();
  }

  /** Whether a key is one that only backup has, or nearly spelt so. */
  static boolean isOfBackup(String key) {
    return OF_BACKUP.contains(key)
        || OF_BACKUP.stream()
            .filter(known -> known.length() >= SHORTEST_TYPO && !key.equals(known + "s"))
            .anyMatch(known -> Suggestion.isTypo(key, known));
  }

  private static boolean isMisspelt(MappingNode.Entry entry) {
    return entry.value() instanceof MappingNode objects
        && Suggestion.nearest(entry.name(), MAPS).isPresent()
        && hasObjectWith(1, objects);
  }
}

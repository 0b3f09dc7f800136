package io.github.backupchecker.dialect.language;

import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Suggestion;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the documents that people wrote for this checker from those of other tools. */
final class Recognition {
  static final String MARKER = "backup-checker";
  static final String DEFAULTS = "defaults";
  static final String VAULTS = ObjectKind.VAULTS.word();
  static final List<String> MAPS = ObjectKind.words();

  /** Keys that one at the top of a document is ours by. */
  static final Set<String> ROOTS =
      Stream.concat(Stream.of(MARKER, DEFAULTS), MAPS.stream()).collect(Collectors.toSet());

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

  /** Shorter ones are known only where they are spelt right. */
  static final int SHORTEST_TYPO = 5;

  private static final Set<String> OTHER_ROOTS =
      Set.of("openapi", "asyncapi", "services", "resources");

  private Recognition() {}

  /** Whether a document says that it is ours. */
  static boolean saysSo(MappingNode root) {
    return root.get(MARKER).isPresent();
  }

  /** Whether a document declares backup, or tries to. */
  static boolean declares(MappingNode root) {
    return saysSo(root)
        || (!isOfAnotherTool(root) && (root.get(VAULTS).isPresent() || anyHoldsBackup(root)));
  }

  private static boolean anyHoldsBackup(MappingNode root) {
    for (MappingNode.Entry entry : root.entries()) {
      if (holdsBackup(entry)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a document has a word of ours at its top, or nearly one. */
  static boolean usesWords(MappingNode root) {
    return root.entries().stream()
        .anyMatch(e -> MAPS.contains(e.name()) || e.name().equals(DEFAULTS) || isMisspelt(e));
  }

  /** Whether a document has one of our maps by its name, so that its owner must be named. */
  static boolean usesMaps(MappingNode root) {
    boolean uses = root.entries().stream().anyMatch(e -> MAPS.contains(e.name()));
    return uses && (root.get(VAULTS).isPresent() || !isOfAnotherTool(root) || anyHoldsBackup(root));
  }

  private static boolean isOfAnotherTool(MappingNode root) {
    boolean resource = root.get("apiVersion").isPresent() && root.get("kind").isPresent();
    boolean schema =
        root.get("$schema").orElse(null) instanceof ScalarNode named
            && !named.text().contains(MARKER);
    return resource || isReport(root) || schema || hasOtherRoot(root);
  }

  private static boolean hasOtherRoot(MappingNode root) {
    for (MappingNode.Entry entry : root.entries()) {
      if (OTHER_ROOTS.contains(entry.name())) {
        return true;
      }
    }
    return false;
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
        && body.asMapping()
            .filter(m -> 2 * ofBackup(m, m.entries().size()) >= m.entries().size())
            .isPresent();
  }

  private static boolean declaresDefaults(MappingNode kinds) {
    return kinds.get(VAULTS).isPresent()
        || kinds.entries().stream()
            .filter(kind -> kind.value() instanceof MappingNode)
            .anyMatch(kind -> MAPS.contains(kind.name()) || hasKeys(2, kind.value()));
  }

  private static boolean hasObjectWith(int keys, MappingNode objects) {
    for (MappingNode.Entry object : objects.entries()) {
      if (hasKeys(keys, object.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasKeys(int needed, Node body) {
    return body instanceof MappingNode mapping && ofBackup(mapping, needed) >= needed;
  }

  /** How many keys of a mapping only backup has, counted no further than asked. */
  private static int ofBackup(MappingNode mapping, int most) {
    int count = 0;
    for (MappingNode.Entry entry : mapping.entries()) {
      count += isOfBackup(entry.name()) ? 1 : 0;
      if (count == most) {
        return count;
      }
    }
    return count;
  }

  /** Whether a key is one that only backup has, or nearly spelt so. */
  static boolean isOfBackup(String key) {
    if (OF_BACKUP.contains(key)) {
      return true;
    }
    for (String known : OF_BACKUP) {
      boolean isLong = known.length() >= SHORTEST_TYPO && !key.equals(known.concat("s"));
      if (isLong && Suggestion.isTypo(key, known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMisspelt(MappingNode.Entry entry) {
    return entry.value() instanceof MappingNode objects
        && Suggestion.nearest(entry.name(), MAPS).isPresent()
        && hasObjectWith(1, objects);
  }
}

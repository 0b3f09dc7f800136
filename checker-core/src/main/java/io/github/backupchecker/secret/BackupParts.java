package io.github.backupchecker.secret;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a foreign file that are of backup: its resources, and calls about them. */
record BackupParts(List<Location> ranges) {
  private static final String PROVIDER = "microsoft.recoveryservices/";

  static BackupParts of(List<Node> documents) {
    List<Location> ranges = new ArrayList<>();
    documents.forEach(document -> visit(document, ranges));
    return new BackupParts(List.copyOf(ranges));
  }

  boolean contain(Location place) {
    return ranges.stream().anyMatch(range -> range.contains(place));
  }

  private static void visit(Node node, List<Location> ranges) {
    if (node instanceof SequenceNode list) {
      list.items().forEach(item -> visit(item, ranges));
    } else if (node instanceof MappingNode mapping) {
      if (isOfBackup(mapping)) {
        ranges.add(mapping.location());
      } else {
        mapping.entries().forEach(entry -> visit(entry.value(), ranges));
      }
    }
  }

  private static boolean isOfBackup(MappingNode mapping) {
    boolean call = has(mapping, "parameters") && has(mapping, "responses");
    return call
        || (has(mapping, "securityPIN") && has(mapping, "expiryTimeInUtcTicks"))
        || text(mapping, "type").startsWith(PROVIDER)
        || text(mapping, "id").contains(PROVIDER);
  }

  private static String text(MappingNode mapping, String key) {
    return mapping
        .get(key)
        .flatMap(Node::asScalar)
        .map(scalar -> scalar.text().strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static boolean has(MappingNode mapping, String key) {
    return mapping.get(key).isPresent();
  }
}

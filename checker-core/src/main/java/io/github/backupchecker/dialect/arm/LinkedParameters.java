package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parameters that a deployment hands to a template in a file of its own.
 *
 * @param path of that file, relative to the file that holds the deployment
 * @param names in lower case
 */
public record LinkedParameters(String path, List<String> names) {
  public LinkedParameters {
    names = List.copyOf(names);
  }

  /** Those of every deployment in a document, wherever it stands. */
  public static Stream<LinkedParameters> in(Node node) {
    Stream<Node> inside =
        node instanceof MappingNode mapping
            ? mapping.entries().stream().map(MappingNode.Entry::value)
            : node.asSequence().stream().flatMap(list -> list.items().stream());
    return Stream.concat(
        node.asMapping().flatMap(LinkedParameters::of).stream(),
        inside.flatMap(LinkedParameters::in));
  }

  private static Optional<LinkedParameters> of(MappingNode deployment) {
    Optional<String> path =
        deployment
            .get("templateLink")
            .flatMap(Node::asMapping)
            .flatMap(link -> link.get("relativePath"))
            .flatMap(Node::asScalar)
            .map(ScalarNode::text);
    return path.flatMap(
        where ->
            deployment
                .get("parameters")
                .flatMap(Node::asMapping)
                .map(parameters -> new LinkedParameters(where, names(parameters))));
  }

  private static List<String> names(MappingNode parameters) {
    return parameters.entries().stream()
        .map(entry -> entry.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}

package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An example of a REST call: parameters with the request's body, and answers by status. */
record Envelope(MappingNode parameters, MappingNode responses) {
  private static final List<String> NAMES =
      List.of(
          "policyName",
          "backupEngineName",
          "containerName",
          "resourceGuardProxyName",
          "vaultName",
          "resourceName");

  static Optional<Envelope> of(MappingNode root) {
    return mapping(root, "parameters")
        .flatMap(p -> mapping(root, "responses").map(r -> new Envelope(p, r)));
  }

  /** The name of the vault that the call is about. */
  Optional<ScalarNode> vaultName() {
    return parameter("vaultName").or(() -> parameter("resourceName"));
  }

  /**
   * The one object that the call is about: what is sent, completed by what is answered, since the
   * bodies of a request and of its answers are the same object.
   */
  Optional<MappingNode> body() {
    return Stream.concat(requests(), answers()).reduce(Envelope::completed).map(this::named);
  }

  private Stream<MappingNode> requests() {
    return parameters.entries().stream()
        .flatMap(entry -> entry.value().asMapping().stream())
        .filter(body -> body.get("properties").isPresent())
        .limit(1);
  }

  private Stream<MappingNode> answers() {
    return responses.entries().stream()
        .filter(entry -> entry.name().startsWith("2"))
        .flatMap(entry -> entry.value().asMapping().stream())
        .flatMap(answer -> mapping(answer, "body").stream());
  }

  private MappingNode named(MappingNode body) {
    if (body.get("name").isPresent()) {
      return body;
    }
    List<MappingNode.Entry> entries = new ArrayList<>(body.entries());
    NAMES.stream()
        .flatMap(name -> parameter(name).stream())
        .findFirst()
        .ifPresent(name -> entries.add(new MappingNode.Entry(keyLike(name), name)));
    return new MappingNode(entries, body.location(), body.use());
  }

  private static ScalarNode keyLike(ScalarNode name) {
    return new ScalarNode("name", name.style(), name.location(), null);
  }

  private Optional<ScalarNode> parameter(String name) {
    return parameters.get(name).flatMap(Node::asScalar);
  }

  private static MappingNode completed(MappingNode first, MappingNode second) {
    List<MappingNode.Entry> entries = new ArrayList<>();
    for (MappingNode.Entry entry : first.entries()) {
      Optional<MappingNode> other = mapping(second, entry.name());
      Node value =
          entry
              .value()
              .asMapping()
              .flatMap(m -> other.map(o -> (Node) completed(m, o)))
              .orElse(entry.value());
      entries.add(new MappingNode.Entry(entry.key(), value));
    }
    second.entries().stream()
        .filter(entry -> first.get(entry.name()).isEmpty())
        .forEach(entries::add);
    return new MappingNode(entries, first.location(), first.use());
  }

  private static Optional<MappingNode> mapping(MappingNode node, String key) {
    return node.get(key).flatMap(Node::asMapping);
  }
}

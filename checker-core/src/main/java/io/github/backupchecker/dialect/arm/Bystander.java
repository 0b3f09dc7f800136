package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Objects that speak of Recovery Services and declare nothing of it. */
final class Bystander {
  private static final Set<String> NAME_AND_TYPE = Set.of("name", "type");

  private Bystander() {}

  /** Whether a whole document declares nothing, whatever it speaks of. */
  static boolean isDocument(MappingNode root) {
    Optional<MappingNode> properties = root.get("properties").flatMap(Node::asMapping);
    return is(root)
        || properties.filter(Bystander::is).isPresent()
        || ParametersFile.of(root).isPresent()
        || isQuestion(root)
        || Envelope.of(root).filter(Bystander::asks).isPresent();
  }

  /** Whether an object is a policy, which speaks of resources, or a recording of calls. */
  static boolean is(MappingNode object) {
    boolean rule = has(object, "if") && has(object, "then");
    return rule || has(object, "policyRule") || isRecording(object);
  }

  private static boolean isRecording(MappingNode object) {
    return object.get("interactions").flatMap(Node::asSequence).stream()
        .flatMap(list -> list.items().stream())
        .flatMap(item -> item.asMapping().stream())
        .anyMatch(call -> has(call, "request") && has(call, "response"));
  }

  private static boolean asks(Envelope call) {
    return call.parameters().entries().stream()
        .flatMap(entry -> entry.value().asMapping().stream())
        .anyMatch(Bystander::isQuestion);
  }

  /** Whether a request asks if a name is free, or what a kind of resource can do. */
  private static boolean isQuestion(MappingNode object) {
    boolean ofOurs =
        object
            .get("type")
            .flatMap(Node::asScalar)
            .filter(type -> Kind.of(type.text()).isPresent())
            .isPresent();
    return ofOurs && (onlyNames(object) || asksForCapabilities(object));
  }

  private static boolean onlyNames(MappingNode object) {
    Stream<String> keys = object.entries().stream().map(MappingNode.Entry::name);
    return keys.allMatch(NAME_AND_TYPE::contains);
  }

  private static boolean asksForCapabilities(MappingNode object) {
    boolean zones =
        object
            .get("properties")
            .flatMap(Node::asMapping)
            .filter(properties -> has(properties, "dnsZones"))
            .isPresent();
    return zones && !has(object, "name") && !has(object, "id");
  }

  private static boolean has(MappingNode object, String key) {
    return object.get(key).isPresent();
  }
}

package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file that sets parameters of a template and declares nothing itself.
 *
 * @param names of the parameters that it sets, in lower case
 */
public record ParametersFile(Set<String> names) {
  private static final String SCHEMA = "deploymentparameters";
  private static final List<String> OTHER_SHAPES =
      List.of("resources", "responses", "type", "properties");

  /** Empty where a document is something else. */
  public static Optional<ParametersFile> of(MappingNode root) {
    boolean declared = schema(root).toLowerCase(Locale.ROOT).contains(SCHEMA);
    Optional<MappingNode> parameters =
        root.get("parameters").isPresent()
            ? root.get("parameters").flatMap(Node::asMapping)
            : Optional.of(root).filter(ParametersFile::setsValues);
    boolean looksLikeIt =
        OTHER_SHAPES.stream().noneMatch(key -> root.get(key).isPresent())
            && parameters.filter(ParametersFile::setsValues).isPresent();
    return declared || looksLikeIt
        ? Optional.of(new ParametersFile(parameters.map(ParametersFile::names).orElse(Set.of())))
        : Optional.empty();
  }

  /** Whether a text that cannot be read, in a file of this name, may be one. */
  public static boolean isSuspected(String name, Optional<String> text) {
    return name.toLowerCase(Locale.ROOT).contains("param")
        || text.filter(t -> t.toLowerCase(Locale.ROOT).contains(SCHEMA)).isPresent();
  }

  private static String schema(MappingNode root) {
    return root.get("$schema").flatMap(Node::asScalar).map(s -> s.text()).orElse("");
  }

  private static boolean setsValues(MappingNode parameters) {
    return !parameters.entries().isEmpty()
        && parameters.entries().stream().allMatch(entry -> setsValue(entry.value()));
  }

  private static boolean setsValue(Node parameter) {
    return parameter
        .asMapping()
        .filter(m -> m.get("value").isPresent() || m.get("reference").isPresent())
        .isPresent();
  }

  private static Set<String> names(MappingNode parameters) {
    return parameters.entries().stream()
        .map(entry -> entry.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}

package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the weight that a team gives to rules. */
record SeveritiesReader(List<RuleMetadata> rules, Problems problems) {
  private static final String OFF = "off";

  Map<String, Optional<Severity>> read(Optional<Node> node) {
    Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
    node.ifPresent(n -> entries(n).forEach(entry -> read(entry, severities)));
    return severities;
  }

  private List<MappingNode.Entry> entries(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.entries();
    }
    if (!(node instanceof ScalarNode scalar && scalar.isNull())) {
      problems.add(
          ProblemKind.WRONG_TYPE, node.location(), "'rules' is a mapping of rules to severities");
    }
    return List.of();
  }

  private void read(MappingNode.Entry entry, Map<String, Optional<Severity>> severities) {
    Optional<RuleMetadata> rule =
        rules.stream().filter(r -> r.id().equals(entry.name())).findFirst();
    if (rule.isEmpty()) {
      List<String> known = rules.stream().map(RuleMetadata::id).toList();
      problems.add(
          ProblemKind.INVALID_SETTING,
          entry.key().location(),
          "there is no rule '" + entry.name() + "'" + Suggestion.clause(entry.name(), known));
      return;
    }
    Optional<Optional<Severity>> severity = severity(entry.value());
    if (severity.isEmpty()) {
      problems.add(
          ProblemKind.INVALID_SETTING,
          entry.value().location(),
          "the severity of '" + entry.name() + "' is one of error, warning, note, off");
      return;
    }
    put(entry, rule.orElseThrow(), severity.orElseThrow(), severities);
  }

  private void put(
      MappingNode.Entry entry,
      RuleMetadata rule,
      Optional<Severity> severity,
      Map<String, Optional<Severity>> severities) {
    boolean lowered = severity.filter(s -> s.atLeast(rule.severity())).isEmpty();
    if (!rule.isWaivable() && lowered) {
      problems.add(
          ProblemKind.INVALID_SETTING,
          entry.key().location(),
          "'" + rule.id() + "' can be neither lowered nor switched off");
      return;
    }
    severities.put(rule.id(), severity);
  }

  private static Optional<Optional<Severity>> severity(Node node) {
    String word = node.asScalar().map(ScalarNode::text).orElse("").strip();
    if (word.equalsIgnoreCase(OFF)) {
      return Optional.of(Optional.empty());
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equalsIgnoreCase(word)) {
        return Optional.of(Optional.of(severity));
      }
    }
    return Optional.empty();
  }
}

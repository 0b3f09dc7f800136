package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.MapForm;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.WordPattern;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Suggestion;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.ScalarNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the weight that a team gives to rules. */
final class SeveritiesReader {
  private static final String OFF = "off";
  private static final ScalarType<Optional<Severity>> SEVERITY = severity();
  private final Map<String, RuleMetadata> rules;
  private final Key<List<MappingNode.Entry>> key;

  SeveritiesReader(List<RuleMetadata> rules) {
    this.rules =
        rules.stream()
            .collect(
                Collectors.toMap(
                    RuleMetadata::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    List<Key<?>> known =
        rules.stream().<Key<?>>map(rule -> Key.of(rule.id(), rule.summary(), SEVERITY)).toList();
    this.key =
        new Key<>(
            "rules",
            "The severities of rules that weigh other than usual.",
            new MapForm("rules to severities", new ScalarForm<>(SEVERITY), known).closedToOthers());
  }

  Key<List<MappingNode.Entry>> key() {
    return key;
  }

  Map<String, Optional<Severity>> read(Fields settings) {
    Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
    for (MappingNode.Entry entry : settings.value(key)) {
      read(entry, severities, settings.problems());
    }
    return severities;
  }

  private void read(
      MappingNode.Entry entry, Map<String, Optional<Severity>> severities, Problems problems) {
    RuleMetadata rule = rules.get(entry.name());
    if (rule == null) {
      problems.add(
          ProblemKind.INVALID_SETTING,
          entry.key().location(),
          "there is no rule '"
              + entry.name()
              + "'"
              + Suggestion.clause(entry.name(), rules.keySet()));
      return;
    }
    Optional<Optional<Severity>> severity =
        SEVERITY.parse(entry.value().asScalar().map(ScalarNode::text).orElse(""));
    if (severity.isEmpty()) {
      problems.add(
          ProblemKind.INVALID_SETTING,
          entry.value().location(),
          "the severity of '" + rule.id() + "' is " + SEVERITY.expected());
      return;
    }
    boolean lowered = severity.get().filter(s -> s.atLeast(rule.severity())).isEmpty();
    if (!rule.isWaivable() && lowered) {
      problems.add(
          ProblemKind.INVALID_SETTING,
          entry.key().location(),
          "'" + rule.id() + "' can be neither lowered nor switched off");
      return;
    }
    severities.put(rule.id(), severity.get());
  }

  /** A severity, or none where a rule is switched off. */
  private static ScalarType<Optional<Severity>> severity() {
    List<String> words =
        Stream.concat(Arrays.stream(Severity.values()).map(Severity::word), Stream.of(OFF))
            .toList();
    return ScalarType.ofWords(
            "one of " + String.join(", ", words), words, SeveritiesReader::severity)
        .matching(() -> new WordPattern("").of(words));
  }

  private static Optional<Optional<Severity>> severity(String text) {
    String word = text.strip();
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

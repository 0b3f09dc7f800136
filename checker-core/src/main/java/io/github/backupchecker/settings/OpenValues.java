package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;

/**
 * Values of the settings that somebody was to fill in: they decide nothing, and must not seem to.
 */
record OpenValues(Problems problems) {

  /** Reports those in a value; what a waiver stands on may be the name of an object. */
  void report(Node node) {
    if (node instanceof MappingNode mapping) {
      mapping.entries().stream()
          .filter(entry -> !entry.name().equals(WaiversReader.ON_WHAT))
          .forEach(entry -> report(entry.value()));
    } else if (Placeholder.is(node)) {
      problems.add(
          ProblemKind.INVALID_SETTING,
          node.location(),
          (node instanceof ScalarNode scalar ? "'" + scalar.text() + "'" : "this")
              + " is a placeholder, and settings are read as they stand: write the value itself");
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(this::report);
    }
  }
}

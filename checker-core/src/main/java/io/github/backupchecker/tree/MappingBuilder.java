package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the entries of one mapping: a key may stand once, and its own keys win over merged ones.
 */
final class MappingBuilder {
  private static final String MERGE = "<<";
  private final Budget budget;
  private final Remarks remarks;
  private final Map<String, MappingNode.Entry> own = new LinkedHashMap<>();
  private final List<MappingNode.Entry> merges = new ArrayList<>();

  MappingBuilder(Budget budget, Remarks remarks) {
    this.budget = budget;
    this.remarks = remarks;
  }

  void add(ScalarNode key, Node value) {
    MappingNode.Entry entry = new MappingNode.Entry(key, value);
    if (key.text().equals(MERGE) && key.style() == ScalarNode.Style.PLAIN) {
      merges.add(entry);
      return;
    }
    MappingNode.Entry first = own.putIfAbsent(key.text(), entry);
    if (first != null) {
      remarks.drop(entry);
      remarks.add(
          new Problem(
              ProblemKind.DUPLICATE_KEY,
              "the key '" + key.text() + "' stands twice in this mapping, and only one can count",
              key.location(),
              List.of(new Related("first here", first.key().location()))));
    }
  }

  List<MappingNode.Entry> entries() {
    Map<String, MappingNode.Entry> all = new LinkedHashMap<>(own);
    for (MappingNode.Entry merge : merges) {
      remarks.drop(merge.value());
      merge(merge.value(), merge.key().location(), all);
    }
    return List.copyOf(all.values());
  }

  private void merge(Node value, Location place, Map<String, MappingNode.Entry> all) {
    if (value instanceof MappingNode mapping) {
      Copying copying = new Copying(budget, mapping.use() == null ? place : mapping.use());
      mapping.entries().stream()
          .filter(entry -> !all.containsKey(entry.name()))
          .forEach(entry -> all.put(entry.name(), copying.copy(entry)));
    } else if (value instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> merge(item, item.location(), all));
    } else {
      remarks.add(
          Problem.at(
              ProblemKind.WRONG_TYPE,
              value.location(),
              "'<<' merges a mapping or a list of mappings, and this is neither"));
    }
  }
}

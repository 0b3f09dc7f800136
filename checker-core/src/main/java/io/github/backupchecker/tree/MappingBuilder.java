package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the entries of one mapping: a key may stand once, and its own keys win over merged ones.
 */
final class MappingBuilder implements CollectionBuilder {
  private static final String MERGE = "<<";
  private final Budget budget;
  private final Remarks remarks;
  private final Entries own = new Entries();
  private final List<MappingNode.Entry> merges = new ArrayList<>();
  private @Nullable Location first;
  private @Nullable Node key;
  private boolean isPlaceholder;

  MappingBuilder(Budget budget, Remarks remarks) {
    this.budget = budget;
    this.remarks = remarks;
  }

  @Override
  public void add(Node node) {
    if (key == null) {
      begin(node);
    } else {
      end(key, node);
      key = null;
    }
  }

  private void begin(Node read) {
    key = read;
    first = first == null ? read.location() : first;
    if (read instanceof ScalarNode scalar) {
      remarks.enter(scalar);
    }
  }

  private void end(Node of, Node value) {
    if (of instanceof ScalarNode name) {
      remarks.leave();
      add(new MappingNode.Entry(name, value));
      return;
    }
    remarks.drop(of);
    remarks.drop(value);
    if (of.location().text().startsWith("{")) {
      isPlaceholder = true;
    } else {
      remarks.add(
          Problem.at(ProblemKind.WRONG_TYPE, of.location(), "a key must be text, not a list"));
    }
  }

  private void add(MappingNode.Entry entry) {
    ScalarNode name = entry.key();
    if (name.text().equals(MERGE) && name.style() == ScalarNode.Style.PLAIN) {
      merges.add(entry);
      return;
    }
    MappingNode.Entry earlier = own.add(entry);
    if (earlier != null) {
      remarks.drop(entry);
      remarks.add(
          new Problem(
              ProblemKind.DUPLICATE_KEY,
              "the key '" + name.text() + "' stands twice in this mapping, and only one can count",
              name.location(),
              List.of(new Related("first here", earlier.key().location()))));
    }
  }

  @Override
  public @Nullable Location first() {
    return first;
  }

  @Override
  public Node built(Location place) {
    for (MappingNode.Entry merge : merges) {
      remarks.drop(merge.value());
      merge(merge.value(), merge.key().location());
    }
    MappingNode mapping = own.mapping(place);
    return isPlaceholder ? remarks.tagged(mapping) : mapping;
  }

  private void merge(Node value, Location place) {
    if (value instanceof MappingNode mapping) {
      Location use = mapping.use() == null ? place : mapping.use();
      Copying copying = new Copying(use, () -> budget.copy(use));
      mapping.entries().stream()
          .filter(entry -> own.get(entry.name()) == null)
          .forEach(entry -> own.add(copying.copy(entry)));
    } else if (value instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> merge(item, item.location()));
    } else {
      remarks.add(
          Problem.at(
              ProblemKind.WRONG_TYPE,
              value.location(),
              "'<<' merges a mapping or a list of mappings, and this is neither"));
    }
  }
}

package io.github.backupchecker.binding;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A mapping whose keys are names that its writer gives, or takes from a list.
 *
 * @param what completes "a mapping of ..."
 * @param value what stands under each name
 * @param known names with a meaning; empty where any name will do
 * @param closed whether no name but these is taken
 */
public record MapForm(String what, Form<?> value, List<Key<?>> known, boolean closed)
    implements Form<List<MappingNode.Entry>> {
  public MapForm {
    known = List.copyOf(known);
  }

  public MapForm(String what, Form<?> value, List<Key<?>> known) {
    this(what, value, known, false);
  }

  /** The same where no other name has a meaning. */
  public MapForm closedToOthers() {
    return new MapForm(what, value, known, true);
  }

  /** The entries that have a name; their values are for the caller to read. */
  @Override
  public List<MappingNode.Entry> read(Slot slot) {
    List<MappingNode.Entry> named = new ArrayList<>();
    for (MappingNode.Entry entry : entries(slot)) {
      if (entry.name().isEmpty() || entry.key().isNull()) {
        slot.problems()
            .add(
                ProblemKind.INVALID_VALUE,
                entry.key().location(),
                "a name in '" + slot.key() + "' is empty");
      } else if (!Shape.isPrivate(entry.name())) {
        named.add(entry);
      }
    }
    return List.copyOf(named);
  }

  private List<MappingNode.Entry> entries(Slot slot) {
    if (slot.node().isEmpty()) {
      return List.of();
    }
    Node node = slot.node().get();
    if (node instanceof MappingNode mapping) {
      return mapping.entries();
    }
    boolean empty = node instanceof ScalarNode scalar && scalar.isNull();
    if (!empty) {
      slot.problems()
          .add(
              ProblemKind.WRONG_TYPE,
              node.location(),
              "'" + slot.key() + "' is a mapping of " + what);
    }
    return List.of();
  }
}

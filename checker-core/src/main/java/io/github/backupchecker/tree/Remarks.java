package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What is to be said of a file beside its documents.
 *
 * @param dropped what stands in the file and in none of its documents, such as the second value of
 *     a key
 * @param keys those around what is being read, the innermost first
 */
record Remarks(List<Problem> problems, List<Node> dropped, Deque<ScalarNode> keys) {
  Remarks() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayDeque<>());
  }

  /** What is said from now on concerns the value of a key, until that is left. */
  void enter(ScalarNode key) {
    keys.push(key);
  }

  void leave() {
    keys.pop();
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void drop(MappingNode.Entry entry) {
    drop(under(entry.key(), entry.value()));
  }

  /** Keeps what is dropped, under the keys under which it stands. */
  void drop(Node node) {
    Node kept = node;
    for (ScalarNode key : keys) {
      kept = under(key, kept);
    }
    dropped.add(kept);
  }

  /** Drops a node for the one value as which only another tool understands its text. */
  ScalarNode tagged(Node node) {
    drop(node);
    Location place = node.location();
    return new ScalarNode(place.text(), ScalarNode.Style.TAGGED, place, null);
  }

  private static MappingNode under(ScalarNode key, Node value) {
    return new MappingNode(List.of(new MappingNode.Entry(key, value)), key.location(), null);
  }
}

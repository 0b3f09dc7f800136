package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.scan.TreeEvents;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The trees of one file, whatever its format: limits, anchors, merge keys and keys that stand twice
 * are dealt with here alone.
 */
final class TreeBuilder implements TreeEvents {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final int LONGEST_NULL = 4;
  private final SourceFile file;
  private final Budget budget;
  private final Remarks remarks = new Remarks();
  private final List<Node> documents = new ArrayList<>();
  private final Deque<Unfinished> unfinished = new ArrayDeque<>();
  private final Map<String, Node> anchors = new HashMap<>();
  private final Set<String> openAnchors = new HashSet<>();

  TreeBuilder(SourceFile file, Limits limits) {
    this.file = file;
    this.budget = new Budget(file, limits);
  }

  /** A collection whose end is not read yet. */
  private record Unfinished(Opening opening, boolean isFlow, CollectionBuilder nodes) {

    /** Of a block collection only the beginning is exact. */
    int end(int to) {
      Location first = nodes.first();
      return Math.max(opening.from(), isFlow || first == null ? to : first.endOffset());
    }
  }

  /**
   * What the file holds.
   *
   * @param isDocument of the roots, those that are of interest
   */
  ReadResult result(Predicate<Node> isDocument) {
    List<Node> kept = new ArrayList<>();
    for (Node document : documents) {
      if (isDocument.test(document)) {
        kept.add(document);
      }
    }
    return new ReadResult(file, kept, remarks.problems(), remarks.dropped(), ReadBy.NEITHER);
  }

  @Override
  public void document(int at) {
    budget.document(new Location(file, at, at));
    anchors.clear();
  }

  @Override
  public void scalar(Opening opening, int from, int to, String text, boolean isPlain) {
    budget.node(opening.from(), opening.to());
    ScalarNode.Style style = style(opening, text, isPlain);
    add(opening, new ScalarNode(text, style, file, from, to));
  }

  @Override
  public void scalar(int from, int to, String text, boolean isPlain) {
    budget.node(from, to);
    add(new ScalarNode(text, style(text, isPlain), file, from, to));
  }

  private static ScalarNode.Style style(Opening opening, String text, boolean isPlain) {
    if (opening.isForeign()) {
      return ScalarNode.Style.TAGGED;
    }
    return isPlain && opening.tag() != null ? ScalarNode.Style.PLAIN : style(text, isPlain);
  }

  private static ScalarNode.Style style(String text, boolean isPlain) {
    if (isPlain && text.length() <= LONGEST_NULL && NULLS.contains(text)) {
      return ScalarNode.Style.NULL;
    }
    return isPlain ? ScalarNode.Style.PLAIN : ScalarNode.Style.QUOTED;
  }

  @Override
  public void alias(int from, int to, String anchor) {
    Location use = new Location(file, from, to);
    budget.node(from, to);
    budget.alias(use);
    if (openAnchors.contains(anchor)) {
      throw malformed(use, "the alias *" + anchor + " is part of its own anchor");
    }
    Node anchored = anchors.get(anchor);
    if (anchored == null) {
      throw malformed(use, "the alias *" + anchor + " names no anchor above it");
    }
    add(new Copying(use, () -> budget.copy(use)).copy(anchored));
  }

  private static UnreadableInput malformed(Location place, String reason) {
    return new UnreadableInput(
        Problem.at(ProblemKind.MALFORMED_FILE, place, "this is not YAML: " + reason));
  }

  @Override
  public void mapping(Opening opening, boolean isFlow) {
    begin(new Unfinished(opening, isFlow, new MappingBuilder(budget, remarks)));
  }

  @Override
  public void sequence(Opening opening, boolean isFlow) {
    begin(new Unfinished(opening, isFlow, new SequenceBuilder()));
  }

  private void begin(Unfinished collection) {
    Opening opening = collection.opening();
    budget.node(opening.from(), opening.to());
    unfinished.push(collection);
    budget.depth(unfinished.size(), new Location(file, opening.from(), opening.to()));
    if (opening.anchor() != null) {
      openAnchors.add(opening.anchor());
    }
  }

  @Override
  public void end(int to) {
    Unfinished ended = unfinished.pop();
    Opening opening = ended.opening();
    Node node = ended.nodes().built(new Location(file, opening.from(), ended.end(to)));
    add(opening, opening.isForeign() ? remarks.tagged(node) : node);
  }

  private void add(Opening opening, Node node) {
    if (opening.anchor() != null) {
      openAnchors.remove(opening.anchor());
      anchors.put(opening.anchor(), node);
    }
    add(node);
  }

  private void add(Node node) {
    if (unfinished.isEmpty()) {
      documents.add(node);
    } else {
      unfinished.element().nodes().add(node);
    }
  }
}

package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** The tree of one YAML document, built from the parser's events. */
final class YamlTree {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private final SourceFile file;
  private final Parser parser;
  private final Budget budget;
  private final Remarks remarks;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  YamlTree(SourceFile file, Parser parser, Budget budget, Remarks remarks) {
    this.file = file;
    this.parser = parser;
    this.budget = budget;
    this.remarks = remarks;
  }

  Node root() {
    return node(0);
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    Location place = range(event);
    budget.node(place);
    if (event instanceof AliasEvent alias) {
      return used(alias, place);
    }
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      open.add(anchor);
    }
    Node node =
        event instanceof ScalarEvent scalar
            ? scalar(scalar)
            : collection((CollectionStartEvent) event, depth + 1);
    if (anchor != null) {
      open.remove(anchor);
      anchors.put(anchor, node);
    }
    return node;
  }

  private Node used(AliasEvent alias, Location place) {
    budget.alias(place);
    String name = alias.getAnchor();
    if (open.contains(name)) {
      throw malformed(place, "the alias *" + name + " is part of its own anchor");
    }
    Node anchored = anchors.get(name);
    if (anchored == null) {
      throw malformed(place, "the alias *" + name + " names no anchor above it");
    }
    return new Copying(budget, place).copy(anchored);
  }

  private ScalarNode scalar(ScalarEvent event) {
    String tag = event.getTag();
    boolean isPlain = event.getScalarStyle() == ScalarStyle.PLAIN;
    ScalarNode.Style style = isPlain ? ScalarNode.Style.PLAIN : ScalarNode.Style.QUOTED;
    if (isForeign(tag)) {
      style = ScalarNode.Style.TAGGED;
    } else if (isPlain && tag == null && NULLS.contains(event.getValue())) {
      style = ScalarNode.Style.NULL;
    }
    return new ScalarNode(event.getValue(), style, scalarRange(event), null);
  }

  /** A tag that only another tool understands; the standard ones say no more than the text does. */
  private static boolean isForeign(@Nullable String tag) {
    return tag != null && !tag.equals("!") && !tag.startsWith("tag:yaml.org,2002:");
  }

  private Node collection(CollectionStartEvent start, int depth) {
    Location place = range(start);
    budget.depth(depth, place);
    Node node = start.is(Event.ID.MappingStart) ? mapping(start, depth) : sequence(start, depth);
    if (isForeign(start.getTag())) {
      remarks.drop(node);
      return tagged(node);
    }
    return node;
  }

  private static ScalarNode tagged(Node node) {
    return new ScalarNode(node.location().text(), ScalarNode.Style.TAGGED, node.location(), null);
  }

  private Node sequence(CollectionStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth));
    }
    Event end = parser.getEvent();
    Location first = items.isEmpty() ? range(end) : items.get(0).location();
    return new SequenceNode(List.copyOf(items), span(start, end, first), null);
  }

  private Node mapping(CollectionStartEvent start, int depth) {
    MappingBuilder builder = new MappingBuilder(budget, remarks);
    boolean placeholder = false;
    Location first = null;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth);
      first = first == null ? key.location() : first;
      Node value = valueOf(key, depth);
      if (key instanceof ScalarNode scalar) {
        builder.add(scalar, value);
      } else if (key.location().text().startsWith("{")) {
        placeholder = true;
        remarks.drop(key);
        remarks.drop(value);
      } else {
        remarks.drop(key);
        remarks.drop(value);
        remarks.add(
            Problem.at(ProblemKind.WRONG_TYPE, key.location(), "a key must be text, not a list"));
      }
    }
    Event end = parser.getEvent();
    Location place = span(start, end, first == null ? range(end) : first);
    MappingNode mapping = new MappingNode(builder.entries(), place, null);
    if (placeholder) {
      remarks.drop(mapping);
      return tagged(mapping);
    }
    return mapping;
  }

  private Node valueOf(Node key, int depth) {
    if (!(key instanceof ScalarNode scalar)) {
      return node(depth);
    }
    remarks.enter(scalar);
    Node value = node(depth);
    remarks.leave();
    return value;
  }

  /** Flow collections end where they end; of a block collection only the beginning is exact. */
  private Location span(CollectionStartEvent start, Event end, Location first) {
    int from = start.getStartMark().getIndex();
    int to = start.isFlow() ? end.getEndMark().getIndex() : first.endOffset();
    return new Location(file, from, Math.max(from, to));
  }

  private Location range(Event event) {
    int from = event.getStartMark().getIndex();
    return new Location(file, from, Math.max(from, event.getEndMark().getIndex()));
  }

  /** A tag or an anchor before a scalar is no part of its value, nor are line breaks after it. */
  private Location scalarRange(ScalarEvent event) {
    Location whole = range(event);
    String text = whole.text();
    int from = whole.startOffset() + beforeValue(text);
    String value = file.text(from, whole.endOffset());
    int trailing = value.codePointCount(value.stripTrailing().length(), value.length());
    return new Location(file, from, whole.endOffset() - trailing);
  }

  private static int beforeValue(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return text.codePointCount(0, at);
  }

  private UnreadableInput malformed(Location place, String reason) {
    return new UnreadableInput(
        Problem.at(ProblemKind.MALFORMED_FILE, place, "this is not YAML: " + reason));
  }
}

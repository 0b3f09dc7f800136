package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which controls the rules serve; every mistake in it is told with its place. */
record FrameworkReader(Node root) {

  Frameworks read() {
    List<Framework> all = new ArrayList<>();
    for (Map.Entry<String, Row> entry : Row.of(root).named().entrySet()) {
      all.add(framework(entry.getKey(), entry.getValue()));
    }
    return new Frameworks(all);
  }

  private static Framework framework(String id, Row row) {
    row.only("title", "version", "names", "read", "controls");
    List<Control> controls = new ArrayList<>();
    for (Map.Entry<String, Row> entry : row.row("controls").named().entrySet()) {
      controls.add(control(entry.getKey(), entry.getValue()));
    }
    return new Framework(
        id, row.texts("names"), row.text("title"), row.text("version"), row.text("read"), controls);
  }

  private static Control control(String id, Row row) {
    row.only("title", "demands", "supports");
    Control control =
        new Control(id, row.text("title"), row.texts("demands"), row.texts("supports"));
    List<String> rules = control.rules().toList();
    Set<String> seen = new HashSet<>();
    for (String rule : rules) {
      if (!seen.add(rule)) {
        throw new KnowledgeException(row.place(), "'" + rule + "' is listed twice");
      }
    }
    if (rules.isEmpty()) {
      throw new KnowledgeException(row.place(), "no rule serves " + id);
    }
    return control;
  }
}

package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings counted by rule, with links to the first objects that have them. */
final class HtmlRuleCounts {
  private static final int NAMED = 5;

  private HtmlRuleCounts() {}

  static void addTo(HtmlElement cell, List<ReportedFinding> findings, HtmlAnchors anchors) {
    if (findings.isEmpty()) {
      return;
    }
    Map<String, List<ReportedFinding>> byRule = new LinkedHashMap<>();
    for (ReportedFinding found : findings) {
      byRule.computeIfAbsent(found.rule().id(), any -> new ArrayList<>()).add(found);
    }
    byRule.forEach((rule, found) -> line(cell.add("p"), rule, found, anchors));
  }

  private static void line(
      HtmlElement line, String rule, List<ReportedFinding> findings, HtmlAnchors anchors) {
    line.code(rule).text(": " + findings.size() + ", on ");
    Set<Map.Entry<Address, List<ReportedFinding>>> objects =
        ByObject.group(findings, found -> found).entrySet();
    line.listed(
        objects.stream().limit(NAMED).toList(),
        (list, object) -> anchors.link(list, object.getValue().get(0)).code(object.getKey()));
    if (objects.size() > NAMED) {
      line.text(" and " + (objects.size() - NAMED) + " more");
    }
  }
}

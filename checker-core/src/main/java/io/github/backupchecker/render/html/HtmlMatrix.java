package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of objects by rules in the HTML report; only those with findings have a row or column.
 */
final class HtmlMatrix {
  /** What fits on a sheet of paper beside the names of the objects. */
  private static final int COLUMNS = 12;

  private HtmlMatrix() {}

  static void addTo(HtmlElement main, List<ReportedFinding> findings) {
    List<String> rules = findings.stream().map(f -> f.rule().id()).distinct().sorted().toList();
    if (rules.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("matrix", "Objects and rules");
    section.element().addClass("matrix");
    section.add("p").text("✗ failed, ? undetermined, ○ waived; an empty cell: no finding");
    int tables = (rules.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < tables; i++) {
      int from = rules.size() * i / tables;
      table(section, rules.subList(from, rules.size() * (i + 1) / tables), rules, findings);
    }
  }

  private static void table(
      HtmlElement section, List<String> rules, List<String> all, List<ReportedFinding> findings) {
    String range = rules.get(0) + " to " + rules.get(rules.size() - 1);
    String caption =
        "Findings by object and rule" + (rules.size() == all.size() ? "" : ", " + range);
    List<String> columns = new ArrayList<>(List.of("Object"));
    columns.addAll(rules);
    Set<String> ids = Set.copyOf(rules);
    List<ReportedFinding> here =
        ByObject.worstFirst(findings).stream().filter(f -> ids.contains(f.rule().id())).toList();
    HtmlElement body = section.table(caption, columns);
    body.each(
        ByObject.group(here, f -> f).entrySet(),
        (rows, found) -> row(rows.add("tr"), found.getKey(), found.getValue(), rules));
  }

  private static void row(
      HtmlElement row, Address object, List<ReportedFinding> found, List<String> rules) {
    row.rowHeading().code(object);
    Map<String, Set<Outcome>> outcomes =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.rule().id(),
                    Collectors.mapping(
                        ReportedFinding::outcome,
                        Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)))));
    for (String rule : rules) {
      HtmlElement cell = row.add("td");
      for (Outcome outcome : outcomes.getOrDefault(rule, Set.of())) {
        cell.addInline("span").attribute("aria-hidden", "true").text(sign(outcome));
        cell.text(" ");
        cell.addInline("span", "spoken").text(outcome.word());
      }
    }
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case FAILED -> "✗";
      case UNDETERMINED -> "?";
      case WAIVED, BASELINED -> "○";
    };
  }
}

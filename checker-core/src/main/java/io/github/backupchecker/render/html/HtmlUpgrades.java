package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedUpgrade;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The upgrades that make findings go away in the HTML report, the best first. */
final class HtmlUpgrades {
  private static final List<String> COLUMNS =
      List.of("Upgrade", "On", "What goes away", "What appears instead");
  private static final int NAMED = 5;

  private HtmlUpgrades() {}

  static void addTo(HtmlElement main, Report report, HtmlAnchors anchors) {
    List<ReportedUpgrade> upgrades = report.upgrades().orElse(List.of());
    if (upgrades.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("upgrades", "Upgrade plan");
    section
        .add("p")
        .text(
            "What each upgrade comes to was found by judging the estate again as it would be after"
                + " that upgrade alone.");
    HtmlIncomplete.addTo(section, report);
    section
        .table("Upgrades, the one that helps most first", COLUMNS)
        .each(upgrades, (rows, upgrade) -> row(rows.add("tr"), upgrade, anchors));
  }

  private static void row(HtmlElement row, ReportedUpgrade upgrade, HtmlAnchors anchors) {
    row.rowHeading().text(name(upgrade));
    clients(row.add("td"), upgrade.clients());
    findings(row.add("td"), upgrade.vanishing(), (item, found) -> linked(item, found, anchors));
    findings(row.add("td"), upgrade.appearing(), (item, found) -> subject(item, found));
  }

  /** A release begins with what it is one of, which is not said twice. */
  private static String name(ReportedUpgrade upgrade) {
    return upgrade.to().startsWith(upgrade.what())
        ? upgrade.to()
        : upgrade.what() + " to " + upgrade.to();
  }

  private static void linked(HtmlElement item, ReportedFinding found, HtmlAnchors anchors) {
    subject(anchors.link(item, found), found);
  }

  private static void subject(HtmlElement item, ReportedFinding found) {
    item.code(found.finding().subject());
  }

  private static void clients(HtmlElement cell, List<Address> clients) {
    boolean areFew = clients.size() <= NAMED;
    HtmlElement frame = areFew ? cell : details(cell, clients.size() + " clients");
    frame.add("ul", "few").each(clients, (items, client) -> items.add("li").code(client));
  }

  private static void findings(
      HtmlElement cell,
      List<ReportedFinding> findings,
      BiConsumer<HtmlElement, ReportedFinding> name) {
    if (findings.isEmpty()) {
      cell.text("nothing");
      return;
    }
    HtmlElement list = details(cell, HtmlCounts.bySeverity(findings)).add("ul", "few");
    list.each(
        byRule(findings).entrySet(),
        (items, rule) -> ofRule(items.add("li"), rule.getKey(), rule.getValue(), name));
  }

  private static Map<String, List<ReportedFinding>> byRule(List<ReportedFinding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(found -> found.rule().id(), TreeMap::new, Collectors.toList()));
  }

  private static void ofRule(
      HtmlElement item,
      String rule,
      List<ReportedFinding> findings,
      BiConsumer<HtmlElement, ReportedFinding> name) {
    item.code(rule).text(" on ").listed(findings, name);
  }

  private static HtmlElement details(HtmlElement cell, String summary) {
    HtmlElement details = cell.add("details");
    details.add("summary").text(summary);
    return details;
  }
}

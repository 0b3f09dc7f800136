package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedVault;
import io.github.backupchecker.oracle.SecurityLevel;
import java.util.List;

/** The vendor's own security level of every vault in the HTML report. */
final class HtmlVaults {
  private static final List<String> COLUMNS =
      List.of("Vault", "Security level", "What lifts it", "What it does not see");

  private HtmlVaults() {}

  static void addTo(HtmlElement main, Report report) {
    List<ReportedVault> vaults = report.vaults();
    if (vaults.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("vaults", "Vaults");
    section
        .add("p")
        .text(
            "The security level is the vendor's own measure of a vault, predicted from what is"
                + " declared; it is not this checker's verdict.");
    section.add("p").addInline("strong").text(summary(vaults));
    HtmlIncomplete.addTo(section, report);
    section
        .table("The security level that the vendor will show", COLUMNS)
        .each(vaults, HtmlVaults::row);
  }

  /** Such as {@code 3 vaults: 1 Good, 2 Poor.} */
  private static String summary(List<ReportedVault> vaults) {
    String levels =
        HtmlCounts.by(vaults, SecurityLevel.values(), ReportedVault::level, SecurityLevel::title);
    return HtmlCounts.counted(vaults.size(), "vault") + ": " + levels + ".";
  }

  private static void row(HtmlElement rows, ReportedVault vault) {
    HtmlElement row = rows.add("tr");
    row.rowHeading().code(vault.vault()).placeBelow(vault.place());
    HtmlElement level = row.add("td", "level").addInline("strong", vault.level().word());
    HtmlSign.hidden(level, meter(vault.level()));
    level.text(" " + vault.level().title());
    sentences(row.add("td"), vault.lifts());
    sentences(row.add("td"), vault.unseen());
  }

  /** As many full dots as levels are reached. */
  private static String meter(SecurityLevel level) {
    return switch (level) {
      case EXCELLENT -> "●●●●";
      case GOOD -> "●●●○";
      case FAIR -> "●●○○";
      case POOR -> "●○○○";
      case UNDETERMINED -> "?";
    };
  }

  private static void sentences(HtmlElement cell, List<String> sentences) {
    if (sentences.isEmpty()) {
      cell.text("–");
    }
    for (String sentence : sentences) {
      cell.add("p").text(sentence);
    }
  }
}

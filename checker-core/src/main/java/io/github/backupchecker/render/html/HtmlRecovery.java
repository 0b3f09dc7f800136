package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedRecovery;
import java.util.List;

/** What stays recoverable of deleted data in the HTML report, product by product. */
final class HtmlRecovery {
  private static final List<String> COLUMNS =
      List.of("Product", "How deleted data is recovered", "Kept, unless the vault says longer");

  private HtmlRecovery() {}

  static void addTo(HtmlElement main, List<ReportedRecovery> products) {
    if (products.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("recoverable", "What stays recoverable");
    section.add("p").text("What the vendor says of hybrid backups that were deleted:");
    HtmlElement terms = section.add("ul");
    products.stream()
        .flatMap(one -> one.terms().stream())
        .distinct()
        .forEach(term -> terms.add("li").text(term));
    section.table("Deleted data, by product", COLUMNS).each(products, HtmlRecovery::row);
    section
        .add("p")
        .text("Source: ")
        .listed(
            products.stream().flatMap(one -> one.sources().stream()).distinct().toList(),
            (list, source) -> list.citation(source));
  }

  private static void row(HtmlElement rows, ReportedRecovery recovery) {
    HtmlElement row = rows.add("tr");
    row.rowHeading().text(recovery.product().toString());
    row.add("td").text(recovery.how());
    row.add("td").text(HtmlCounts.counted(recovery.days(), "day"));
  }
}

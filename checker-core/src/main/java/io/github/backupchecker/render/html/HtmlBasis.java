package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Basis;
import io.github.backupchecker.evaluation.Report;

/** The foot of the HTML report: the vendor document that it rests on, and how it was read. */
final class HtmlBasis {
  private HtmlBasis() {}

  static void addTo(HtmlElement body, Report report, HtmlAnchors anchors) {
    Basis basis = report.basis();
    HtmlElement footer = body.add("footer").section("basis", "What this rests on");
    footer
        .add("p")
        .citation(basis.document(), basis.link())
        .text(
            ", revision of "
                + basis.revision()
                + ", as read by Backup Checker "
                + basis.toolVersion()
                + ".");
    if (anchors.hasSources()) {
      footer.add("h3").text("Sections that findings cite");
      anchors.listSources(footer.add("ol"));
    }
    if (!basis.errata().isEmpty()) {
      footer.add("h3").text("Where the document contradicts itself, and the reading followed");
      HtmlElement list = footer.add("ul");
      for (String erratum : basis.errata()) {
        list.add("li").text(erratum);
      }
    }
  }
}

package io.github.backupchecker.render.markdown;

import io.github.backupchecker.evaluation.Excused;
import io.github.backupchecker.evaluation.ReportedWaiver;
import io.github.backupchecker.settings.Waiver;
import java.util.stream.Stream;

/** The waivers of the settings in the Markdown report, those that end soon first. */
final class MarkdownWaivers {
  private MarkdownWaivers() {}

  static MarkdownSection of(Excused excused) {
    Stream<MarkdownPart.Item> warnings =
        excused.warnings().stream()
            .map(one -> new MarkdownPart.Item("Warning: " + MarkdownText.of(one), 0));
    Stream<MarkdownPart.Item> waivers =
        excused.waivers().stream().map(one -> MarkdownPart.Item.of(item(one)));
    return MarkdownSection.list("waiver", "Waivers", Stream.concat(warnings, waivers));
  }

  private static String item(ReportedWaiver reported) {
    Waiver waiver = reported.waiver();
    return MarkdownText.code(waiver.rule())
        + " on "
        + MarkdownText.code(waiver.on().text())
        + " until "
        + waiver.until()
        + " ("
        + reported.term()
        + "), approved by "
        + MarkdownText.of(waiver.approvedBy())
        + ": "
        + MarkdownText.of(waiver.reason());
  }
}

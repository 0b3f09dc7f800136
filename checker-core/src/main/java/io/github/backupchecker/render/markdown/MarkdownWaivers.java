package io.github.backupchecker.render.markdown;

import io.github.backupchecker.evaluation.Excused;
import io.github.backupchecker.evaluation.ReportedWaiver;
import io.github.backupchecker.settings.Waiver;
import java.util.List;
import java.util.stream.Stream;

/** The waivers of the settings in the Markdown report, those that end soon first. */
final class MarkdownWaivers {
  private MarkdownWaivers() {}

  static Stream<String> of(Excused excused) {
    List<String> items =
        Stream.concat(
                excused.warnings().stream().map(one -> "Warning: " + MarkdownText.of(one)),
                excused.waivers().stream().map(MarkdownWaivers::item))
            .toList();
    return items.isEmpty()
        ? Stream.empty()
        : Stream.of(MarkdownBlocks.heading(2, "Waivers"), MarkdownBlocks.list(items));
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

package io.github.backupchecker.render.markdown;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.render.AlikeAnswers;
import io.github.backupchecker.render.ChangeWords;
import io.github.backupchecker.render.OperationWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed since the base in the Markdown report, with what was found of it. */
final class MarkdownChanges {
  private static final List<String> COLUMNS =
      List.of("Object", "What", "Before", "After", "Impact", "Affected, and the vendor's answer");

  private MarkdownChanges() {}

  /** The changes, and what was found of them. */
  static Stream<MarkdownSection> of(Report report) {
    return report.base().stream()
        .flatMap(
            base ->
                Stream.of(
                    MarkdownSection.of("change", of(report, base)),
                    MarkdownFindings.ofChanges(report.findings())));
  }

  private static Stream<MarkdownPart> of(Report report, ReportedBase base) {
    String title = MarkdownText.of(ChangeWords.capital(ChangeWords.title(base)));
    String nothing = MarkdownText.of(ChangeWords.capital(ChangeWords.nothing(report, base)) + ".");
    Stream<MarkdownPart> changes =
        base.changes().isEmpty()
            ? Stream.of(MarkdownPart.paragraph(nothing))
            : MarkdownPart.table(
                COLUMNS, base.changes().stream().map(MarkdownChanges::row).toList());
    return Stream.concat(Stream.of(MarkdownPart.heading(2, title)), changes);
  }

  private static MarkdownPart.Item row(AnsweredChange answered) {
    Change change = answered.change();
    return MarkdownPart.Item.of(
        MarkdownBlocks.row(
            List.of(
                MarkdownText.code(change.address()),
                MarkdownText.of(change.property()),
                MarkdownText.of(change.beforeText()),
                MarkdownText.of(change.afterText()),
                impact(change),
                affected(answered))));
  }

  private static String impact(Change change) {
    return switch (change.impact()) {
      case WEAKER, UNKNOWN -> MarkdownText.strong(ChangeWords.impact(change));
      case STRONGER -> MarkdownText.of(ChangeWords.impact(change));
      case OTHER -> "–";
    };
  }

  private static String affected(AnsweredChange answered) {
    return answered.answers().isEmpty()
        ? "–"
        : AlikeAnswers.inResult(answered.answers()).stream()
            .map(MarkdownChanges::answer)
            .collect(Collectors.joining("; "));
  }

  private static String answer(AlikeAnswers alike) {
    return MarkdownText.of(OperationWords.brief(alike))
        + ": "
        + MarkdownText.strong(OperationWords.result(alike.first()));
  }
}

package io.github.backupchecker.render.markdown;

import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.AlikeAnswers;
import io.github.backupchecker.render.OperationWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The planned operations in the Markdown report, with what the vendor will answer. */
final class MarkdownOperations {
  private static final List<String> COLUMNS =
      List.of("Operation", "What", "Answer", "Why", "What works");

  private MarkdownOperations() {}

  static MarkdownSection of(List<OperationAnswer> answers) {
    List<MarkdownPart.Item> rows =
        AlikeAnswers.inAll(answers).stream().map(MarkdownOperations::row).toList();
    return MarkdownSection.of(
        "operation",
        rows.isEmpty()
            ? Stream.empty()
            : Stream.concat(
                Stream.of(MarkdownPart.heading(2, "Operations")),
                MarkdownPart.table(COLUMNS, rows)));
  }

  private static MarkdownPart.Item row(AlikeAnswers alike) {
    OperationAnswer first = alike.first();
    String change = first.change().map(text -> ": " + text).orElse("");
    List<String> cells =
        List.of(
            alike.plan().map(MarkdownText::code).orElse("–"),
            MarkdownText.of(OperationWords.what(alike) + change),
            MarkdownText.strong(OperationWords.result(first)),
            cell(first.reason()),
            cell(first.remedy()));
    return new MarkdownPart.Item(MarkdownBlocks.row(cells), alike.answers().size());
  }

  private static String cell(Optional<String> text) {
    return text.map(MarkdownText::of).orElse("–");
  }
}

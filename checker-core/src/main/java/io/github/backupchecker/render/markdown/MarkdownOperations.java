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

  static Stream<String> of(List<OperationAnswer> answers) {
    List<List<String>> rows =
        AlikeAnswers.inAll(answers).stream().map(MarkdownOperations::row).toList();
    return rows.isEmpty()
        ? Stream.empty()
        : Stream.of(MarkdownBlocks.heading(2, "Operations"), MarkdownBlocks.table(COLUMNS, rows));
  }

  private static List<String> row(AlikeAnswers alike) {
    OperationAnswer first = alike.first();
    String change = first.change().map(text -> ": " + text).orElse("");
    return List.of(
        alike.plan().map(MarkdownText::code).orElse("–"),
        MarkdownText.of(OperationWords.what(alike) + change),
        MarkdownText.strong(OperationWords.result(first)),
        cell(first.reason()),
        cell(first.remedy()));
  }

  private static String cell(Optional<String> text) {
    return text.map(MarkdownText::of).orElse("–");
  }
}

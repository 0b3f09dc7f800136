package io.github.backupchecker.render.text;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.render.AlikeAnswers;
import io.github.backupchecker.render.ChangeWords;
import io.github.backupchecker.render.OperationWords;
import io.github.backupchecker.render.VisibleText;

/** The lines of text about what changed. */
final class ChangeText {
  private ChangeText() {}

  static String of(Report report, ReportedBase base, TextOptions options) {
    if (base.changes().isEmpty()) {
      return VisibleText.of(ChangeWords.nothing(report, base)) + "\n\n";
    }
    String title = VisibleText.of(ChangeWords.title(base) + ":");
    StringBuilder out = new StringBuilder(options.style().paint(options.style().strong(), title));
    out.append('\n');
    options.shown(base.changes()).forEach(change -> add(change, base, out));
    return out.append(options.left(base.changes(), "change").orElse("\n")).toString();
  }

  private static void add(AnsweredChange answered, ReportedBase base, StringBuilder out) {
    line("  ", ChangeWords.line(answered.change(), base), out);
    for (AlikeAnswers alike : AlikeAnswers.inResult(answered.answers())) {
      line("    ", OperationWords.brief(alike) + ": " + OperationWords.result(alike.first()), out);
    }
  }

  private static void line(String indent, String text, StringBuilder out) {
    out.append(indent).append(VisibleText.of(text)).append('\n');
  }
}

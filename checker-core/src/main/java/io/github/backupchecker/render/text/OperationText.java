package io.github.backupchecker.render.text;

import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.AlikeAnswers;
import io.github.backupchecker.render.OperationWords;
import io.github.backupchecker.render.VisibleText;
import java.util.Optional;

/** The lines of text about operations to which the answers are alike. */
final class OperationText {
  private OperationText() {}

  static String of(AlikeAnswers alike) {
    OperationAnswer answer = alike.first();
    StringBuilder out = new StringBuilder("  ");
    alike.plan().ifPresent(name -> out.append(VisibleText.of(name.text())).append(": "));
    out.append(VisibleText.of(OperationWords.what(alike)))
        .append(": ")
        .append(OperationWords.result(answer))
        .append('\n');
    fact("change", answer.change(), out);
    fact("before", answer.before(), out);
    fact("why", answer.reason(), out);
    fact("help", answer.remedy(), out);
    fact("recovery", answer.recovery(), out);
    return out.toString();
  }

  private static void fact(String name, Optional<String> text, StringBuilder out) {
    text.ifPresent(
        t -> out.append("    = ").append(name).append(": ").append(VisibleText.of(t)).append('\n'));
  }
}

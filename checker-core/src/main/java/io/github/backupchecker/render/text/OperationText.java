package io.github.backupchecker.render.text;

import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.OperationWords;
import io.github.backupchecker.render.VisibleText;
import java.util.Optional;

/** The lines of text about one planned operation. */
final class OperationText {
  private OperationText() {}

  static String of(OperationAnswer answer) {
    StringBuilder out = new StringBuilder("  ");
    out.append(VisibleText.of(answer.subject().text())).append(": ");
    out.append(VisibleText.of(OperationWords.what(answer)))
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

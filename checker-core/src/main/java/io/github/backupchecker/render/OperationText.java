package io.github.backupchecker.render;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.OperationAnswer;
import java.util.Optional;

/** The lines of text about one planned operation. */
final class OperationText {
  private OperationText() {}

  static String of(OperationAnswer answer) {
    StringBuilder out = new StringBuilder("  ");
    out.append(VisibleText.of(answer.subject().text())).append(": ");
    out.append(VisibleText.of(what(answer))).append(": ").append(result(answer)).append('\n');
    fact("why", answer.reason(), out);
    fact("help", answer.remedy(), out);
    fact("recovery", answer.recovery(), out);
    return out.toString();
  }

  /** The operation and what it is done to. */
  static String what(OperationAnswer answer) {
    String kind =
        answer.operation().map(OperationKind::id).orElse("an operation that cannot be told");
    String product = answer.product().map(p -> " (" + p + ")").orElse("");
    return kind + answer.target().map(t -> " on " + t.text()).orElse("") + product;
  }

  /** The result with the vendor's error code, where one is documented. */
  static String result(OperationAnswer answer) {
    return answer.result() + answer.code().map(c -> ", error " + c).orElse("");
  }

  private static void fact(String name, Optional<String> text, StringBuilder out) {
    text.ifPresent(
        t -> out.append("    = ").append(name).append(": ").append(VisibleText.of(t)).append('\n'));
  }
}

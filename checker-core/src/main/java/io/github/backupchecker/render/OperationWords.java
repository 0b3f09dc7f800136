package io.github.backupchecker.render;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.OperationAnswer;

/** What is said of a planned operation in every format for people. */
public final class OperationWords {
  private OperationWords() {}

  /** The operation and what it is done to. */
  public static String what(OperationAnswer answer) {
    String kind =
        answer.operation().map(OperationKind::id).orElse("an operation that cannot be told");
    String product = answer.product().map(p -> " (" + p + ")").orElse("");
    return kind + answer.target().map(t -> " on " + t.text()).orElse("") + product;
  }

  /** The result with the vendor's error code, where one is documented. */
  public static String result(OperationAnswer answer) {
    return answer.result() + answer.code().map(c -> ", error " + c).orElse("");
  }
}

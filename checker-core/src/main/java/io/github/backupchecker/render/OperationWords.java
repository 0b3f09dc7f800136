package io.github.backupchecker.render;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.source.Address;

/** What is said of a planned operation in every format for people. */
public final class OperationWords {
  private OperationWords() {}

  /** The operation and what it is done to. */
  public static String what(OperationAnswer answer) {
    return on(answer.target().map(Address::text).orElse(""), answer) + product(answer);
  }

  /** The operation and everything that it is done to. */
  public static String what(AlikeAnswers alike) {
    return brief(alike) + product(alike.first());
  }

  /** The same without the product. */
  public static String brief(AlikeAnswers alike) {
    return on(FirstObjects.of(alike.objects()), alike.first());
  }

  /** The operation without what it is done to. */
  public static String kind(OperationAnswer answer) {
    return answer.operation().map(OperationKind::id).orElse("an operation that cannot be told");
  }

  private static String on(String objects, OperationAnswer answer) {
    return kind(answer) + (objects.isEmpty() ? "" : " on " + objects);
  }

  private static String product(OperationAnswer answer) {
    return answer.product().map(p -> " (" + p + ")").orElse("");
  }

  /** The result with the vendor's error code, where one is documented. */
  public static String result(OperationAnswer answer) {
    return answer.result() + answer.code().map(c -> ", error " + c).orElse("");
  }
}

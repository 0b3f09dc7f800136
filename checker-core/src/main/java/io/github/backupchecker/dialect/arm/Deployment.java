package io.github.backupchecker.dialect.arm;

import java.util.Locale;

/** Whether the conditions of a resource let it be deployed. */
enum Deployment {
  CERTAIN,
  /** Under a condition that only a deployment can tell. */
  UNCERTAIN,
  /** Under a condition that is false. */
  NONE,
  /** In a loop over a list that is empty. */
  NO_COPY;

  static Deployment of(Value resource) {
    if (CopyLoop.isEmpty(resource)) {
      return NO_COPY;
    }
    Value condition = resource.get("condition");
    if (condition.node().isAbsent()) {
      return CERTAIN;
    }
    return switch (condition.literal().orElse("").toLowerCase(Locale.ROOT)) {
      case "true" -> CERTAIN;
      case "false" -> NONE;
      default -> UNCERTAIN;
    };
  }

  /** What becomes of a resource inside a deployment. */
  Deployment within(Deployment outer) {
    return compareTo(outer) >= 0 ? this : outer;
  }
}

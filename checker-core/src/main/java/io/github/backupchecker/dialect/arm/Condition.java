package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Deployment;
import java.util.Locale;

/** The condition of a resource, and the loop that it stands in. */
final class Condition {
  private Condition() {}

  /** What both make of a resource, whatever it stands in. */
  static Deployment of(Value resource) {
    if (CopyLoop.isEmpty(resource)) {
      return Deployment.NO_COPY;
    }
    Value condition = resource.get("condition");
    if (condition.node().isAbsent()) {
      return Deployment.CERTAIN;
    }
    return switch (condition.literal().orElse("").toLowerCase(Locale.ROOT)) {
      case "true" -> Deployment.CERTAIN;
      case "false" -> Deployment.NONE;
      default -> Deployment.UNCERTAIN;
    };
  }
}

package io.github.backupchecker.rules;

import io.github.backupchecker.change.Change;

/** The vendor's fact on which it rests that what changed is protection. */
record ChangedFact(Change change) {
  String id() {
    return switch (change.property().split(" ", 2)[0]) {
      case "immutability" -> "immutable-states";
      case "soft-delete" -> "soft-delete";
      case "multi-user-authorization" -> "guard-operations";
      case "notifications" -> "notification-default";
      default -> "disabling-is-critical";
    };
  }
}

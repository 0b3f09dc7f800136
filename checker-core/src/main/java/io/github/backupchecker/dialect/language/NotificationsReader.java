package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Notifications;
import io.github.backupchecker.source.Declared;
import java.util.List;

/** Reads {@code notifications:}. */
final class NotificationsReader {
  private static final Key<Declared<List<Declared<String>>>> EMAILS =
      Key.list("emails", "Who is told of critical operations.", Types.EMAIL_ADDRESS);
  private static final Key<Declared<List<Declared<String>>>> ACTION_GROUPS =
      Key.list("action-groups", "The action groups that are told.", ScalarType.TEXT);
  static final Key<Declared<Notifications>> KEY =
      Key.object(
          "notifications",
          "Who is told of critical operations.",
          Shape.part("notifications", EMAILS, ACTION_GROUPS),
          NotificationsReader::read);

  private NotificationsReader() {}

  private static Notifications read(Fields parts) {
    return new Notifications(parts.value(EMAILS), parts.value(ACTION_GROUPS));
  }
}

package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.source.Declared;
import java.util.List;

/** Reads {@code multi-user-authorization:}. */
final class ResourceGuardReader {
  private static final Key<Declared<String>> NAME =
      Key.of("resource-guard", "The Resource Guard that it is associated with.", ScalarType.TEXT);
  private static final Key<Declared<String>> SUBSCRIPTION =
      Key.of("subscription", "The subscription of the Resource Guard.", ScalarType.TEXT);
  private final Key<Declared<List<Declared<String>>>> excludes;
  private final Key<Declared<ResourceGuard>> key;

  /**
   * @param guardOperation a critical operation as the vendor's lists name it
   */
  ResourceGuardReader(ScalarType<String> guardOperation) {
    this.excludes =
        Key.list("excludes", "The critical operations that it leaves unguarded.", guardOperation);
    this.key =
        Key.object(
            "multi-user-authorization",
            "Who else must approve critical operations.",
            Shape.part("multi-user-authorization", NAME, SUBSCRIPTION, excludes),
            this::read);
  }

  Key<Declared<ResourceGuard>> key() {
    return key;
  }

  private ResourceGuard read(Fields parts) {
    return new ResourceGuard(parts.value(NAME), parts.value(SUBSCRIPTION), parts.value(excludes));
  }
}

package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.ApiVersion;
import java.util.Optional;

/**
 * A property of a resource that came with an API version; an older one ignores it.
 *
 * @param resource the type of the resource that writes it
 * @param path below {@code properties}
 * @param value the one value that is newer than the property, where only that is
 * @param so what follows for the vault where it is ignored, as the rest of a sentence
 */
public record ApiProperty(
    String resource,
    String path,
    Optional<String> value,
    ApiVersion since,
    Optional<String> so,
    String fact) {

  /** What is ignored, as a message names it. */
  public String name() {
    return path + value.map(word -> ": " + word).orElse("");
  }
}

package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.WordPattern;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;

/** The line by which a file says that it is a declaration, with the version of the language. */
final class Marker {
  private static final List<String> VERSIONS = List.of("1");
  static final Key<Declared<String>> KEY =
      Key.of(
          Recognition.MARKER,
          "Says that the file is a declaration, with the version of the language.",
          ScalarType.ofWords(
                  String.join(", ", VERSIONS) + ", the version of the declaration language",
                  VERSIONS,
                  text -> Optional.of(text.strip()).filter(VERSIONS::contains))
              .matching(() -> new WordPattern("").of(VERSIONS)));

  private Marker() {}
}

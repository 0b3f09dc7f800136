package io.github.backupchecker.declaration;

import io.github.backupchecker.model.ByAddress;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects of one kind with the scopes of their names.
 *
 * @param inFiles the address under which a foreign file's own name stands in the estate
 * @param ambiguous addresses of names that several foreign files declare, each for itself
 */
record Named<T extends Addressed>(
    ByAddress<T> byAddress, Map<FileName, Address> inFiles, Set<Address> ambiguous) {
  Named {
    inFiles = Map.copyOf(inFiles);
    ambiguous = Set.copyOf(ambiguous);
  }

  /** A name as one foreign file uses it. */
  record FileName(SourceFile file, String name) {}

  /** What a foreign file calls by a name, if it declares that itself. */
  Optional<Address> inFile(SourceFile file, String name) {
    return Optional.ofNullable(inFiles.get(new FileName(file, name)));
  }
}

package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Files that nobody has to search for, such as unsaved texts of an editor or those of a revision.
 *
 * @param files each with a path of its own
 */
public record FilesInMemory(List<FoundFile> files) implements FileSource {
  public FilesInMemory {
    files = files.stream().sorted(Comparator.comparing(FoundFile::path)).toList();
  }

  @Override
  public List<Path> paths() {
    return List.of();
  }

  /** All of them but the checker's own files, which are never an input. */
  @Override
  public FoundFiles find(Endings endings, Selection selection) {
    Map<Boolean, List<FoundFile>> own =
        files.stream().collect(Collectors.partitioningBy(file -> NameRules.isOwn(file.name())));
    return new FoundFiles(
        own.getOrDefault(false, List.of()),
        own.getOrDefault(true, List.of()).stream()
            .map(file -> new PassedOver(file.path(), NameRules.OWN))
            .toList(),
        List.of());
  }

  @Override
  public List<FoundFile> in(Path folder, String prefix, Predicate<String> names) {
    return files.stream()
        .filter(file -> names.test(file.name()) && file.folder().equals(folder))
        .toList();
  }
}

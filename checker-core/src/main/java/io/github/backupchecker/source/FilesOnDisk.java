package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Files and folders of the file system.
 *
 * @param paths each must exist
 */
public record FilesOnDisk(List<Path> paths) implements FileSource {
  public FilesOnDisk {
    paths = List.copyOf(paths);
  }

  @Override
  public FoundFiles find(Endings endings, Selection selection) {
    return new FileFinder(endings, selection).find(paths);
  }

  @Override
  public List<FoundFile> in(Path folder, String prefix, Predicate<String> names) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return files.stream()
        .filter(file -> names.test(file.getFileName().toString()) && Files.isRegularFile(file))
        .sorted()
        .map(file -> new FoundFile(file, prefix + file.getFileName(), false))
        .toList();
  }
}

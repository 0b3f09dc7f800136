package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of another source, which reports show by their way from a root.
 *
 * @param root above all of them; a file elsewhere keeps its path
 */
public record FilesUnderRoot(FileSource files, Path root) implements FileSource {
  @Override
  public List<Path> paths() {
    return files.paths();
  }

  @Override
  public FoundFiles find(Endings endings, Selection selection) {
    FoundFiles found = files.find(endings, selection);
    return new FoundFiles(
        found.files().stream().map(this::fromRoot).toList(),
        found.passedOver(),
        found.unreadable());
  }

  @Override
  public List<FoundFile> in(Path folder, String prefix, Predicate<String> names) {
    return files.in(folder, prefix, names);
  }

  private FoundFile fromRoot(FoundFile found) {
    Path top = root.toAbsolutePath().normalize();
    Path file = found.folder().resolve(found.name());
    return file.startsWith(top)
        ? found.called(top.relativize(file).toString().replace('\\', '/'))
        : found;
  }
}

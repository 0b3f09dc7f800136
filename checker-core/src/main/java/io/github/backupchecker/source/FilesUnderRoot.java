package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  /** How reports show a path; one that is not below the root as its file name. */
  public String label(Path path) {
    return way(path).orElseGet(() -> String.valueOf(path.getFileName()));
  }

  private FoundFile fromRoot(FoundFile found) {
    return way(found.folder().resolve(found.name())).map(found::called).orElse(found);
  }

  private Optional<String> way(Path path) {
    Path top = root.toAbsolutePath().normalize();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(top)
        ? Optional.of(top.relativize(whole).toString().replace('\\', '/'))
        : Optional.empty();
  }
}

package io.github.backupchecker.render;

import io.github.backupchecker.source.AskedPaths;
import io.github.backupchecker.source.AskedPaths.Asked;
import io.github.backupchecker.source.DeclarationFolder;
import io.github.backupchecker.source.Sight;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Paths of reports, which are relative to what was asked for, as a terminal opens them: relative to
 * where the user stands.
 *
 * @param asked the files and folders of the run
 * @param base the folder or file with which they are compared; empty where that is a revision
 * @param root from which the files of neighbours are named; empty where there are none
 * @param here the folder where the user stands
 */
public record OpenablePaths(
    AskedPaths asked, Optional<AskedPaths> base, Optional<AskedPaths> root, Path here)
    implements Function<SourceFile, String> {
  public OpenablePaths(List<Path> asked, Path here) {
    this(asked, Optional.empty(), here);
  }

  /** The same where the run is compared with a folder or file. */
  public OpenablePaths(List<Path> asked, Optional<Path> base, Path here) {
    this(AskedPaths.of(asked), base.map(OpenablePaths::only), Optional.empty(), here);
  }

  /** The same where neighbours are shown by their way from a root. */
  public OpenablePaths under(Path top) {
    return new OpenablePaths(asked, base, Optional.of(only(top)), here);
  }

  private static AskedPaths only(Path path) {
    return AskedPaths.of(List.of(path));
  }

  @Override
  public String apply(SourceFile file) {
    return file.revision().isEmpty()
        ? in(asked, file.path())
            .or(() -> root.flatMap(top -> in(top, file.path())))
            .orElse(file.path())
        : base.map(folder -> in(folder, file.path()))
            .orElseGet(() -> recorded(file))
            .orElse(file.toString());
  }

  /** As {@code git show} takes it where the user stands: {@code main:./estate/vaults.yaml}. */
  private Optional<String> recorded(SourceFile file) {
    return in(asked, file.path())
        .or(() -> root.flatMap(top -> in(top, file.path())))
        .or(() -> only(files(holder(file.path()), file.path()).toList()))
        .map(
            path -> file.revision().orElse("") + ":" + (path.startsWith("../") ? "" : "./") + path);
  }

  /** What is gone and names the folder of its module is named from the root. */
  private AskedPaths holder(String path) {
    boolean isAsked = asked.all().size() > 1 && files(asked, path).findAny().isPresent();
    return root.filter(any -> !isAsked && DeclarationFolder.isOnTheWay(Path.of(path)))
        .orElse(asked);
  }

  private Optional<String> in(AskedPaths paths, String path) {
    return only(files(paths, path).filter(file -> !Sight.isAbsent(file)).toList());
  }

  private static Stream<Path> files(AskedPaths paths, String path) {
    return paths.all().stream()
        .flatMap(one -> in(paths, one, path).stream())
        .map(OpenablePaths::whole)
        .distinct();
  }

  private Optional<String> only(List<Path> files) {
    // folders of the same name may both have such a file, and a wrong one is worse than none
    return files.size() == 1 ? fromHere(files.get(0)) : Optional.empty();
  }

  private static Optional<Path> in(AskedPaths paths, Asked one, String path) {
    if (path.equals(one.label())) {
      return Optional.of(one.path());
    }
    String prefix = paths.prefix(one);
    return path.startsWith(prefix)
        ? Optional.of(one.path().resolve(path.substring(prefix.length())))
        : Optional.empty();
  }

  /** Where a step goes up behind a link, it goes up from where the link leads. */
  private static Path whole(Path file) {
    Path whole = file.toAbsolutePath();
    try {
      return whole.equals(whole.normalize()) ? whole : whole.toRealPath();
    } catch (IOException e) {
      return whole.normalize();
    }
  }

  /** Empty where no relative way leads there, as to another drive. */
  private Optional<String> fromHere(Path file) {
    Path from = here.toAbsolutePath().normalize();
    return Objects.equals(from.getRoot(), file.getRoot())
        ? Optional.of(from.relativize(file).toString().replace('\\', '/'))
        : Optional.empty();
  }
}

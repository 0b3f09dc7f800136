package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was asked for, each file and folder once, with the names by which reports tell them apart.
 *
 * <p>A relative path is shown as it was typed. Of an absolute one as few of its last names are
 * shown as tell it from the others, so that no report says on whose machine it was made.
 */
public record AskedPaths(List<Asked> all) {
  static final Comparator<Path> BY_NAME =
      Comparator.comparing(Path::isAbsolute)
          .thenComparing(path -> PathLabels.label(path, 1))
          .thenComparing(Path::toString);

  private static final Comparator<Asked> INNERMOST_FIRST =
      Comparator.<Asked>comparingInt(asked -> -asked.real().getNameCount())
          .thenComparing(Asked::label);

  /**
   * One file or folder.
   *
   * @param real where it lies once links are followed
   * @param label how reports show it; empty where it is the current folder
   */
  public record Asked(Path path, Path real, String label) {}

  public AskedPaths {
    all = List.copyOf(all);
  }

  /** The paths of a run; their order changes nothing. */
  public static AskedPaths of(List<Path> paths) {
    Map<Path, Path> byPlace = new TreeMap<>();
    for (Path path : paths) {
      byPlace.merge(place(path), path, (a, b) -> BY_NAME.compare(a, b) <= 0 ? a : b);
    }
    return new AskedPaths(new PathLabels(byPlace).all());
  }

  /** The name by which one of them is told from the others. */
  public String label(Path path) {
    Path place = place(path);
    return all.stream()
        .filter(one -> one.real().equals(place))
        .map(Asked::label)
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse(".");
  }

  /** What the paths of the files in a folder begin with. */
  public String prefix(Asked folder) {
    return all.size() == 1 || folder.label().isEmpty() ? "" : folder.label() + "/";
  }

  /** In the order of a search: an inner folder may show more than the outer one would. */
  List<Asked> innermostFirst() {
    return all.stream().sorted(INNERMOST_FIRST).toList();
  }

  /**
   * Where a path leads; what cannot be followed, or is not there, stands in the folder around it.
   */
  public static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path whole = path.toAbsolutePath().normalize();
      Path folder = whole.getParent();
      return folder == null ? whole : place(folder).resolve(folder.relativize(whole));
    }
  }
}

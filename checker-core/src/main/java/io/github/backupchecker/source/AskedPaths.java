package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
      Path place = place(path);
      Path other = byPlace.get(place);
      if (other == null || byName(other, path) > 0) {
        byPlace.put(place, path);
      }
    }
    return new AskedPaths(new PathLabels(byPlace).all());
  }

  /** Relative paths first, then by the names that are shown. */
  static int byName(Path one, Path other) {
    int order = Boolean.compare(one.isAbsolute(), other.isAbsolute());
    if (order == 0) {
      order = PathLabels.label(one, 1).compareTo(PathLabels.label(other, 1));
    }
    return order == 0 ? one.toString().compareTo(other.toString()) : order;
  }

  /** The name by which one of them is told from the others. */
  public String label(Path path) {
    Path place = place(path);
    for (Asked one : all) {
      if (one.real().equals(place) && !one.label().isEmpty()) {
        return one.label();
      }
    }
    return ".";
  }

  /** What the paths of the files in a folder begin with. */
  public String prefix(Asked folder) {
    return all.size() == 1 || folder.label().isEmpty() ? "" : folder.label() + "/";
  }

  /** In the order of a search: an inner folder may show more than the outer one would. */
  List<Asked> innermostFirst() {
    List<Asked> sorted = new ArrayList<>(all);
    sorted.sort(AskedPaths::byDepth);
    return sorted;
  }

  private static int byDepth(Asked one, Asked other) {
    int order = Integer.compare(other.real().getNameCount(), one.real().getNameCount());
    return order == 0 ? one.label().compareTo(other.label()) : order;
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

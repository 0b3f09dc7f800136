package io.github.backupchecker.source;

import io.github.backupchecker.source.AskedPaths.Asked;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short names for the paths of a run, under which no two files are shown alike. */
final class PathLabels {
  private final Map<Path, Path> byPlace;
  private final Map<String, Set<Path>> places = new HashMap<>();
  private final List<Asked> variants;
  private final List<Asked> folders;

  /**
   * @param byPlace each path by where it leads
   */
  PathLabels(Map<Path, Path> byPlace) {
    this.byPlace = byPlace;
    this.variants =
        byPlace.entrySet().stream().flatMap(e -> variants(e.getValue(), e.getKey())).toList();
    this.folders = variants.stream().filter(one -> Files.isDirectory(one.path())).toList();
    variants.forEach(
        one -> places.computeIfAbsent(one.label(), l -> new HashSet<>()).add(one.real()));
  }

  List<Asked> all() {
    List<Asked> told = new ArrayList<>();
    byPlace.forEach((real, path) -> told.add(told(path, real)));
    told.sort(Comparator.comparing(Asked::path, AskedPaths.BY_NAME));
    return numbered(told);
  }

  /** The shortest label that is nobody else's; where there is none, the shortest. */
  private Asked told(Path path, Path real) {
    return variants(path, real)
        .filter(this::isAlone)
        .findFirst()
        .orElseGet(() -> new Asked(path, real, label(path, 1)));
  }

  private boolean isAlone(Asked one) {
    boolean isFolder = folders.contains(one);
    return places.getOrDefault(one.label(), Set.of()).size() <= 1
        && folders.stream().noneMatch(outer -> covers(outer, one))
        && (!isFolder || variants.stream().noneMatch(inner -> covers(one, inner)));
  }

  /** Whether a folder holds another file or folder that would be shown by the label of one. */
  private static boolean covers(Asked outer, Asked inner) {
    String prefix = outer.label().isEmpty() ? "" : outer.label() + "/";
    if (outer.real().equals(inner.real())
        || inner.label().isEmpty()
        || !inner.label().startsWith(prefix)) {
      return false;
    }
    Path there = outer.path().resolve(inner.label().substring(prefix.length()));
    return Files.exists(there, LinkOption.NOFOLLOW_LINKS)
        && !AskedPaths.place(there).equals(inner.real());
  }

  /** Those that no name tells apart, as {@code data} and {@code /data}, are counted. */
  private static List<Asked> numbered(List<Asked> all) {
    List<Asked> numbered = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Asked one : all) {
      String label = one.label();
      for (int i = 2; !taken.add(label); i++) {
        label = one.label() + " (" + i + ")";
      }
      numbered.add(new Asked(one.path(), one.real(), label));
    }
    return numbered;
  }

  private static Stream<Asked> variants(Path path, Path real) {
    int most = path.isAbsolute() ? Math.max(1, path.normalize().getNameCount()) : 1;
    return IntStream.rangeClosed(1, most)
        .mapToObj(names -> new Asked(path, real, label(path, names)));
  }

  /** A relative path as it was typed, with slashes; of an absolute one some last names. */
  static String label(Path path, int names) {
    Path normal = path.normalize();
    int count = normal.getNameCount();
    if (path.isAbsolute()) {
      return count == 0 ? "" : slashes(normal.subpath(Math.max(0, count - names), count));
    }
    return slashes(normal);
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}

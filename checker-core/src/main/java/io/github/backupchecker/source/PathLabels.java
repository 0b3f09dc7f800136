package io.github.backupchecker.source;

import io.github.backupchecker.source.AskedPaths.Asked;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short names for the paths of a run, under which no two files are shown alike. */
final class PathLabels {
  private final Map<Path, Path> byPlace;
  private final Map<String, Set<Path>> places = new HashMap<>();
  private final List<Asked> variants = new ArrayList<>();
  private final List<Asked> folders = new ArrayList<>();

  /**
   * @param byPlace each path by where it leads
   */
  PathLabels(Map<Path, Path> byPlace) {
    this.byPlace = byPlace;
    for (Map.Entry<Path, Path> entry : byPlace.entrySet()) {
      variants.addAll(variants(entry.getValue(), entry.getKey()));
    }
    for (Asked one : variants) {
      if (Files.isDirectory(one.path())) {
        folders.add(one);
      }
      add(one.label(), one.real());
    }
  }

  private void add(String label, Path real) {
    Set<Path> there = places.get(label);
    if (there == null) {
      there = new HashSet<>();
      places.put(label, there);
    }
    there.add(real);
  }

  List<Asked> all() {
    List<Asked> told = new ArrayList<>();
    for (Map.Entry<Path, Path> entry : byPlace.entrySet()) {
      told.add(told(entry.getValue(), entry.getKey()));
    }
    told.sort((one, other) -> AskedPaths.byName(one.path(), other.path()));
    return numbered(told);
  }

  /** The shortest label that is nobody else's; where there is none, the shortest. */
  private Asked told(Path path, Path real) {
    for (Asked one : variants(path, real)) {
      if (isAlone(one)) {
        return one;
      }
    }
    return new Asked(path, real, label(path, 1));
  }

  private boolean isAlone(Asked one) {
    return places.getOrDefault(one.label(), Set.of()).size() <= 1
        && !isCovered(one)
        && !(isFolder(one) && coversAny(one));
  }

  /** Asked by path: what a record brings to be compared by is linked at its first use. */
  private boolean isFolder(Asked one) {
    for (Asked folder : folders) {
      if (folder.path().equals(one.path())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCovered(Asked one) {
    for (Asked outer : folders) {
      if (covers(outer, one)) {
        return true;
      }
    }
    return false;
  }

  private boolean coversAny(Asked one) {
    for (Asked inner : variants) {
      if (covers(one, inner)) {
        return true;
      }
    }
    return false;
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

  private static List<Asked> variants(Path path, Path real) {
    int most = path.isAbsolute() ? Math.max(1, path.normalize().getNameCount()) : 1;
    List<Asked> variants = new ArrayList<>();
    for (int names = 1; names <= most; names++) {
      variants.add(new Asked(path, real, label(path, names)));
    }
    return variants;
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

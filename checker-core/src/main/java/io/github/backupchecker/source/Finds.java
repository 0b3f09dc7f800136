package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a search has come upon so far. */
final class Finds {
  private final Map<Path, FoundFile> files = new LinkedHashMap<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private final Map<PassedOver, Path> skipped = new LinkedHashMap<>();
  private final List<PassedOver> unreadable = new ArrayList<>();
  private final Set<Path> walked = new HashSet<>();
  private final Set<Path> walkedStrictly = new HashSet<>();

  /** A file; found twice, it keeps the stricter reading. */
  void file(FoundFile found, Path real) {
    FoundFile first = files.putIfAbsent(real, found);
    if (first != null && found.explicit() && !first.explicit()) {
      files.put(real, new FoundFile(first.file(), first.path(), true, first.content()));
    }
  }

  void passedOver(String path, String reason) {
    passedOver.add(new PassedOver(path, reason));
  }

  /** A folder that is passed over for its name, unless it is walked on another way. */
  void skipped(Path real, String path, String reason) {
    skipped.put(new PassedOver(path, reason), real);
  }

  void unreadable(String path, String reason) {
    unreadable.add(new PassedOver(path, reason));
  }

  /** Whether a folder is still to be walked: once, and once more where it turns out stricter. */
  boolean enters(Path real, boolean strictly) {
    boolean isNew = walked.add(real);
    return strictly ? walkedStrictly.add(real) : isNew;
  }

  /** Whether a file was found, or a folder walked. */
  boolean has(Path real) {
    return files.containsKey(real) || walked.contains(real);
  }

  FoundFiles all() {
    for (Map.Entry<PassedOver, Path> entry : skipped.entrySet()) {
      if (!walked.contains(entry.getValue())) {
        passedOver.add(entry.getKey());
      }
    }
    List<FoundFile> found = new ArrayList<>(files.values());
    found.sort((one, other) -> one.path().compareTo(other.path()));
    return new FoundFiles(found, ordered(passedOver), ordered(unreadable));
  }

  private static List<PassedOver> ordered(List<PassedOver> all) {
    List<PassedOver> ordered = new ArrayList<>(new LinkedHashSet<>(all));
    ordered.sort((one, other) -> one.path().compareTo(other.path()));
    return ordered;
  }
}

package io.github.backupchecker.source;

import io.github.backupchecker.source.RecordedEntry.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A recorded tree for tests, in which the id of what it holds is its text. */
record TreeInMemory(Path top, Map<String, RecordedEntry> all) implements RecordedTree {
  TreeInMemory(Path top) {
    this(top, new TreeMap<>());
  }

  TreeInMemory files(String... paths) {
    for (String path : paths) {
      add(path, Kind.FILE, "a: b\n");
    }
    return this;
  }

  TreeInMemory link(String path, String target) {
    return add(path, Kind.LINK, target);
  }

  TreeInMemory submodule(String path) {
    return add(path, Kind.SUBMODULE, "");
  }

  TreeInMemory add(String path, Kind kind, String text) {
    int slash = path.lastIndexOf('/');
    all.put(path, new RecordedEntry(path.substring(slash + 1), kind, text));
    if (slash > 0 && !all.containsKey(path.substring(0, slash))) {
      add(path.substring(0, slash), Kind.FOLDER, "");
    }
    return this;
  }

  @Override
  public List<RecordedEntry> entries(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().equals(prefix + entry.getValue().name()))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public Content content(RecordedEntry entry) {
    return Content.inMemory(entry.id().getBytes(StandardCharsets.UTF_8));
  }
}

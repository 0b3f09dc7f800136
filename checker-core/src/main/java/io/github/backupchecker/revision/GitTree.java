package io.github.backupchecker.revision;

import io.github.backupchecker.source.Content;
import io.github.backupchecker.source.RecordedEntry;
import io.github.backupchecker.source.RecordedTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a commit, looked up folder by folder. */
final class GitTree implements RecordedTree {
  private final Path top;
  private final GitObjects objects;
  private final String root;
  private final long most;
  private final Map<String, List<RecordedEntry>> folders = new HashMap<>();

  /**
   * @param root the id of the folder of all
   * @param most how many bytes of a file may be in memory at once
   */
  GitTree(Path top, GitObjects objects, String root, long most) {
    this.top = top;
    this.objects = objects;
    this.root = root;
    this.most = most;
  }

  @Override
  public Path top() {
    return top;
  }

  @Override
  public synchronized List<RecordedEntry> entries(String folder) throws IOException {
    List<RecordedEntry> known = folders.get(folder);
    if (known == null) {
      Optional<String> id = id(folder);
      known = id.isPresent() ? read(id.orElseThrow()) : List.of();
      folders.put(folder, known);
    }
    return known;
  }

  private Optional<String> id(String folder) throws IOException {
    if (folder.isEmpty()) {
      return Optional.of(root);
    }
    int slash = folder.lastIndexOf('/');
    String name = folder.substring(slash + 1);
    return entries(folder.substring(0, Math.max(0, slash))).stream()
        .filter(one -> one.kind() == RecordedEntry.Kind.FOLDER && one.name().equals(name))
        .map(RecordedEntry::id)
        .findFirst();
  }

  private List<RecordedEntry> read(String id) throws IOException {
    return List.copyOf(new TreeObject(objects.bytes(id), root.length() / 2).entries());
  }

  @Override
  public Content content(RecordedEntry entry) {
    return new GitContent(objects, entry.id(), most);
  }
}

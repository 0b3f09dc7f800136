package io.github.backupchecker.revision;

import io.github.backupchecker.source.RecordedTree;
import java.io.IOException;
import java.nio.file.Path;

/** A revision of a repository; neither its work tree nor its index is read or written. */
public final class GitRevision implements AutoCloseable {
  private final GitObjects objects;
  private final String id;
  private final GitTree tree;

  private GitRevision(GitObjects objects, String id, GitTree tree) {
    this.objects = objects;
    this.id = id;
    this.tree = tree;
  }

  /**
   * Opens a revision by whatever Git knows it by.
   *
   * @param inside a file or folder of the repository
   * @param most how many bytes of a file may be in memory at once
   */
  public static GitRevision open(Path inside, String revision, long most) throws RevisionFailure {
    String path = System.getenv("PATH");
    GitProgram git = GitProgram.on(path == null ? "" : path).orElseThrow(RevisionFailure::noGit);
    return open(git, inside, revision, most);
  }

  static GitRevision open(GitProgram git, Path inside, String revision, long most)
      throws RevisionFailure {
    GitRepository repository = GitRepository.around(git, inside);
    Path top = repository.top();
    String commit = repository.commit(revision);
    GitObjects objects = new GitObjects(git, top);
    try {
      String root = objects.header(commit + "^{tree}").id();
      return new GitRevision(objects, commit, new GitTree(top, objects, root, most));
    } catch (IOException e) {
      objects.close();
      throw RevisionFailure.noAnswer(revision + ": " + e.getMessage());
    }
  }

  /** The root of the work tree, once links are followed. */
  public Path top() {
    return tree.top();
  }

  /** The id of its commit. */
  public String id() {
    return id;
  }

  /** Its files, which can be read until it is closed. */
  public RecordedTree tree() {
    return tree;
  }

  @Override
  public void close() {
    objects.close();
  }
}

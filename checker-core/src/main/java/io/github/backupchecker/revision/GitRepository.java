package io.github.backupchecker.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The repository around a folder. */
record GitRepository(GitProgram git, Path folder) {
  /** The repository around a file or folder, which need not exist. */
  static GitRepository around(GitProgram git, Path inside) {
    Path at = inside.toAbsolutePath().normalize();
    while (!Files.isDirectory(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return new GitRepository(git, at);
  }

  /** The root of its work tree. */
  Path top() throws RevisionFailure {
    GitAnswer answer = answer("rev-parse", "--show-toplevel");
    if (!answer.isGood()) {
      throw RevisionFailure.noWorkTree(answer.error());
    }
    try {
      return Path.of(answer.text()).toRealPath();
    } catch (IOException e) {
      throw RevisionFailure.noAnswer("the root of its work tree cannot be looked at");
    }
  }

  /** The id of the commit that a revision is. */
  String commit(String revision) throws RevisionFailure {
    String id = id(revision);
    if (!id.isEmpty()) {
      return id;
    }
    String remote = "origin/" + revision;
    if (!revision.isEmpty() && !id(remote).isEmpty()) {
      throw RevisionFailure.unknown(revision, remote);
    }
    if (answer("rev-parse", "--is-shallow-repository").text().equals("true")) {
      throw RevisionFailure.notFetched(revision, revision.replaceFirst("^origin/", ""));
    }
    throw RevisionFailure.unknown(revision, "");
  }

  /** Nothing where there is none, and where it would be an option: no revision begins so. */
  private String id(String revision) throws RevisionFailure {
    if (revision.isEmpty() || revision.startsWith("-") || revision.indexOf('\0') >= 0) {
      return "";
    }
    GitAnswer answer =
        answer("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    return answer.isGood() && answer.text().matches("[0-9a-f]{40,64}") ? answer.text() : "";
  }

  private GitAnswer answer(String... command) throws RevisionFailure {
    try {
      return GitProcess.answer(git, folder, List.of(command));
    } catch (IOException e) {
      throw RevisionFailure.noAnswer(String.valueOf(e.getMessage()));
    }
  }
}

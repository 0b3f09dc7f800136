package io.github.backupchecker.revision;

/** Why a revision cannot be read, in one sentence that says what to do. */
public final class RevisionFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String INSTEAD = "name a folder with --base instead";

  private RevisionFailure(String message) {
    super(message);
  }

  static RevisionFailure noGit() {
    return new RevisionFailure(
        "a revision is read by Git, and there is no git on the PATH: install it, or " + INSTEAD);
  }

  static RevisionFailure noAnswer(String reason) {
    return new RevisionFailure("Git cannot be asked for a revision: " + reason + "; " + INSTEAD);
  }

  /**
   * Where a folder has no work tree that Git would read; no report says where it lies.
   *
   * @param said the first line of what Git says
   */
  static RevisionFailure noWorkTree(String said) {
    String place = "what is checked";
    if (said.contains("not a git repository")) {
      return new RevisionFailure(
          place + " is not in a Git repository, so that it has no revisions: " + INSTEAD);
    } else if (said.contains("dubious ownership") || said.contains("unsafe repository")) {
      return new RevisionFailure(
          "Git does not trust the repository, since another user owns it: if you do, type git config --global --add safe.directory with its folder");
    } else if (said.contains("bare") || said.contains("work tree") || said.isEmpty()) {
      return new RevisionFailure(
          place + " is not in the work tree of a Git repository: check a clone that has files");
    }
    return noAnswer(said);
  }

  /**
   * Where a revision is not known.
   *
   * @param near how it may have been meant
   */
  static RevisionFailure unknown(String revision, String near) {
    return new RevisionFailure(
        "there is no revision '"
            + revision
            + "' in this repository"
            + (near.isEmpty()
                ? ": git log shows those that there are"
                : "; did you mean '" + near + "'?"));
  }

  /**
   * Where a clone does not know a revision, and may for it has a part of the history alone.
   *
   * @param fetched what is to be asked of the remote
   */
  static RevisionFailure notFetched(String revision, String fetched) {
    if (revision.contains("^") || revision.contains("~")) {
      return new RevisionFailure(
          "there is no revision '"
              + revision
              + "' in this clone, which is shallow: clone with more of the history (fetch-depth: 2"
              + " for the commit before), or type git fetch --deepen=1");
    }
    return new RevisionFailure(
        "there is no revision '"
            + revision
            + "' in this clone, which is shallow: type git fetch --depth=1 origin "
            + fetched
            + " and name FETCH_HEAD, or clone with the whole history (fetch-depth: 0)");
  }
}

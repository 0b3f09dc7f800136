package io.github.backupchecker.reading;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.revision.GitRevision;
import io.github.backupchecker.revision.RevisionFailure;
import io.github.backupchecker.source.FilesInMemory;
import io.github.backupchecker.source.FilesOfTree;
import io.github.backupchecker.source.FilesOnDisk;
import io.github.backupchecker.source.ReadFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A base whose files can be read until it is closed. */
public final class OpenBase implements AutoCloseable {
  private final Base base;
  private final ReadRequest request;
  private final List<FormerFolder> former;
  private final @Nullable GitRevision revision;
  private final List<Problem> problems;

  private OpenBase(
      Base base,
      ReadRequest request,
      List<FormerFolder> former,
      @Nullable GitRevision revision,
      List<Problem> problems) {
    this.base = base;
    this.request = request;
    this.former = List.copyOf(former);
    this.revision = revision;
    this.problems = List.copyOf(problems);
  }

  /**
   * Opens a base; why it cannot be opened is one of its problems.
   *
   * @param present how what is compared with it is read
   */
  public static OpenBase of(Base base, ReadRequest present) {
    return base.folder()
        .map(folder -> folder(base, folder, present))
        .orElseGet(() -> revision(base, present));
  }

  private static OpenBase folder(Base base, Path folder, ReadRequest present) {
    FilesOnDisk files = new FilesOnDisk(List.of(folder));
    // all of it is read anyhow, and what is judged is told by the present side
    return new OpenBase(
        base, present.of(files, base.label()).among(List.of()), List.of(), null, List.of());
  }

  private static OpenBase revision(Base base, ReadRequest present) {
    List<Path> paths = present.paths();
    try {
      Path inside = paths.isEmpty() ? Path.of("") : paths.get(0);
      return recorded(
          base,
          present,
          GitRevision.open(inside, base.revision().orElseThrow(), present.limits().bytes()));
    } catch (RevisionFailure e) {
      return unread(base, present, String.valueOf(e.getMessage()));
    }
  }

  private static OpenBase recorded(Base base, ReadRequest present, GitRevision revision) {
    try {
      List<FormerFolder> former =
          base.former().isPresent()
              ? new FormerSearch(base.former().orElseThrow(), revision.tree(), present)
                  .folders(base.label())
              : List.of();
      FilesOfTree files = new FilesOfTree(revision.tree(), present.paths());
      List<Neighbour> neighbours =
          present.neighbours().stream()
              .map(one -> one.asRecorded(asked -> new FilesOfTree(revision.tree(), asked)))
              .toList();
      return new OpenBase(
          base, present.of(files, base.label()).among(neighbours), former, revision, List.of());
    } catch (IOException e) {
      revision.close();
      return unread(base, present, "its folders cannot be listed: " + new ReadFailure(e).reason());
    }
  }

  private static OpenBase unread(Base base, ReadRequest present, String reason) {
    Problem problem =
        new Problem(
            ProblemKind.UNREADABLE_FILE,
            "the base '" + base.label() + "' was not read: " + reason,
            null,
            List.of());
    FilesInMemory nothing = new FilesInMemory(List.of());
    return new OpenBase(
        base,
        present.of(nothing, base.label()).among(List.of()),
        List.of(),
        null,
        List.of(problem));
  }

  public Base base() {
    return base;
  }

  /** How it is read. */
  public ReadRequest request() {
    return request;
  }

  /** Where modules declared that the build of today has not. */
  List<FormerFolder> former() {
    return former;
  }

  /** Why nothing of it can be read; none where it can. */
  public List<Problem> problems() {
    return problems;
  }

  /** The root of its repository, where it is a revision. */
  public Optional<Path> top() {
    return Optional.ofNullable(revision).map(GitRevision::top);
  }

  @Override
  public void close() {
    if (revision != null) {
      revision.close();
    }
  }
}

package io.github.backupchecker.source;

import io.github.backupchecker.source.AskedPaths.Asked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the files of a run.
 *
 * <p>Symbolic links are followed only where they stay inside what was asked for. What cannot be
 * looked at is never taken for absent. Hidden folders and build output are passed over only at the
 * root of a repository and in the current folder, and never where declarations are kept.
 */
final class FileFinder {
  private final Endings endings;
  private final Selection selection;
  private final Path here;

  FileFinder(Endings endings, Selection selection) {
    this(endings, selection, Path.of(""));
  }

  /**
   * @param here the current folder
   */
  FileFinder(Endings endings, Selection selection, Path here) {
    this.endings = endings;
    this.selection = selection;
    this.here = here;
  }

  /** Finds the files under some paths, each once, whatever the order of the paths. */
  FoundFiles find(List<Path> paths) {
    return find(paths, path -> true);
  }

  /** The same where paths that are not there are no loss. */
  FoundFiles findLeft(List<Path> paths) {
    return find(paths, path -> !Sight.isAbsent(path));
  }

  private FoundFiles find(List<Path> paths, Predicate<Path> counts) {
    AskedPaths asked = AskedPaths.of(paths);
    Finds finds = new Finds();
    FolderWalk walk = new FolderWalk(asked, new NameRules(endings, selection), finds);
    List<Asked> inOrder = new ArrayList<>();
    for (Asked one : asked.innermostFirst()) {
      if (counts.test(one.path())) {
        inOrder.add(one);
      }
    }
    for (Asked one : inOrder) {
      if (!Sight.of(one.path()).isFolder()) {
        named(one, finds);
      }
    }
    for (Asked one : inOrder) {
      if (Sight.of(one.path()).isFolder()) {
        walk.start(one, selection.everywhere() || !isRoot(one));
      }
    }
    return finds.all();
  }

  private static void named(Asked one, Finds finds) {
    Sight sight = Sight.of(one.path());
    if (!sight.isFile()) {
      finds.unreadable(one.label(), sight.reason());
    } else if (NameRules.isOwn(String.valueOf(one.path().getFileName()))) {
      finds.passedOver(one.label(), NameRules.OWN);
    } else {
      finds.file(new FoundFile(one.path(), one.label(), true), one.real());
    }
  }

  /** Whether a folder is where people stand when they mean all of a repository. */
  private boolean isRoot(Asked folder) {
    return folder.real().equals(AskedPaths.place(here))
        || !Sight.isAbsent(folder.real().resolve(FolderWalk.GIT));
  }
}

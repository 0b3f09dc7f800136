package io.github.backupchecker.source;

import io.github.backupchecker.source.AskedPaths.Asked;
import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files of a recorded tree that stand where files and folders of the disk do, called as those
 * are: what is not in the tree is no file, and no failure.
 */
public final class FilesOfTree implements FileSource {
  private final RecordedPlaces places;
  private final List<Path> paths;
  private final AskedPaths asked;
  private final Path here;

  /**
   * @param paths files and folders of the disk
   */
  public FilesOfTree(RecordedTree tree, List<Path> paths) {
    this(tree, paths, Path.of(""));
  }

  /**
   * @param here the current folder
   */
  FilesOfTree(RecordedTree tree, List<Path> paths, Path here) {
    this.places = new RecordedPlaces(tree);
    this.paths = List.copyOf(paths);
    this.asked = AskedPaths.of(paths);
    this.here = AskedPaths.place(here);
  }

  @Override
  public List<Path> paths() {
    return paths;
  }

  @Override
  public FoundFiles find(Endings endings, Selection selection) {
    Finds finds = new Finds();
    RecordedWalk walk = new RecordedWalk(places, new NameRules(endings, selection), finds);
    List<Asked> folders = new ArrayList<>();
    for (Asked one : asked.innermostFirst()) {
      if (isFolder(one, walk, finds)) {
        folders.add(one);
      }
    }
    for (Asked one : folders) {
      boolean whole = selection.everywhere() || !isRoot(one);
      walk.start(FolderLevel.of(one.path(), one.real(), asked.prefix(one), whole), one.label());
    }
    walk.end();
    return finds.all();
  }

  /** Takes whatever is no folder at once, so that a file is known to be named first. */
  private boolean isFolder(Asked one, RecordedWalk walk, Finds finds) {
    String shown = one.label().isEmpty() ? "." : one.label();
    Optional<String> inTree = places.inTree(one.real());
    if (inTree.isEmpty()) {
      finds.unreadable(
          shown,
          "it is not in the repository of the other paths, and has no revision there: leave it out, or"
              + " name a base folder with --base");
      return false;
    }
    try {
      Optional<RecordedPlace> place = places.onTheWay(inTree.orElseThrow());
      boolean isFolder = place.filter(found -> found.kind() == Kind.FOLDER).isPresent();
      if (!isFolder) {
        place.ifPresent(found -> walk.named(one, inTree.orElseThrow(), found));
      }
      return isFolder;
    } catch (IOException e) {
      finds.unreadable(shown, "it cannot be looked for: " + new ReadFailure(e).reason());
      return false;
    }
  }

  /** Whether a folder is where people stand when they mean all of a repository. */
  private boolean isRoot(Asked folder) {
    return folder.real().equals(here) || folder.real().equals(places.tree().top());
  }

  @Override
  public List<FoundFile> in(Path folder, String prefix, Predicate<String> names) {
    try {
      Optional<RecordedPlace> place = behindLinks(places.inTree(real(folder)));
      if (place.filter(found -> found.kind() == Kind.FOLDER).isEmpty()) {
        return List.of();
      }
      List<FoundFile> found = new ArrayList<>();
      for (RecordedEntry entry : places.tree().entries(place.orElseThrow().path())) {
        Optional<Path> file = entry.in(folder);
        if (file.isPresent() && names.test(entry.name())) {
          behindLinks(Optional.of(place.orElseThrow().inner(entry.name())))
              .filter(target -> target.kind() == Kind.FILE)
              .map(target -> found(file.orElseThrow(), prefix + entry.name(), target))
              .ifPresent(found::add);
        }
      }
      return found.stream().sorted(Comparator.comparing(FoundFile::file)).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private FoundFile found(Path file, String path, RecordedPlace place) {
    Content content = new RecordedText(places.tree().content(place.entry()));
    return new FoundFile(file, path, false, content);
  }

  private Optional<RecordedPlace> behindLinks(Optional<String> path) throws IOException {
    return path.isPresent() ? places.behindLinks(path.orElseThrow()) : Optional.empty();
  }

  /** Links of today may lead elsewhere than the tree's: only those to what was asked count. */
  private Path real(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return asked.innermostFirst().stream()
        .filter(one -> whole.startsWith(whole(one)))
        .findFirst()
        .map(one -> one.real().resolve(whole(one).relativize(whole)).normalize())
        .orElseGet(() -> whole.startsWith(places.tree().top()) ? whole : AskedPaths.place(whole));
  }

  private static Path whole(Asked one) {
    return one.path().toAbsolutePath().normalize();
  }
}

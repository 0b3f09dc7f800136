package io.github.backupchecker.source;

import io.github.backupchecker.source.AskedPaths.Asked;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A walk through the folders of a run. */
final class FolderWalk {
  static final String GIT = ".git";
  private static final Set<String> BUILD_OUTPUT = Set.of("target", "node_modules");
  private static final Set<String> OWN_FILES =
      Set.of("backup-checker.yaml", "backup-checker-baseline.json");
  static final String OWN = "it is the checker's own file, never an input";
  private static final String OUTWARDS = "it is a link out of the folder that was asked for";
  private final AskedPaths asked;
  private final Endings endings;
  private final Selection selection;
  private final Finds finds;

  FolderWalk(AskedPaths asked, Endings endings, Selection selection, Finds finds) {
    this.asked = asked;
    this.endings = endings;
    this.selection = selection;
    this.finds = finds;
  }

  /**
   * Walks a folder that was asked for.
   *
   * @param whole whether no folder in it is passed over for its name
   */
  void start(Asked one, boolean whole) {
    FolderLevel level = FolderLevel.of(one.path(), one.real(), asked.prefix(one), whole);
    finds.enters(level.real(), level.strict());
    walk(level, one.label());
  }

  private void walk(FolderLevel level, String shown) {
    for (Path entry : entries(level, shown)) {
      String path = level.prefix() + name(entry);
      Sight sight = Sight.of(entry);
      switch (sight.kind()) {
        case FOLDER -> folder(entry, path, level);
        case FILE, SPECIAL -> file(entry, path, level, sight);
        case NOTHING, UNSEEN -> blind(entry, path, level, sight);
      }
    }
  }

  private void folder(Path folder, String path, FolderLevel level) {
    Path real = AskedPaths.place(folder);
    String name = name(folder);
    if (selection.excludes(path)) {
      finds.passedOver(path + "/", "it is excluded");
    } else if (Files.isSymbolicLink(folder) && leaves(real)) {
      outwards(path + "/", level);
    } else if (name.equals(GIT)) {
      finds.passedOver(path + "/", "it is a folder of Git");
    } else if (!level.whole() && name.startsWith(".")) {
      finds.skipped(real, path + "/", "a hidden folder: name it to have it checked");
    } else if (!level.whole() && BUILD_OUTPUT.contains(name)) {
      finds.skipped(real, path + "/", "a folder of build output: name it to have it checked");
    } else {
      enter(level.inner(folder, real, path), level, path);
    }
  }

  /** A link back to a folder on the way, or to one that was asked for, adds nothing. */
  private void enter(FolderLevel inner, FolderLevel outer, String path) {
    boolean isBack =
        outer.real().startsWith(inner.real())
            || asked.all().stream().anyMatch(one -> one.real().equals(inner.real()));
    if (!isBack && finds.enters(inner.real(), inner.strict())) {
      walk(inner, path);
    }
  }

  private void file(Path file, String path, FolderLevel level, Sight sight) {
    if (!hasEnding(file)) {
      finds.passedOver(path, endings.others());
    } else if (!selection.takes(path)) {
      finds.passedOver(path, "it is excluded, or not included");
    } else if (isOwn(file)) {
      finds.passedOver(path, OWN);
    } else if (Files.isSymbolicLink(file) && leaves(AskedPaths.place(file))) {
      outwards(path, level);
    } else if (!sight.isFile()) {
      finds.unreadable(path, sight.reason());
    } else {
      finds.file(file, AskedPaths.place(file), path, level.strict());
    }
  }

  /** What may be a declaration, or a folder of them, must not be lost from sight. */
  private void blind(Path entry, String path, FolderLevel level, Sight sight) {
    boolean isNothing = sight.kind() == Sight.Kind.NOTHING;
    if (hasEnding(entry) ? !selection.takes(path) : selection.excludes(path)) {
      finds.passedOver(path, "it is excluded, or not included");
    } else if (isOwn(entry)) {
      finds.passedOver(path, OWN);
    } else if (isNothing && name(entry).startsWith(".#")) {
      finds.passedOver(path, "it is a lock of an editor");
    } else if (isNothing && !level.strict() && !hasEnding(entry)) {
      finds.passedOver(path, sight.reason());
    } else {
      finds.unreadable(path, sight.reason());
    }
  }

  private void outwards(String path, FolderLevel level) {
    if (level.strict()) {
      finds.unreadable(path, OUTWARDS + ": put here what it leads to");
    } else {
      finds.passedOver(path, OUTWARDS);
    }
  }

  private boolean leaves(Path real) {
    return asked.all().stream().noneMatch(one -> real.startsWith(one.real()));
  }

  private boolean hasEnding(Path file) {
    return endings.has(name(file));
  }

  /** Settings and baselines; a file that is called nearly so is read like any other. */
  static boolean isOwn(Path file) {
    return OWN_FILES.contains(name(file));
  }

  private List<Path> entries(FolderLevel level, String shown) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(level.folder())) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      notListed(shown, e);
    } catch (DirectoryIteratorException e) {
      notListed(shown, Objects.requireNonNull(e.getCause(), "the iterator says why"));
    }
    entries.sort(Comparator.comparing(FolderWalk::name));
    return entries;
  }

  private void notListed(String shown, IOException e) {
    String reason = "its files cannot be listed: " + new ReadFailure(e).reason();
    finds.unreadable(shown.isEmpty() ? "." : shown, reason);
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}

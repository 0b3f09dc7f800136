package io.github.backupchecker.source;

import io.github.backupchecker.source.AskedPaths.Asked;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A walk through the folders of a run. */
final class FolderWalk {
  static final String GIT = ".git";
  private static final String OUTWARDS = "it is a link out of the folder that was asked for";
  private final AskedPaths asked;
  private final NameRules names;
  private final Finds finds;

  FolderWalk(AskedPaths asked, NameRules names, Finds finds) {
    this.asked = asked;
    this.names = names;
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
    for (Path file : files(level, shown)) {
      FolderEntry entry = FolderEntry.of(file, level);
      switch (entry.sight().kind()) {
        case FOLDER -> folder(entry, level);
        case FILE, SPECIAL -> file(entry, level);
        case NOTHING, UNSEEN -> blind(entry, level);
      }
    }
  }

  private void folder(FolderEntry folder, FolderLevel level) {
    String path = folder.path();
    Optional<String> skipped = NameRules.ofFolder(folder.name(), level);
    if (names.selection().excludes(path)) {
      finds.passedOver(path + "/", NameRules.EXCLUDED);
    } else if (leaves(folder)) {
      outwards(path + "/", level);
    } else if (folder.name().equals(GIT)) {
      finds.passedOver(path + "/", "it is a folder of Git");
    } else if (skipped.isPresent()) {
      finds.skipped(folder.real(), path + "/", skipped.orElseThrow());
    } else {
      enter(level.inner(folder.file(), folder.real(), path), level, path);
    }
  }

  /** A link back to a folder on the way, or to one that was asked for, adds nothing. */
  private void enter(FolderLevel inner, FolderLevel outer, String path) {
    boolean isBack = outer.real().startsWith(inner.real()) || isAsked(inner.real());
    if (!isBack && finds.enters(inner.real(), inner.strict())) {
      walk(inner, path);
    }
  }

  private boolean isAsked(Path real) {
    for (Asked one : asked.all()) {
      if (one.real().equals(real)) {
        return true;
      }
    }
    return false;
  }

  private void file(FolderEntry file, FolderLevel level) {
    String path = file.path();
    Optional<String> reason = names.ofFile(file.name(), path);
    if (reason.isPresent()) {
      finds.passedOver(path, reason.orElseThrow());
    } else if (leaves(file)) {
      outwards(path, level);
    } else if (!file.sight().isFile()) {
      finds.unreadable(path, file.sight().reason());
    } else {
      finds.file(new FoundFile(file.file(), path, level.strict(), file.content()), file.real());
    }
  }

  /** What may be a declaration, or a folder of them, must not be lost from sight. */
  private void blind(FolderEntry entry, FolderLevel level) {
    String path = entry.path();
    String why = entry.sight().reason();
    boolean isNothing = entry.sight().kind() == Sight.Kind.NOTHING;
    Optional<String> reason = names.ofUnseen(entry.name(), path);
    if (reason.isPresent()) {
      finds.passedOver(path, reason.orElseThrow());
    } else if (isNothing && entry.name().startsWith(".#")) {
      finds.passedOver(path, "it is a lock of an editor");
    } else if (isNothing && !level.strict() && !names.endings().has(entry.name())) {
      finds.passedOver(path, why);
    } else {
      finds.unreadable(path, why);
    }
  }

  private void outwards(String path, FolderLevel level) {
    if (level.strict()) {
      finds.unreadable(path, OUTWARDS + ": put here what it leads to");
    } else {
      finds.passedOver(path, OUTWARDS);
    }
  }

  private boolean leaves(FolderEntry entry) {
    if (!entry.mayLeave()) {
      return false;
    }
    for (Asked one : asked.all()) {
      if (entry.real().startsWith(one.real())) {
        return false;
      }
    }
    return true;
  }

  private List<Path> files(FolderLevel level, String shown) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(level.folder())) {
      for (Path file : stream) {
        files.add(file);
      }
    } catch (IOException e) {
      notListed(shown, e);
    } catch (DirectoryIteratorException e) {
      notListed(shown, Objects.requireNonNull(e.getCause(), "the iterator says why"));
    }
    files.sort((one, other) -> FolderEntry.name(one).compareTo(FolderEntry.name(other)));
    return files;
  }

  private void notListed(String shown, IOException e) {
    String reason = "its files cannot be listed: " + new ReadFailure(e).reason();
    finds.unreadable(shown.isEmpty() ? "." : shown, reason);
  }
}

package io.github.backupchecker.source;

import io.github.backupchecker.source.AskedPaths.Asked;
import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A walk through the folders of a recorded tree, by the rules of one on the disk. */
final class RecordedWalk {
  private static final String SUBMODULE =
      "it is a submodule, whose files are not part of the revision: exclude it, or name a base"
          + " folder with --base";
  private final RecordedPlaces places;
  private final NameRules names;
  private final Finds finds;
  private final RecordedLinks links;

  RecordedWalk(RecordedPlaces places, NameRules names, Finds finds) {
    this.places = places;
    this.names = names;
    this.finds = finds;
    this.links = new RecordedLinks(places, finds);
  }

  /** Something that was named and is no folder, or stands where a folder on the way to it would. */
  void named(Asked one, String inTree, RecordedPlace place) {
    String name = place.entry().name();
    switch (place.kind()) {
      case LINK ->
          links.add(
              new RecordedLinks.Link(one.label(), inTree, Optional.empty(), Optional.empty()));
      case SUBMODULE -> finds.unreadable(shown(one.label()), SUBMODULE);
      case FILE -> {
        if (!place.path().equals(inTree)) {
          return;
        } else if (NameRules.isOwn(name)) {
          finds.passedOver(one.label(), NameRules.OWN);
        } else {
          finds.file(found(one.path(), one.label(), true, place.entry()), one.real());
        }
      }
      case FOLDER -> throw new IllegalArgumentException(place.path());
    }
  }

  /** Walks a folder that was asked for. */
  void start(FolderLevel level, String shown) {
    finds.enters(level.real(), level.strict());
    walk(level, shown);
  }

  /** Says what became of the links, once all folders were walked. */
  void end() {
    links.settle();
  }

  private void walk(FolderLevel level, String shown) {
    for (RecordedEntry entry : entries(level, shown)) {
      String path = level.prefix() + entry.name();
      Optional<Path> file = entry.in(level.folder());
      if (file.isEmpty()) {
        nameless(entry, path);
      } else {
        entry(entry, file.orElseThrow(), path, level);
      }
    }
  }

  private void entry(RecordedEntry entry, Path file, String path, FolderLevel level) {
    Path real = level.real().resolve(entry.name());
    switch (entry.kind()) {
      case FILE ->
          names
              .ofFile(entry.name(), path)
              .ifPresentOrElse(
                  reason -> finds.passedOver(path, reason),
                  () -> finds.file(found(file, path, level.strict(), entry), real));
      case FOLDER, SUBMODULE -> folder(entry, level.inner(file, real, path), level, path);
      case LINK -> link(entry.name(), path, real, level);
    }
  }

  private void folder(RecordedEntry entry, FolderLevel inner, FolderLevel level, String path) {
    Optional<String> skipped = NameRules.ofFolder(entry.name(), level);
    if (names.selection().excludes(path)) {
      finds.passedOver(path + "/", NameRules.EXCLUDED);
    } else if (skipped.isPresent()) {
      finds.skipped(inner.real(), path + "/", skipped.orElseThrow());
    } else if (entry.kind() == Kind.SUBMODULE) {
      finds.unreadable(path, SUBMODULE);
    } else if (finds.enters(inner.real(), inner.strict())) {
      walk(inner, path);
    }
  }

  private void link(String name, String path, Path real, FolderLevel level) {
    Optional<String> reason = names.ofUnseen(name, path);
    if (reason.isPresent()) {
      finds.passedOver(path, reason.orElseThrow());
      return;
    }
    Optional<String> ending =
        Optional.of(names.endings().others()).filter(others -> !names.endings().has(name));
    String inTree = places.inTree(real).orElseThrow();
    links.add(new RecordedLinks.Link(path, inTree, NameRules.ofFolder(name, level), ending));
  }

  private void nameless(RecordedEntry entry, String path) {
    Optional<String> reason =
        entry.kind() == Kind.FILE
            ? names.ofFile(entry.name(), path)
            : names.ofUnseen(entry.name(), path);
    reason.ifPresentOrElse(
        why -> finds.passedOver(path, why),
        () -> finds.unreadable(path, "its name cannot be the name of a file here"));
  }

  private FoundFile found(Path file, String path, boolean explicit, RecordedEntry entry) {
    Content content = new RecordedText(places.tree().content(entry));
    return new FoundFile(file, path, explicit, content);
  }

  private List<RecordedEntry> entries(FolderLevel level, String shown) {
    try {
      return places.tree().entries(places.inTree(level.real()).orElseThrow()).stream()
          .sorted(Comparator.comparing(RecordedEntry::name))
          .toList();
    } catch (IOException e) {
      finds.unreadable(shown(shown), "its files cannot be listed: " + new ReadFailure(e).reason());
      return List.of();
    }
  }

  private static String shown(String label) {
    return label.isEmpty() ? "." : label;
  }
}

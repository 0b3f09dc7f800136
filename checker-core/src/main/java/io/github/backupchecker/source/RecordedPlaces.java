package io.github.backupchecker.source;

import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds places in a recorded tree; links are followed as far as they stay in it. */
record RecordedPlaces(RecordedTree tree) {
  private static final int MOST_LINKS = 40;
  private static final int LONGEST_TARGET = 1 << 16;

  /** The path in the tree of a path of the disk; nowhere where it is outside. */
  Optional<String> inTree(Path real) {
    return real.startsWith(tree.top())
        ? Optional.of(tree.top().relativize(real).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /** What stands at a path, or on the way to it without being a folder. */
  Optional<RecordedPlace> onTheWay(String path) throws IOException {
    RecordedPlace at = RecordedPlace.root();
    for (String name : path.isEmpty() ? List.<String>of() : List.of(path.split("/"))) {
      if (at.kind() != Kind.FOLDER) {
        break;
      }
      Optional<RecordedPlace> next = in(at, name);
      if (next.isEmpty()) {
        return next;
      }
      at = next.orElseThrow();
    }
    return Optional.of(at);
  }

  /** What stands at a path once links are followed. */
  Optional<RecordedPlace> behindLinks(String path) throws IOException {
    Deque<RecordedPlace> way = new ArrayDeque<>(List.of(RecordedPlace.root()));
    Deque<String> ahead = new ArrayDeque<>(List.of(path.split("/")));
    int links = 0;
    while (!ahead.isEmpty()) {
      String name = ahead.pop();
      if (name.equals("..")) {
        way.pop();
      } else if (!name.isEmpty() && !name.equals(".")) {
        Optional<RecordedPlace> next = in(way.element(), name);
        if (next.isEmpty()) {
          return next;
        } else if (next.orElseThrow().kind() != Kind.LINK) {
          way.push(next.orElseThrow());
        } else if (++links > MOST_LINKS || !aim(next.orElseThrow(), ahead)) {
          return Optional.empty();
        }
      }
      if (way.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(way.element());
  }

  /** Puts the target of a link ahead, unless it leads out of every tree. */
  private boolean aim(RecordedPlace link, Deque<String> ahead) throws IOException {
    String target;
    try (InputStream in = tree.content(link.entry()).open()) {
      target = new String(in.readNBytes(LONGEST_TARGET), StandardCharsets.UTF_8);
    }
    List<String> names = new ArrayList<>(List.of(target.split("/")));
    Collections.reverse(names);
    names.forEach(ahead::push);
    return !target.isEmpty() && !target.startsWith("/");
  }

  private Optional<RecordedPlace> in(RecordedPlace folder, String name) throws IOException {
    if (folder.kind() != Kind.FOLDER) {
      return Optional.empty();
    }
    return tree.entries(folder.path()).stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .map(entry -> new RecordedPlace(folder.inner(name), entry));
  }
}

package io.github.backupchecker.source;

import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modules of a recorded tree that have a folder of declarations. */
public record RecordedModules(RecordedTree tree) {
  private static final String SOURCES = "src";

  /**
   * Those folders, in the order of their paths, where they would stand on the disk.
   *
   * @param root the folder of the disk in and below which modules are looked for
   */
  public List<Path> folders(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Optional<String> inTree = new RecordedPlaces(tree).inTree(AskedPaths.place(root));
    if (inTree.isPresent()) {
      RecordedEntry top = RecordedPlace.root().entry();
      walk(new RecordedPlace(inTree.orElseThrow(), top), root, found);
    }
    return found.stream().sorted().toList();
  }

  private void walk(RecordedPlace module, Path there, List<Path> found) throws IOException {
    if (!tree.entries(DeclarationFolder.of(module)).isEmpty()) {
      found.add(DeclarationFolder.of(there));
    }
    for (RecordedEntry entry : tree.entries(module.path())) {
      Optional<Path> inner = entry.in(there);
      if (mayBeModule(entry) && inner.isPresent()) {
        walk(new RecordedPlace(module.inner(entry.name()), entry), inner.orElseThrow(), found);
      }
    }
  }

  /** What stands among the sources of a module, such as test data, is no module of its build. */
  private static boolean mayBeModule(RecordedEntry entry) {
    return entry.kind() == Kind.FOLDER
        && !entry.name().startsWith(".")
        && !entry.name().equals(SOURCES)
        && !NameRules.isBuildOutput(entry.name());
  }
}

package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Claim;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Overlay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the objects of each kind have in common, by the folder in whose files it stands. */
final class FolderDefaults {
  private final Map<Path, Map<String, MappingNode.Entry>> byFolder = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param seen in the order of their paths: of two for one kind in one folder the first counts
   */
  static FolderDefaults of(Collection<? extends Look> seen) {
    FolderDefaults defaults = new FolderDefaults();
    for (Look look : seen) {
      if (look instanceof RecognisedFile file) {
        defaults.add(file);
      }
    }
    return defaults;
  }

  private void add(RecognisedFile file) {
    for (MappingNode.Entry entry : in(file)) {
      add(file.folder(), entry);
    }
  }

  /** Those that a file has for the objects of its folder. */
  static List<MappingNode.Entry> in(RecognisedFile file) {
    List<MappingNode.Entry> defaults = new ArrayList<>();
    for (Claim claim : file.claims()) {
      if (claim.dialect() instanceof LanguageDialect) {
        defaults.addAll(LanguageDialect.defaults(claim.document()));
      }
    }
    return defaults;
  }

  private void add(Path folder, MappingNode.Entry entry) {
    MappingNode.Entry first =
        byFolder
            .computeIfAbsent(folder, f -> new LinkedHashMap<>())
            .putIfAbsent(entry.name(), entry);
    if (first != null) {
      problems.add(
          new Problem(
              ProblemKind.DUPLICATE_KEY,
              "defaults for '"
                  + entry.name()
                  + "' stand twice in one folder, and only the first ones count: unite them",
              entry.key().location(),
              List.of(new Related("first here", first.key().location()))));
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What holds for the objects of a folder: the nearest defaults over those further up. */
  Map<String, MappingNode> around(Path folder) {
    if (byFolder.isEmpty()) {
      return Map.of();
    }
    Map<String, MappingNode> defaults = new HashMap<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      for (MappingNode.Entry entry : byFolder.getOrDefault(at, Map.of()).values()) {
        MappingNode farther = (MappingNode) entry.value();
        MappingNode nearer = defaults.get(entry.name());
        defaults.put(entry.name(), nearer == null ? farther : over(nearer, farther));
      }
    }
    return Map.copyOf(defaults);
  }

  private static MappingNode over(MappingNode nearer, MappingNode farther) {
    return new Overlay(nearer.location()).lay(nearer, farther);
  }
}

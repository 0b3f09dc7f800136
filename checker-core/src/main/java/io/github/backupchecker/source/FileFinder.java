package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the files of a run.
 *
 * <p>Symbolic links are followed only where they stay inside the folder that was asked for. Hidden
 * folders, build output and the checker's own settings are passed over.
 */
public final class FileFinder {
  private final List<String> endings;
  private final Selection selection;

  /**
   * @param endings of the names of files that are found, in lower case
   */
  public FileFinder(List<String> endings, Selection selection) {
    this.endings = List.copyOf(endings);
    this.selection = selection;
  }

  private static final Set<String> PASSED_OVER_FOLDERS = Set.of("target", "node_modules");
  private static final Set<String> OWN_FILES =
      Set.of("backup-checker.yaml", "backup-checker-baseline.json");

  /** Finds the files under some paths, each once, whatever the order of the paths. */
  public FoundFiles find(List<Path> paths) {
    Search search = new Search(paths.size() > 1, endings, selection);
    paths.forEach(search::start);
    return search.result();
  }

  /** One search over some paths. */
  private static final class Search {
    private final boolean several;
    private final List<String> endings;
    private final Selection selection;
    private final List<FoundFile> files = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final List<PassedOver> unreadable = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    Search(boolean several, List<String> endings, Selection selection) {
      this.several = several;
      this.endings = endings;
      this.selection = selection;
    }

    void start(Path asked) {
      if (Files.isDirectory(asked)) {
        try {
          Path root = asked.toRealPath();
          seen.add(root);
          walk(asked, root, several ? shown(asked) + "/" : "");
        } catch (IOException e) {
          unreadable.add(new PassedOver(shown(asked), reason(e)));
        }
      } else {
        explicit(asked);
      }
    }

    private void explicit(Path asked) {
      String path = asked.isAbsolute() ? name(asked) : shown(asked);
      if (!Files.isRegularFile(asked)) {
        unreadable.add(new PassedOver(path, whyNoFile(asked)));
      } else if (OWN_FILES.contains(name(asked))) {
        passedOver.add(new PassedOver(path, "it is the checker's own file, never an input"));
      } else {
        add(asked, path, true);
      }
    }

    /** What cannot be looked at may well be a regular file. */
    private static String whyNoFile(Path asked) {
      try {
        Files.readAttributes(asked, BasicFileAttributes.class);
        return "it is not a regular file";
      } catch (NoSuchFileException e) {
        return Files.isSymbolicLink(asked)
            ? "it is a link that leads nowhere"
            : "there is no such file";
      } catch (IOException e) {
        return reason(e);
      }
    }

    private void add(Path file, String path, boolean explicit) {
      try {
        if (seen.add(file.toRealPath())) {
          files.add(new FoundFile(file, path, explicit));
        }
      } catch (IOException e) {
        unreadable.add(new PassedOver(path, reason(e)));
      }
    }

    private void walk(Path folder, Path root, String prefix) {
      for (Path entry : entries(folder, prefix)) {
        String path = prefix + name(entry);
        if (Files.isSymbolicLink(entry) && leaves(entry, root)) {
          passedOver.add(new PassedOver(path, "it is a link out of the folder that was asked for"));
        } else if (Files.isDirectory(entry)) {
          folder(entry, root, path);
        } else {
          file(entry, path);
        }
      }
    }

    private void folder(Path folder, Path root, String path) {
      if (selection.excludes(path)) {
        passedOver.add(new PassedOver(path, "it is excluded"));
        return;
      }
      boolean skipped = name(folder).startsWith(".") || PASSED_OVER_FOLDERS.contains(name(folder));
      try {
        if (!skipped && seen.add(folder.toRealPath())) {
          walk(folder, root, path + "/");
        }
      } catch (IOException e) {
        unreadable.add(new PassedOver(path, reason(e)));
      }
    }

    private void file(Path file, String path) {
      String lower = name(file).toLowerCase(Locale.ROOT);
      if (endings.stream().noneMatch(lower::endsWith)) {
        passedOver.add(
            new PassedOver(path, "its name does not end in .yaml, .yml, .json or .jsonc"));
      } else if (!selection.takes(path)) {
        passedOver.add(new PassedOver(path, "it is excluded, or not included"));
      } else if (OWN_FILES.contains(lower)) {
        passedOver.add(new PassedOver(path, "it is the checker's own file, never an input"));
      } else if (Files.isRegularFile(file)) {
        add(file, path, false);
      } else {
        unreadable.add(new PassedOver(path, "it is not a regular file"));
      }
    }

    private List<Path> entries(Path folder, String prefix) {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (IOException | DirectoryIteratorException e) {
        unreadable.add(new PassedOver(prefix.isEmpty() ? "." : prefix, reason(e)));
      }
      entries.sort(Comparator.comparing(Search::name));
      return entries;
    }

    private static boolean leaves(Path link, Path root) {
      try {
        return !link.toRealPath().startsWith(root);
      } catch (IOException e) {
        return true;
      }
    }

    private static String name(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }

    /** The path as it was typed, with slashes; an absolute one by its name alone. */
    private static String shown(Path path) {
      return path.isAbsolute() ? name(path) : path.normalize().toString().replace('\\', '/');
    }

    private static String reason(Exception e) {
      return "it cannot be read (" + e.getClass().getSimpleName() + ")";
    }

    FoundFiles result() {
      files.sort(Comparator.comparing(FoundFile::path));
      passedOver.sort(Comparator.comparing(PassedOver::path));
      unreadable.sort(Comparator.comparing(PassedOver::path));
      return new FoundFiles(files, passedOver, unreadable);
    }
  }
}

package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Beside;
import io.github.backupchecker.dialect.arm.LinkedParameters;
import io.github.backupchecker.dialect.arm.ParametersFile;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.secret.MaskingReader;
import io.github.backupchecker.source.FileSource;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameters that files in a folder set, read once for each folder.
 *
 * <p>Whatever a folder's files set is set for every template in it, since nothing tells which of
 * them a deployment puts together.
 */
final class ParametersBeside {
  private final FileSource source;
  private final TreeReader trees;
  private final MaskingReader reader;
  private final Map<Path, Beside> byFolder = new ConcurrentHashMap<>();
  private final Map<Path, Map<Path, Map<String, String>>> linksByFolder = new ConcurrentHashMap<>();

  ParametersBeside(FileSource source, TreeReader trees) {
    this.source = source;
    this.trees = trees;
    this.reader = new MaskingReader(trees);
  }

  /**
   * Each parameter with the first file in order of names that sets it: a file beside the template,
   * or a deployment there, or one folder above within what was asked for, that links to it.
   */
  Beside of(FoundFile template) {
    Path folder = template.folder();
    Path file = folder.resolve(template.name());
    Beside own = byFolder.computeIfAbsent(folder, path -> in(path, pathOfFolder(template)));
    Map<String, String> set = new TreeMap<>(own.parameters());
    linkedTo(file, folder).forEach(set::putIfAbsent);
    Path above = folder.getParent();
    if (above != null && template.path().contains("/")) {
      linkedTo(file, above).forEach(set::putIfAbsent);
    }
    return new Beside(set, own.unreadable());
  }

  private Map<String, String> linkedTo(Path file, Path folder) {
    return linksByFolder.computeIfAbsent(folder, this::links).getOrDefault(file, Map.of());
  }

  /** What deployments of a folder hand to files, by file and parameter with the name of theirs. */
  private Map<Path, Map<String, String>> links(Path folder) {
    Map<Path, Map<String, String>> links = new TreeMap<>();
    for (FoundFile found : source.in(folder, "", TreeReader::isJson)) {
      String name = found.name();
      if (trees.looseText(found).filter(text -> text.contains("templateLink")).isPresent()) {
        reader.read(found).tree().documents().stream()
            .flatMap(LinkedParameters::in)
            .forEach(link -> add(link, folder, name, links));
      }
    }
    return links;
  }

  private static void add(
      LinkedParameters link, Path folder, String name, Map<Path, Map<String, String>> links) {
    try {
      Map<String, String> set =
          links.computeIfAbsent(folder.resolve(link.path()).normalize(), f -> new TreeMap<>());
      link.names().forEach(parameter -> set.putIfAbsent(parameter, name));
    } catch (InvalidPathException e) {
      // An expression leads to a file that only a deployment knows.
      return;
    }
  }

  /** As reports show it, up to and with its last slash. */
  private static String pathOfFolder(FoundFile template) {
    return template.path().substring(0, template.path().lastIndexOf('/') + 1);
  }

  private Beside in(Path folder, String path) {
    Map<String, String> files = new TreeMap<>();
    List<Problem> unreadable = new ArrayList<>();
    for (FoundFile found : source.in(folder, path, TreeReader::isJson)) {
      String name = found.name();
      ReadResult tree = reader.read(found).tree();
      for (Node root : tree.documents()) {
        root.asMapping()
            .flatMap(ParametersFile::of)
            .ifPresent(set -> set.names().forEach(one -> files.putIfAbsent(one, name)));
      }
      if (tree.documents().isEmpty() && ParametersFile.isSuspected(name, trees.looseText(found))) {
        tree.problems().stream().limit(1).map(ParametersBeside::explained).forEach(unreadable::add);
      }
    }
    return new Beside(files, unreadable);
  }

  private static Problem explained(Problem problem) {
    return new Problem(
        problem.kind(),
        problem.message()
            + " It seems to set parameters of the templates beside it, which were judged by their"
            + " defaults: mend this file, or move it away.",
        problem.location(),
        problem.related());
  }
}

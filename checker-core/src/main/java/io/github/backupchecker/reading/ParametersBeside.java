package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.arm.ParametersFile;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.TreeReader;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
  private final TreeReader trees;
  private final Map<Path, Map<String, String>> byFolder = new ConcurrentHashMap<>();

  ParametersBeside(TreeReader trees) {
    this.trees = trees;
  }

  /** Names in lower case, each with the first file in order of names that sets it. */
  Map<String, String> of(Path template) {
    Path folder = template.toAbsolutePath().getParent();
    return folder == null ? Map.of() : byFolder.computeIfAbsent(folder, this::in);
  }

  private Map<String, String> in(Path folder) {
    Map<String, String> files = new TreeMap<>();
    for (Path file : candidates(folder)) {
      String name = String.valueOf(file.getFileName());
      for (Node root : trees.read(new FoundFile(file, name, false)).documents()) {
        root.asMapping()
            .flatMap(ParametersFile::of)
            .ifPresent(found -> found.names().forEach(one -> files.putIfAbsent(one, name)));
      }
    }
    return Collections.unmodifiableMap(files);
  }

  private static List<Path> candidates(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return files.stream().filter(ParametersBeside::isJson).sorted().toList();
  }

  private static boolean isJson(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return (name.endsWith(".json") || name.endsWith(".jsonc")) && Files.isRegularFile(file);
  }
}

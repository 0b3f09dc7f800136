package io.github.backupchecker.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads every file below a folder into the YAML library's own nodes, and does nothing with them.
 */
public final class Compose {
  private Compose() {}

  public static void main(String[] arguments) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    Yaml yaml = new Yaml(options);
    int documents = 0;
    for (Path file : files(Path.of(arguments[0]))) {
      try (Reader text = Files.newBufferedReader(file)) {
        for (Node document : yaml.composeAll(text)) {
          documents += document == null ? 0 : 1;
        }
      }
    }
    System.out.println(documents);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}

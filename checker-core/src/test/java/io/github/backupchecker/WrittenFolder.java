package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of the documents that is written from the code; {@code -Dgolden.update=true} rewrites
 * it.
 *
 * @param pages by the name of their file
 */
public record WrittenFolder(Path folder, Map<String, String> pages) {

  public WrittenFolder {
    pages = Map.copyOf(pages);
  }

  /** Holds that every page stands there as it is written, and nothing else. */
  public void isWritten() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      write();
    }
    assertThat(there()).containsExactlyInAnyOrderEntriesOf(pages);
  }

  private void write() throws IOException {
    Files.createDirectories(folder);
    for (String leftOver : there().keySet()) {
      Files.delete(folder.resolve(leftOver));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  private Map<String, String> there() throws IOException {
    Map<String, String> there = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        there.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return there;
  }
}

package io.github.backupchecker.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that people read about the plugin, on its site or where its sources are kept. */
record Page(Path file, String text) {
  static final Path README = Path.of("..", "README.md");
  private static final Path SITE = Path.of("src", "site", "markdown");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  static Page of(Path file) throws IOException {
    return new Page(file, Files.readString(file));
  }

  /** A page of the site. */
  static Page of(String name) throws IOException {
    return of(SITE.resolve(name));
  }

  /** The pages of the site. */
  static List<Page> site() throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        pages.add(of(file));
      }
    }
    return pages;
  }

  /** The pages of the site, and the readme. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>(site());
    pages.add(of(README));
    return pages;
  }

  /** The examples in a language. */
  List<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(found -> found.group(1).equals(language))
        .map(found -> found.group(2))
        .toList();
  }
}

package io.github.backupchecker.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that people read about the plugin, on its site or where its sources are kept. */
record Page(Path file, String text) {
  static final Path README = Path.of("..", "README.md");
  private static final Path SITE = Path.of("src", "site", "markdown");
  private static final String SOURCES =
      "https://github.com/backup-checker/backup-checker/blob/main/";
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

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

  /** Where its links lead, but for those to elsewhere. */
  List<Link> links() {
    return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(link -> link.startsWith(SOURCES) || !link.contains(":"))
        .map(this::link)
        .toList();
  }

  private Link link(String typed) {
    Path from = typed.startsWith(SOURCES) ? Path.of("..", "x") : file;
    String[] parts = typed.replace(SOURCES, "").split("#", 2);
    Path target = parts[0].isEmpty() ? file : from.resolveSibling(parts[0]).normalize();
    return new Link(typed, target, parts.length == 2 ? parts[1] : "");
  }

  private boolean hasHeading(String anchor) {
    return HEADING
        .matcher(BLOCK.matcher(text).replaceAll(""))
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
        .anyMatch(anchor::equals);
  }

  /**
   * A link to another file of the project.
   *
   * @param anchor the heading to which it leads; empty where it leads to the whole
   */
  record Link(String typed, Path target, String anchor) {
    boolean leadsSomewhere() throws IOException {
      return Files.exists(target) && (anchor.isEmpty() || Page.of(target).hasHeading(anchor));
    }
  }
}

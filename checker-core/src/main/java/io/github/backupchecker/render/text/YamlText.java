package io.github.backupchecker.render.text;

import io.github.backupchecker.reading.YamlFiles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which YAML files took longer to read than others, in a line. */
record YamlText(YamlFiles yaml) {
  private static final int MOST_NAMED = 10;

  /** Nothing where no file was YAML. */
  Stream<String> lines() {
    return yaml.count() == 0 ? Stream.empty() : Stream.of("read slowly: " + share() + named());
  }

  private String share() {
    String files = " of " + yaml.count() + (yaml.count() == 1 ? " YAML file" : " YAML files");
    return yaml.byLibrary().size() + files;
  }

  private String named() {
    List<String> slow = yaml.byLibrary();
    if (slow.isEmpty()) {
      return "";
    }
    List<String> named = slow.subList(0, Math.min(slow.size(), MOST_NAMED));
    int more = slow.size() - named.size();
    return String.format(
        Locale.ROOT,
        " (%.1f %%), by the YAML library instead of the fast scanner, and just as strictly: %s%s",
        100.0 * slow.size() / yaml.count(),
        String.join(", ", named),
        more == 0 ? "" : " and " + more + " more");
  }
}

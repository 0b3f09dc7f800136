package io.github.backupchecker.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the manual: a title, a summary and sections with examples.
 *
 * @param sections text by heading, in the order of the page
 */
record RulePage(String title, String summary, Map<String, String> sections) {
  static final List<String> HEADINGS =
      List.of("Why", "Fails", "Passes", "Fix", "When to waive", "Source");
  private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  static RulePage read(Path page) {
    try {
      return parse(Files.readString(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RulePage parse(String text) {
    String[] parts = text.split("(?m)^## ", -1);
    String[] head = parts[0].split("\\n", 2);
    Map<String, String> sections = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] section = parts[i].split("\\n", 2);
      sections.put(section[0].strip(), section[1]);
    }
    return new RulePage(
        head[0].replaceFirst("^# ", "").strip(), head[1].strip().replaceAll("\\s+", " "), sections);
  }

  /**
   * The YAML blocks of a section; one of settings counts for those that follow it, and one after
   * {@code *Base*} for the next.
   */
  List<Example> examples(String heading) {
    List<Example> examples = new ArrayList<>();
    String settings = "";
    Optional<String> base = Optional.empty();
    String section = sections.getOrDefault(heading, "");
    Matcher blocks = YAML.matcher(section);
    for (int from = 0; blocks.find(); from = blocks.end()) {
      if (blocks.group(1).startsWith(Example.SETTINGS)) {
        settings = blocks.group(1);
      } else if (section.substring(from, blocks.start()).contains("*Base*")) {
        base = Optional.of(blocks.group(1));
      } else {
        examples.add(Example.parse(settings, base, blocks.group(1)));
        base = Optional.empty();
      }
    }
    return examples;
  }
}

package io.github.backupchecker.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the rules' pages; {@code -Dgolden.update=true} rewrites it. */
class RuleIndexTest {
  private static final String ELSEWHERE = "What other pages of the vendor say";
  private static final String OWN = "What the team itself decided";
  private static final String HEAD =
      """
      # Rules

      Written from the rules by a test: change them and their pages, never this one. The sections are those of
      [%s](%s);
      a rule stands under the first of them that it rests on. The severity is the one that counts where `backup-checker.yaml` sets no other.
      A rule that cannot be lowered cannot be switched off there, either. Where a page says when to waive,
      [a waiver](../settings/waivers.md) excuses one finding, or those of several objects, for a while.
      """;
  private final Knowledge knowledge = new KnowledgeFile().read();

  @Test
  void theIndexIsWrittenFromTheRules() throws IOException {
    Path golden = Path.of("..", "docs", "rules", "README.md");
    String index = index();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, index);
    }
    assertThat(index)
        .as("-Dgolden.update=true -Dtest=RuleIndexTest writes the index")
        .isEqualTo(Files.readString(golden));
  }

  private String index() {
    Map<String, List<RuleMetadata>> sections =
        Rules.metadata(knowledge).stream()
            .collect(groupingBy(this::section, LinkedHashMap::new, toList()));
    List<String> last = List.of(ELSEWHERE, OWN);
    String tables =
        Stream.concat(sections.keySet().stream().filter(s -> !last.contains(s)), last.stream())
            .map(section -> table(section, sections.getOrDefault(section, List.of())))
            .collect(joining());
    return HEAD.formatted(
            knowledge.sources().document().title(), knowledge.sources().document().link())
        + tables;
  }

  private String section(RuleMetadata rule) {
    return rule.facts().isEmpty()
        ? OWN
        : knowledge.sources().citations(rule.facts()).stream()
            .filter(cited -> cited.link().startsWith(knowledge.sources().document().link()))
            .findFirst()
            .map(Citation::section)
            .orElse(ELSEWHERE);
  }

  private static String table(String heading, List<RuleMetadata> rules) {
    return rules.stream()
        .map(RuleIndexTest::row)
        .collect(
            joining(
                "",
                "\n## "
                    + heading
                    + "\n\n| Rule | Severity | Can be lowered | Defect |\n"
                    + "| --- | --- | --- | --- |\n",
                ""));
  }

  private static String row(RuleMetadata rule) {
    return "| [%s](%s.md) | %s | %s | %s |\n"
        .formatted(
            rule.id(),
            rule.id(),
            rule.severity().word() + (rule.isOnByDefault() ? "" : ", off by default"),
            rule.isWaivable() ? "yes" : "no",
            rule.summary());
  }
}

package io.github.backupchecker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Every rule against its page: the page is the manual, the specification and the test. */
class RulesTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Path SOURCES =
      Path.of("src", "main", "java", "io", "github", "backupchecker", "rules");
  private final Knowledge knowledge = new KnowledgeFile().read();
  private final List<Rule<?>> rules = Rules.all(knowledge);
  private final Checker checker = new Checker(knowledge);
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicNode> everyRuleKeepsItsPage() {
    return rules.stream().map(rule -> dynamicContainer(rule.metadata().id(), tests(rule)));
  }

  @Test
  void everyPageIsPacked() {
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(RulePages.of(rule.metadata()))
                    .isEqualTo(Files.readString(PAGES.resolve(rule.metadata().id() + ".md"))));
  }

  @Test
  void everyPageHasItsRule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      List<String> titles =
          pages
              .map(page -> page.getFileName().toString())
              .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
              .map(name -> name.substring(0, name.length() - 3))
              .sorted()
              .toList();
      assertThat(titles)
          .isEqualTo(rules.stream().map(rule -> rule.metadata().id()).sorted().toList());
    }
  }

  @Test
  void everyRuleClassIsListed() throws IOException {
    try (Stream<Path> classes = Files.list(SOURCES)) {
      List<String> written =
          classes
              .filter(source -> isRule(source))
              .map(source -> source.getFileName().toString().replace(".java", ""))
              .sorted()
              .toList();
      assertThat(rules.stream().map(rule -> rule.getClass().getSimpleName()).sorted())
          .isEqualTo(written);
    }
  }

  @Test
  void noRuleIsLongerThanContributorsAreTold() throws IOException {
    for (Rule<?> rule : rules) {
      Path source = SOURCES.resolve(rule.getClass().getSimpleName() + ".java");
      assertThat(Files.readAllLines(source)).as("%s", source).hasSizeLessThanOrEqualTo(90);
    }
  }

  private static boolean isRule(Path source) {
    try {
      return Files.readString(source).contains("implements Rule<");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<DynamicNode> tests(Rule<?> rule) {
    RuleMetadata metadata = rule.metadata();
    RulePage page = RulePage.read(PAGES.resolve(metadata.id() + ".md"));
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(test(metadata, "is named after its defect", () -> isNamed(rule)));
    tests.add(test(metadata, "has a whole page", () -> hasWholePage(metadata, page)));
    tests.add(test(metadata, "cites its sources", () -> citesSources(metadata, page)));
    for (String section : List.of("Fails", "Passes")) {
      List<Example> examples = page.examples(section);
      for (int i = 0; i < examples.size(); i++) {
        Example example = examples.get(i);
        tests.add(test(metadata, section + " › " + (i + 1), () -> runs(metadata, example)));
      }
    }
    return tests.stream();
  }

  /** A failure says its rule and example itself, since Maven prints numbers for both. */
  private static DynamicTest test(RuleMetadata rule, String name, Executable body) {
    return dynamicTest(name, () -> assertAll(rule.id() + " › " + name, body));
  }

  private static void isNamed(Rule<?> rule) {
    String kebab =
        rule.getClass()
            .getSimpleName()
            .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
            .toLowerCase(Locale.ROOT);
    assertThat(rule.metadata().id()).isEqualTo(kebab);
  }

  private static void hasWholePage(RuleMetadata metadata, RulePage page) {
    assertThat(page.title()).isEqualTo(metadata.id());
    assertThat(page.summary()).isEqualTo(metadata.summary());
    assertThat(page.sections().keySet()).containsExactlyElementsOf(RulePage.HEADINGS);
    assertThat(page.examples("Fails"))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.expected()).isNotEmpty());
    assertThat(page.examples("Passes"))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.expected()).isEmpty());
  }

  private void citesSources(RuleMetadata metadata, RulePage page) {
    String source = page.sections().get("Source");
    if (metadata.facts().isEmpty()) {
      assertThat(source).as("what the team itself decided").contains("`backup-checker.yaml`");
    }
    assertThat(metadata.facts())
        .allSatisfy(fact -> assertThat(source).contains(knowledge.citation(fact).section()));
  }

  private void runs(RuleMetadata rule, Example example) throws IOException {
    Path file = Files.writeString(folder.resolve("example.yaml"), example.yaml());
    Optional<Base> base = base(example);
    String on =
        rule.isOnByDefault()
            ? ""
            : "rules: { %s: %s }\n".formatted(rule.id(), rule.severity().word());
    Files.writeString(folder.resolve("backup-checker.yaml"), example.settings() + on);
    Report report = checker.check(CheckRequest.of(file).since(base));
    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).extracting(ReportedFinding::fingerprint).doesNotHaveDuplicates();
    assertThat(report.rules())
        .filteredOn(of -> of.rule().id().equals(rule.id()))
        .allMatch(RuleExaminations::applied, "examined something");
    assertFindings(rule, example, report);
  }

  /** What was declared before, beside what is: the settings of the one are those of the other. */
  private Optional<Base> base(Example example) throws IOException {
    if (example.base().isEmpty()) {
      return Optional.empty();
    }
    Path before = folder.resolve("before.yaml");
    return Optional.of(new Base.Folder(Files.writeString(before, example.base().orElseThrow())));
  }

  private static void assertFindings(RuleMetadata rule, Example example, Report report) {
    List<ReportedFinding> findings =
        report.findings().stream().filter(f -> f.rule().id().equals(rule.id())).toList();
    assertThat(findings)
        .as("findings of %s", rule.id())
        .allMatch(f -> example.expected().stream().anyMatch(e -> matches(e, f)), "expected");
    assertThat(example.expected())
        .as("expected in %s, found %s", rule.id(), describe(findings))
        .allMatch(e -> findings.stream().filter(f -> matches(e, f)).count() == 1, "found once");
    assertThat(findings)
        .as("findings of %s: %s", rule.id(), describe(findings))
        .hasSameSizeAs(example.expected());
  }

  private static boolean matches(Example.Expected expected, ReportedFinding found) {
    Location place = found.finding().location();
    return expected.matches(place, found.finding().message());
  }

  private static List<String> describe(List<ReportedFinding> findings) {
    return findings.stream()
        .map(f -> f.finding().location() + " " + f.finding().message())
        .toList();
  }
}

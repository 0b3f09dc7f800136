package io.github.backupchecker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types of core that other programs may rely on, and that none is on the list in vain. */
class ApiTest {
  private static final String ROOT = "io.github.backupchecker.";
  private static final List<Path> PROGRAMS =
      List.of(
          Path.of("..", "checker-cli", "src", "main", "java"),
          Path.of("..", "checker-maven-plugin", "src", "main", "java"));

  /** A type by its full name, in an import or anywhere else, or all types of a package. */
  private static final Pattern TYPE =
      Pattern.compile("\\bio\\.github\\.backupchecker\\.((?:[a-z]+\\.)*(?:[A-Z]\\w*|\\*))");

  /** In dependency order, as the packages stand. */
  private static final List<String> API =
      List.of(
          "CheckRequest",
          "Checker",
          "CheckerAhead",
          "source.AskedPaths",
          "source.Glob",
          "source.Selection",
          "source.Sight",
          "source.SourceFile",
          "source.Suggestion",
          "finding.Citation",
          "finding.Problem",
          "finding.ProblemKind",
          "finding.Severity",
          "tree.Limits",
          "model.AgentVersion",
          "model.ImmutabilityState",
          "model.OperationKind",
          "model.Period",
          "model.PeriodUnit",
          "model.Product",
          "model.Release",
          "model.RetentionSchedule",
          "model.SecurityState",
          "model.Update",
          "knowledge.Framework",
          "knowledge.Frameworks",
          "knowledge.Knowledge",
          "knowledge.ReleaseReader",
          "knowledge.reader.KnowledgeFile",
          "oracle.Prediction",
          "oracle.PredictionFilter",
          "oracle.PredictionRow",
          "oracle.Predictions",
          "oracle.Result",
          "oracle.RetentionCut",
          "reading.Base",
          "reading.FormerModules",
          "reading.Neighbour",
          "reading.Progress",
          "reading.ReadRequest",
          "rule.RuleMetadata",
          "rules.Rules",
          "settings.BaselineChoice",
          "settings.BaselinePlace",
          "settings.FailOn",
          "settings.Overrides",
          "settings.SettingsPlace",
          "settings.UndeterminedPolicy",
          "manual.Manual",
          "evaluation.Gate",
          "evaluation.Outcome",
          "evaluation.Report",
          "evaluation.ReportedBase",
          "evaluation.ReportedFinding",
          "evaluation.Status",
          "evaluation.Totals",
          "evaluation.Verdict",
          "render.Format",
          "render.JsonWriter",
          "render.NewFile",
          "render.OpenablePaths",
          "render.Renderer",
          "render.ReportFile",
          "render.ReportFiles",
          "render.VisibleText",
          "render.WriteFailure",
          "render.html.HtmlFragment",
          "render.text.Style",
          "render.text.SummaryLine",
          "render.text.TextOptions",
          "render.text.TextPart",
          "render.text.TextRenderer",
          "render.text.WaiverAdvice",
          "render.json.BaselineFile",
          "schema.JsonSchema",
          "schema.ReportSchema",
          "starter.ShellWord",
          "starter.Starter");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.backupchecker");

  @Test
  void programsUseTheseTypesAlone() throws IOException {
    assertThat(used())
        .as("core types named in the sources of %s: what is not listed here is internal", PROGRAMS)
        .isNotEmpty()
        .isSubsetOf(API);
  }

  @Test
  void whatMayBeNullIsToldInTheJarOfEveryPackageWithSuchTypes() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("backupchecker/subject/package-info.class");
    for (String type : API) {
      String path = type.substring(0, Math.max(0, type.lastIndexOf('.'))).replace('.', '/');
      assertThat(pom).doesNotContain("<exclude>io/github/backupchecker/" + path + "/package-info");
    }
  }

  @Test
  void everyTypeIsUsedOrShowsInOneThatIs() throws IOException {
    Set<String> used = used();
    Set<String> known = new TreeSet<>(used);
    CORE.stream()
        .filter(type -> isPublic(type.getModifiers()) && used.contains(name(type)))
        .flatMap(ApiTest::signatures)
        .map(ApiTest::name)
        .forEach(known::add);

    assertThat(API)
        .as("types that a program names, or that a public member of such a type speaks of")
        .doesNotHaveDuplicates()
        .isSubsetOf(known);
  }

  @Test
  void thePageOfTheArchitectureListsThem() throws IOException {
    new MarkedPart(Path.of("..", "ARCHITECTURE.md"), "api").isWritten(table());
  }

  private static String table() {
    return API.stream()
        .collect(
            groupingBy(
                ApiTest::room, LinkedHashMap::new, mapping(ApiTest::simpleName, joining(", "))))
        .entrySet()
        .stream()
        .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
        .collect(joining("", "| package | types |\n|---|---|\n", ""));
  }

  private static String room(String type) {
    int end = type.lastIndexOf('.');
    return end < 0 ? "(root)" : "`" + type.substring(0, end) + "`";
  }

  private static String simpleName(String type) {
    return "`" + type.substring(type.lastIndexOf('.') + 1) + "`";
  }

  /** The core types that the sources of the programs name; a nested one counts as its outer. */
  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path program : PROGRAMS) {
      try (Stream<Path> files = Files.walk(program)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          TYPE.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(used::add);
        }
      }
    }
    used.removeIf(name -> name.startsWith("cli.") || name.startsWith("maven."));
    return used;
  }

  private static Stream<JavaClass> signatures(JavaClass type) {
    return type.getCodeUnits().stream()
        .filter(member -> isPublic(member.getModifiers()))
        .flatMap(ApiTest::signature);
  }

  private static Stream<JavaClass> signature(JavaCodeUnit member) {
    return Stream.concat(Stream.of(member.getReturnType()), member.getParameterTypes().stream())
        .flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean isPublic(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC);
  }

  private static String name(JavaClass type) {
    return type.getName().replaceFirst("^" + Pattern.quote(ROOT), "").replaceFirst("\\$.*", "");
  }
}

package io.github.backupchecker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.operation.OperationPredictor;
import io.github.backupchecker.oracle.Oracle;
import io.github.backupchecker.oracle.Predictions;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.Subjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What ARCHITECTURE.md says, in code. */
class ArchitectureTest {
  private static final String ROOT = "io.github.backupchecker.";
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path KNOWLEDGE =
      Path.of("src/main/resources/io/github/backupchecker/knowledge/hybrid-security.yaml");

  /** Versions, days, codes and other numbers of four digits and more, but for years. */
  private static final Pattern FACTS =
      Pattern.compile(
          "\\b(?:\\d+\\.\\d+\\.\\d+(?:\\.\\d+)?|20\\d\\d-\\d\\d-\\d\\d|0x[0-9A-F]+"
              + "|(?!20\\d\\d\\b|180[17]\\b)\\d{4,})\\b");

  /** An agent, by the one part of its version in which agents differ. */
  private static final Pattern AGENT = Pattern.compile("^2\\.0\\.(\\d{4})(?:\\.0)?$");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.backupchecker");

  /** The packages in dependency order: each may see those above it alone. */
  private static final List<String> LAYERS =
      List.of(
          "source",
          "revision",
          "shell",
          "finding",
          "scan",
          "tree",
          "model",
          "binding",
          "knowledge",
          "oracle",
          "dialect.azure",
          "dialect",
          "secret",
          "declaration",
          "reading",
          "subject",
          "change",
          "operation",
          "rule",
          "rules",
          "settings",
          "manual",
          "evaluation",
          "render",
          "schema",
          "starter");

  @TestFactory
  Stream<DynamicTest> everyPackageSeesOnlyThoseAboveIt() {
    return LAYERS.stream()
        .map(
            layer ->
                DynamicTest.dynamicTest(
                    layer,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + layer + "..")
                            .should()
                            .dependOnClassesThat(isBelow(layer))
                            .because("the packages stand in dependency order")
                            .allowEmptyShould(true)
                            .check(CORE)));
  }

  private static DescribedPredicate<JavaClass> isBelow(String layer) {
    List<String> below = new ArrayList<>(LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size()));
    String[] packages = below.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    return resideInAnyPackage(packages)
        .and(resideOutsideOfPackage(ROOT + layer + ".."))
        .or(
            describe(
                "the root package", c -> c.getPackageName().equals("io.github.backupchecker")));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void formatsUseWhatTheyShareAndNotEachOther() {
    slices().matching(ROOT + "render.(*)..").should().notDependOnEachOther().check(CORE);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "render")
        .and()
        .doNotBelongToAnyOf(Format.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "render.*..")
        .because("only the list of formats knows them")
        .check(CORE);
  }

  @Test
  void factsDoNotKnowWhereTheyStandNorHowTheyArePrinted() {
    slices().matching(ROOT + "knowledge.(*)..").should().notDependOnEachOther().check(CORE);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "knowledge")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "knowledge.*..")
        .check(CORE);
  }

  /** A name that means two things has to be looked up at each of its uses. */
  @Test
  void noTwoTypesHaveOneName() {
    Map<String, Long> names =
        CORE.stream()
            .filter(type -> type.getEnclosingClass().isEmpty())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    names.values().removeIf(count -> count == 1);

    assertThat(names).isEmpty();
  }

  @Test
  void onlyTheTreeUsesTheYamlAndJsonLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "scan..", ROOT + "tree..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.yaml..", "com.fasterxml..")
        .because("a value without its place must not enter the checker")
        .check(CORE);
  }

  @Test
  void coreNeedsALibraryForYamlAndOneForJsonAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.backupchecker..",
            "java..",
            "org.yaml.snakeyaml..",
            "com.fasterxml.jackson.core..",
            "org.jspecify.annotations..")
        .because("whoever uses the plugin downloads whatever core needs")
        .check(CORE);
  }

  @Test
  void coreTouchesNothingOutsideItself() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.sql..", "java.util.logging..", "org.apache.maven..")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .because("the same input gives the same bytes on every machine, and nothing leaves it")
        .check(CORE);
  }

  @Test
  void theOracleIsAskedOnceInARun() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Subjects.class)
        .should()
        .callConstructor(OperationPredictor.class, Knowledge.class)
        .because("all rules and the report are to see the same predictions")
        .check(CORE);
    noClasses()
        .that()
        .doNotBelongToAnyOf(OperationPredictor.class, Predictions.class)
        .should()
        .callConstructor(Oracle.class, Knowledge.class)
        .because("a run and the table of predictions are all that asks it")
        .check(CORE);
    noClasses()
        .that()
        .doNotBelongToAnyOf(Checker.class)
        .should()
        .callMethod(Subjects.class, "of", Estate.class, Minimums.class, Knowledge.class)
        .because("what rules examine is found out once in a run")
        .check(CORE);
  }

  @Test
  void theRootHoldsTheVerbsAlone() {
    classes()
        .that()
        .resideInAPackage("io.github.backupchecker")
        .should()
        .haveSimpleName("Checker")
        .orShould()
        .haveSimpleName("CheckerAhead")
        .orShould()
        .haveSimpleName("CheckRequest")
        .orShould()
        .haveSimpleName("package-info")
        .because("logic has a room of its own")
        .check(CORE);
  }

  @Test
  void thePictureOfPackagesIsDrawnFromTheCode() throws IOException {
    new MarkedPart(Path.of("..", "ARCHITECTURE.md"), "packages")
        .isWritten(PackagePicture.of(CORE).toString());
  }

  @Test
  void theTableOfPackagesIsTheListOfLayers() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "ARCHITECTURE.md")).stream()
            .filter(line -> line.matches("\\| `[a-z.]+` \\| .* \\| .* \\|"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(rows).isEqualTo(LAYERS);
  }

  @Test
  void onlyGitIsStartedAndAtOnePlace() {
    noClasses()
        .that(describe("not the one place", c -> !c.getSimpleName().equals("GitProcess")))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Runtime.class)
        .check(CORE);
  }

  @Test
  void typesAreClosed() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .and(describe("not synthetic", c -> !c.getSimpleName().isEmpty()))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("every type is a record, an enum, an interface or final")
        .check(CORE);
  }

  @Test
  void recordsThatAreComparedByCodeOfTheirOwnAreComparedWhole() {
    List<String> compared = new ArrayList<>();
    for (JavaClass type : CORE) {
      if (type.isRecord()) {
        compared.addAll(compared(type));
      }
    }
    assertThat(compared).isNotEmpty().noneMatch(one -> one.contains("forgets"));
  }

  /** What Java writes itself looks at nothing; versions are equal where neither is newer. */
  private static List<String> compared(JavaClass type) {
    Set<String> looked =
        type.getMethod("equals", Object.class).getAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().equals(type))
            .map(JavaAccess::getName)
            .collect(Collectors.toSet());
    if (looked.isEmpty() || looked.contains("compareTo")) {
      return List.of();
    }
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .map(
            field ->
                type.getName()
                    + (looked.contains(field.getName()) ? " has " : " forgets ")
                    + field.getName())
        .toList();
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(CORE);
  }

  @Test
  void nothingHoldsStaticState() {
    noFields()
        .that()
        .areStatic()
        .should()
        .notBeFinal()
        .because("two runs in one process must not meet")
        .check(CORE);
  }

  @Test
  void rulesAreFinalAndUseNoOtherRule() {
    DescribedPredicate<JavaClass> isRule =
        describe("a rule", c -> c.isAssignableTo(Rule.class) && !c.isInterface());
    classes().that(isRule).should().bePackagePrivate().check(CORE);
    for (JavaClass rule : CORE.that(isRule)) {
      assertThat(rule.getDirectDependenciesFromSelf())
          .as("dependencies of %s", rule.getSimpleName())
          .extracting(dependency -> dependency.getTargetClass())
          .filteredOn(target -> !target.equals(rule))
          .noneMatch(isRule);
    }
  }

  /** In strings, text blocks and numbers alike; comments may give examples. */
  @Test
  void noVersionThresholdOrCodeStandsInJava() throws IOException {
    Pattern fact = anyOf(FACTS.matcher(text(KNOWLEDGE)).results().map(MatchResult::group));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(
                  file ->
                      fact.matcher(withoutComments(text(file)))
                          .results()
                          .map(match -> file + ": " + match.group()))
              .toList();
      assertThat(found).as("facts belong into the knowledge file").isEmpty();
    }
  }

  @Test
  void factsAreCalledByTheirNamesAndNotByNumbers() throws IOException {
    Pattern number = Pattern.compile("\\b[FC]\\d{1,2}\\b");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file -> assertThat(text(file)).as(file.toString()).doesNotContainPattern(number));
    }
  }

  private static Pattern anyOf(Stream<String> facts) {
    List<String> words =
        facts
            .flatMap(fact -> Stream.of(fact, AGENT.matcher(fact).replaceFirst("$1")))
            .distinct()
            .map(Pattern::quote)
            .toList();
    assertThat(words).hasSizeGreaterThan(100);
    return Pattern.compile("(?<![\\w.-])(?:" + String.join("|", words) + ")(?![\\w-])");
  }

  private static String withoutComments(String java) {
    return java.replaceAll("(?s)/\\*.*?\\*/|(?<!:)//[^\n]*", "").replaceAll("(?<=\\d)_(?=\\d)", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.backupchecker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.operation.OperationPredictor;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What ARCHITECTURE.md says, in code. */
class ArchitectureTest {
  private static final String ROOT = "io.github.backupchecker.";
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.backupchecker");

  /** The packages in dependency order: each may see those above it alone. */
  private static final List<String> LAYERS =
      List.of(
          "source",
          "shell",
          "finding",
          "tree",
          "model",
          "binding",
          "knowledge",
          "dialect",
          "secret",
          "declaration",
          "subject",
          "operation",
          "rule",
          "rules",
          "settings",
          "evaluation",
          "render",
          "reading");

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
  void onlyTheTreeTouchesTheYamlAndJsonLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "tree..", ROOT + "render..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.yaml..", "com.fasterxml..")
        .because("a value without its place must not enter the checker")
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
        .doNotBelongToAnyOf(Checker.class)
        .should()
        .callMethod(Subjects.class, "of", Estate.class, Minimums.class, Knowledge.class)
        .because("what rules examine is found out once in a run")
        .check(CORE);
  }

  @Test
  void nothingStartsAProcess() {
    noClasses()
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

  @Test
  void noVersionThresholdOrCodeStandsInJava() throws IOException {
    Pattern fact =
        Pattern.compile(
            "\"[^\"\\n]*(2\\.0\\.\\d{4}|0x2983|\\b8100?0?[012]\\b|\\b130001\\b|\\b120002\\b|\\b100130\\b)[^\"\\n]*\"");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> fact.matcher(text(file)).find())
              .map(Path::toString)
              .toList();
      assertThat(found).as("facts belong into the knowledge file").isEmpty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

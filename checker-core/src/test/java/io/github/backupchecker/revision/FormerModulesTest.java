package io.github.backupchecker.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.FormerModules;
import io.github.backupchecker.reading.FormerModules.Build;
import io.github.backupchecker.reading.Neighbour;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Modules that are gone since the base are missed, and those that moved are found again. */
@Timeout(120)
class FormerModulesTest {
  private static final String ESTATE =
      """
      vaults:
        rsv: { hybrid-security: enabled, immutability: locked, soft-delete: { state: enabled } }
      agents:
        fs-01: { vault: rsv, version: 2.0.9262.0 }
      """;
  private static final String OTHER = ESTATE.replace("rsv", "lab").replace("fs-01", "fs-02");
  private static final String MISSED = "agents/fs-01 is declared in the base, and not any more";

  /** A build whose modules are the lines of a file. */
  private static final String MODULES = "modules.txt";

  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path temporary;
  private Path top;
  private Repository repository;

  @BeforeEach
  void standInAFolder() throws IOException {
    top = Files.createDirectories(temporary.toRealPath().resolve("work"));
    repository = Repository.in(top);
  }

  @Test
  void aRemovedModuleIsMissedByAllTogether() {
    estates("old", ESTATE, "other", OTHER);
    repository.git("rm", "-r", "--quiet", "old");

    Report report = together("other");

    assertMissed(report);
    assertThat(report.notes())
        .contains(
            "'old/src/main/backup' of the base 'HEAD' is in no module any more: what it declared"
                + " counts as removed unless another module declares it");
  }

  @Test
  void aRemovedModuleIsMissedInTheRootAlone() {
    estates("old", ESTATE, "other", OTHER);
    repository.git("rm", "-r", "--quiet", "old");

    assertMissed(root("other"));
    assertThat(messages(module("other"))).noneMatch(one -> one.contains("fs-01"));
  }

  @Test
  void aModuleThatMovedIsNeitherGoneNorNew() {
    estates("old", ESTATE, "other", OTHER);
    repository.git("mv", "old", "new");

    assertUnchanged(together("new", "other"));
    assertUnchanged(root("new", "other"));
    assertUnchanged(module("new", "other"));
    assertUnchanged(module("other", "new"));
  }

  @Test
  void whatAModuleThatMovedLostIsToldThere() {
    estates("old", ESTATE, "other", OTHER);
    repository.git("mv", "old", "new");
    repository.with("new/src/main/backup/e.yaml", ESTATE.replaceFirst("(?s)agents.*", ""));

    assertMissed(module("new", "other"));
    assertUnchanged(root("new", "other"));
    assertUnchanged(module("other", "new"));
  }

  /** Environments declare the same names, and each is told from the others by what it says. */
  @Test
  void aModuleThatMovedIsFoundAmongNamesakes() {
    String lab = ESTATE.replace("9262", "9938");
    estates("prod", ESTATE, "lab", lab, "stage", ESTATE + "# stage\n");
    repository.git("mv", "prod", "production");
    repository.git("mv", "lab", "laboratory");

    assertUnchanged(root("production", "laboratory", "stage"));
    assertUnchanged(module("production", "laboratory", "stage"));
    assertUnchanged(module("laboratory", "production", "stage"));
    assertUnchanged(module("stage", "laboratory", "production"));
  }

  @Test
  void aNamesakeOfAnotherModuleDoesNotHideThatOneIsGone() {
    estates("prod", ESTATE, "lab", ESTATE);
    repository.git("rm", "-r", "--quiet", "prod");

    assertMissed(root("lab"));
    assertUnchanged(module("lab"));
  }

  @Test
  void whatAnotherModuleTookOverIsNotGone() {
    estates("old", ESTATE, "other", OTHER);
    repository.git("rm", "-r", "--quiet", "old");
    repository.with("other/src/main/backup/taken.yaml", ESTATE);

    assertUnchanged(root("other"));
    assertUnchanged(module("other"));
    assertUnchanged(together("other"));
  }

  @Test
  void whatTwoNewModulesShareIsNotGone() {
    estates("old", ESTATE);
    repository.git("rm", "-r", "--quiet", "old");
    repository.with("a/src/main/backup/e.yaml", ESTATE.replaceFirst("(?s)agents.*", ""));
    repository.with(
        "b/src/main/backup/e.yaml", ESTATE.replaceFirst("(?s)vaults.*agents", "agents"));

    assertUnchanged(root("a", "b"));
    assertUnchanged(module("a", "b"));
    assertUnchanged(module("b", "a"));
  }

  @Test
  void aModuleThatIsNotBuiltAnyMoreIsMissedWhereItStands() {
    repository.with(MODULES, "old\nother");
    estates("old", ESTATE, "other", OTHER);
    repository.with(MODULES, "other");

    Report report = root("other");

    assertMissed(report);
    assertThat(report.notes())
        .contains(
            "'old/src/main/backup' of the base 'HEAD' is there still, and its module is no part of"
                + " the build any more: nobody judges it, what it declared counts as removed unless"
                + " another module declares it");
  }

  @Test
  void whatNeverWasAModuleOrIsOneAtTimesIsNotMissed() {
    repository.with(MODULES, "at-times\nother");
    estates("at-times", ESTATE, "sample", ESTATE, "other", OTHER);

    assertUnchanged(root("other"));
    assertThat(root("other").notes()).noneMatch(one -> one.contains("sample"));
  }

  @Test
  void whatIsLeftOutOfTheCheckIsNoPartOfTheBaseEither() {
    estates("old", ESTATE, "other", OTHER);
    repository.git("rm", "-r", "--quiet", "old");
    Selection selection = new Selection(List.of(), List.of(new Glob("e.*")));

    assertUnchanged(check(among(top, "other").selecting(selection), true));
  }

  private void estates(String... modulesAndTexts) {
    for (int i = 0; i < modulesAndTexts.length; i += 2) {
      repository.with(modulesAndTexts[i] + "/src/main/backup/e.yaml", modulesAndTexts[i + 1]);
    }
    repository.commit();
  }

  private Report together(String... modules) {
    return check(
        ReadRequest.ofLeft(
            Stream.concat(Stream.of(top), Stream.of(modules).map(top::resolve))
                .map(FormerModulesTest::declarations)
                .toList()),
        true);
  }

  private Report root(String... others) {
    return check(among(top, others), true);
  }

  private Report module(String own, String... others) {
    return check(among(top.resolve(own), others), false);
  }

  private ReadRequest among(Path own, String... others) {
    return ReadRequest.ofLeft(List.of(declarations(own)))
        .among(
            Stream.of(others)
                .map(one -> new Neighbour(top, List.of(declarations(top.resolve(one)))))
                .toList());
  }

  private Report check(ReadRequest input, boolean isToldHere) {
    Build build =
        files ->
            files
                .apply(top.resolve(MODULES))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().map(top::resolve))
                .map(all -> all.collect(Collectors.toSet()))
                .orElse(Set.of());
    FormerModules former =
        new FormerModules(top, top, isToldHere ? Optional.of(top) : Optional.empty(), build);
    return checker.check(
        CheckRequest.of(input)
            .since(Optional.of(new Base.Revision("HEAD", Optional.of(former))))
            .with(new Overrides(Optional.empty(), Optional.empty(), true)));
  }

  private static Path declarations(Path module) {
    return module.resolve("src/main/backup");
  }

  private static void assertMissed(Report report) {
    assertThat(report.problems()).isEmpty();
    assertThat(messages(report)).anyMatch(one -> one.startsWith(MISSED));
  }

  private static void assertUnchanged(Report report) {
    assertThat(report.problems()).isEmpty();
    assertThat(report.base().orElseThrow().changes()).isEmpty();
    assertThat(report.findings()).noneMatch(one -> one.finding().isOfChange());
  }

  private static List<String> messages(Report report) {
    return report.findings().stream().map(found -> found.finding().message()).toList();
  }
}

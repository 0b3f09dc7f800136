package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Folder;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.source.Address;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each folder that the settings name is an estate of its own; the rest is shared by all. */
class EstatesTest {
  private static final String VAULT =
      "vaults: { rsv: { hybrid-security: enabled, immutability: locked, soft-delete: always-on,"
          + " multi-user-authorization: { resource-guard: g, subscription: other }, notifications:"
          + " { emails: [ a@b.example ] } } }\n";
  @TempDir private Path path;
  private Folder folder;

  @BeforeEach
  void writeSettings() {
    folder = new Folder(path).with("backup-checker.yaml", "estates: [ 'env/*' ]\n");
  }

  @Test
  void theSameNamesMayStandInEach() {
    folder
        .with("env/prod/estate.yaml", VAULT + agent("fs", "2.0.9262.0"))
        .with("env/test/estate.yaml", VAULT + agent("fs", "2.0.9000.0"));

    Report report = folder.check();
    assertThat(report.problems()).isEmpty();
    assertThat(subjects(report)).isNotEmpty().containsOnly("test:agents/fs");
    assertThat(report.notes()).contains("estates: prod, test");
  }

  /** Text and Markdown show no other address than the one in the sentence. */
  @Test
  void sentencesCallObjectsAsWaiversDo() {
    folder
        .with("env/prod/estate.yaml", VAULT + agent("fs", "2.0.9262.0"))
        .with(
            "env/test/estate.yaml",
            VAULT
                + agent("fs", "2.0.9000.0")
                + "operations: { o: { do: stop-protection-and-delete-data, on: agents/fs } }\n");

    Report report = folder.check();
    assertThat(counted(report))
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(found.finding().message())
                    .contains("test:agents/fs")
                    .doesNotContain(" agents/fs")
                    .doesNotContain(" vaults/rsv"));
    assertThat(report.operations())
        .singleElement()
        .satisfies(one -> assertThat(one.before().orElseThrow()).startsWith("test:vaults/rsv"));
  }

  @Test
  void withoutTheSettingTheyAreOneEstate() {
    folder
        .with("backup-checker.yaml", "fail-on: error\n")
        .with("env/prod/estate.yaml", VAULT)
        .with("env/test/estate.yaml", VAULT);

    assertThat(folder.check().problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.DUPLICATE_NAME);
  }

  @Test
  void whatIsSharedIsSaidOnceAndHasNoPrefix() {
    folder
        .with("policies.yaml", "policies: { files: { retention: { daily: 3 days } } }\n")
        .with("env/prod/estate.yaml", VAULT + agent("a", "2.0.9262.0"))
        .with("env/test/estate.yaml", VAULT + agent("b", "2.0.9262.0"));

    Report report = folder.check();
    assertThat(report.problems()).isEmpty();
    assertThat(subjects(report)).containsExactly("policies/files/daily");
    assertThat(report.findings()).hasSize(1);
    assertThat(report.totals().failed()).isEqualTo(1);
  }

  @Test
  void namesAreResolvedInTheOwnEstateAndInWhatIsShared() {
    folder
        .with("vaults.yaml", VAULT)
        .with("env/prod/estate.yaml", agent("a", "2.0.9262.0"))
        .with("env/test/estate.yaml", "agents: { b: { vault: rsv-of-nobody } }\n");

    assertThat(folder.check().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.UNRESOLVED_REFERENCE))
        .satisfies(p -> assertThat(p.message()).contains("rsv-of-nobody"));
  }

  @Test
  void aSharedPlanIsJudgedWhereItsTargetIs() {
    folder
        .with("plans.yaml", "operations: { o: { do: change-passphrase, on: agents/a } }\n")
        .with("env/prod/estate.yaml", VAULT + agent("a", "2.0.9262.0"))
        .with("env/test/estate.yaml", VAULT + agent("b", "2.0.9262.0"));

    Report report = folder.check();
    assertThat(report.problems()).isEmpty();
    assertThat(report.operations())
        .filteredOn(answer -> answer.target().isPresent())
        .singleElement()
        .extracting(OperationAnswer::subject, answer -> answer.target().orElseThrow())
        .containsExactly(new Address("prod:operations/o"), new Address("prod:agents/a"));
  }

  @Test
  void aSharedPlanForNobodyIsAProblemOnce() {
    folder
        .with("plans.yaml", "operations: { o: { do: change-passphrase, on: agents/z } }\n")
        .with("env/prod/estate.yaml", VAULT + agent("a", "2.0.9262.0"))
        .with("env/test/estate.yaml", VAULT + agent("b", "2.0.9262.0"));

    assertThat(folder.check().problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.UNRESOLVED_REFERENCE);
  }

  @Test
  void aWaiverNamesTheEstate() {
    folder
        .with("env/prod/estate.yaml", VAULT + agent("fs", "2.0.9000.0"))
        .with("env/test/estate.yaml", VAULT + agent("fs", "2.0.9000.0"));

    assertThat(waiving("test:agents/fs"))
        .contains("prod:agents/fs")
        .doesNotContain("test:agents/fs");
    assertThat(waiving("'*:agents/fs'")).isEmpty();
  }

  @Test
  void whatWasRemovedIsComparedWithItsOwnEstate() {
    Path before = path.resolve("before");
    Path now = path.resolve("now");
    for (Path side : List.of(before, now)) {
      new Folder(side)
          .with("backup-checker.yaml", "estates: [ 'env/*' ]\n")
          .with("env/prod/estate.yaml", VAULT + agent("fs", "2.0.9262.0"));
    }
    new Folder(before).with("env/test/estate.yaml", VAULT + agent("fs", "2.0.9262.0"));

    Report report =
        new Checker(new KnowledgeFile().read())
            .check(CheckRequest.of(now).since(Optional.of(new Base.Folder(before))));
    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .filteredOn(found -> found.rule().id().equals("protection-weakened"))
        .extracting(found -> found.finding().subject().text())
        .containsExactlyInAnyOrder("test:vaults/rsv", "test:agents/fs");
  }

  @Test
  void aPatternThatTheChangeAddsMayNameWhatThePresentSideHas() {
    Path before = path.resolve("before");
    Path now = path.resolve("now");
    for (Path side : List.of(before, now)) {
      new Folder(side).with("env/prod/estate.yaml", VAULT + agent("fs", "2.0.9262.0"));
    }
    new Folder(now).with("backup-checker.yaml", "estates: [ 'env/*', 'gone/*' ]\n");

    Report report =
        new Checker(new KnowledgeFile().read())
            .check(CheckRequest.of(now).since(Optional.of(new Base.Folder(before))));
    assertThat(report.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("'gone/*'");
    assertThat(report.notes()).anyMatch(note -> note.startsWith("the estates of the change count"));
  }

  @Test
  void aFolderThatIsNotThereIsAProblem() {
    folder.with("estate.yaml", VAULT);

    assertThat(folder.check().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("is one of 'env/*'"));
  }

  @Test
  void twoEstatesOfOneNameAreAProblem() {
    folder
        .with("backup-checker.yaml", "estates: [ 'eu/*', 'us/*' ]\n")
        .with("eu/prod/estate.yaml", VAULT)
        .with("us/prod/estate.yaml", VAULT);

    assertThat(folder.check().problems())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.message())
                    .contains("'eu/prod' and 'us/prod' are both estates called 'prod'"));
  }

  private List<String> waiving(String on) {
    folder.with(
        "backup-checker.yaml",
        """
        estates: env/*
        waivers:
          - { rule: agent-too-old, on: %1$s, reason: r, approved-by: me, until: 2027-01-31 }
        """
            .formatted(on));
    return subjects(
        new Checker(new KnowledgeFile().read())
            .check(CheckRequest.of(path).on(LocalDate.of(2026, 11, 28))),
        "agent-too-old");
  }

  private static String agent(String name, String version) {
    return "agents: { %s: { vault: rsv, version: %s, policy: p, protects: { volumes: [ 'D:' ] } } }\n"
            .formatted(name, version)
        + "policies: { p: { schedule: { every: day }, retention: { daily: 30 days } } }\n";
  }

  private static List<String> subjects(Report report) {
    return counted(report).map(found -> found.finding().subject().text()).toList();
  }

  private static List<String> subjects(Report report, String rule) {
    return counted(report)
        .filter(found -> found.rule().id().equals(rule))
        .map(found -> found.finding().subject().text())
        .toList();
  }

  private static Stream<ReportedFinding> counted(Report report) {
    return report.findings().stream().filter(found -> found.outcome() == Outcome.FAILED);
  }
}

package io.github.backupchecker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBaseline;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.json.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a baseline knows does not fail, what is new does, and what was mended is told. */
class BaselineTest {
  private static final String NAME = "backup-checker-baseline.json";
  private static final String SHORT = "policies: { a: { retention: { daily: 3 days } } }\n";
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @Test
  void whatIsKnownDoesNotFailAndWhatIsNewDoes() throws IOException {
    policies("a: 3 days", "b: 30 days");
    record();
    assertThat(check().status()).isEqualTo(Status.COMPLIANT);
    assertThat(outcomes(check())).containsExactly(Outcome.BASELINED);

    policies("a: 3 days", "b: 2 days");
    assertThat(check().status()).isEqualTo(Status.NON_COMPLIANT);
    assertThat(outcomes(check())).containsExactly(Outcome.BASELINED, Outcome.FAILED);
  }

  @Test
  void linesAndMessagesMayChange() throws IOException {
    policies("a: 3 days", "b: 30 days");
    record();

    policies("b: 30 days", "a: 4 days");
    assertThat(outcomes(check())).containsExactly(Outcome.BASELINED);
  }

  @Test
  void whatWasMendedIsTold() throws IOException {
    policies("a: 3 days", "b: 2 days");
    record();
    assertThat(baseline(check()).fixed()).isEmpty();

    policies("a: 7 days", "b: 2 days");
    Report report = check();
    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
    assertThat(baseline(report).known()).isEqualTo(1);
    assertThat(baseline(report).fixed())
        .singleElement()
        .satisfies(one -> assertThat(one.subject().text()).isEqualTo("policies/a/daily"));
    assertThat(report.notes()).anyMatch(note -> note.contains("1 is not found any more"));

    record();
    assertThat(baseline(check()).fixed()).isEmpty();
  }

  @Test
  void whatCouldNotBeToldIsNotKnownOnceItFails() throws IOException {
    policies("a: ${days}");
    record();
    assertThat(outcomes(check())).isNotEmpty().containsOnly(Outcome.BASELINED);

    policies("a: 1 day");
    assertThat(outcomes(check())).containsExactly(Outcome.FAILED);
  }

  @Test
  void whatCannotBeExcusedIsNeverKnown() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        "agents: { a: { version: 2.0.9000.0 } } # passphrase: hunter2Hunter2\n");
    record();

    assertThat(Files.readString(folder.resolve(NAME)))
        .contains("agent-too-old")
        .doesNotContain("secret-in-declaration")
        .doesNotContain("hunter2");
    assertThat(check().findings())
        .filteredOn(f -> f.outcome() == Outcome.FAILED)
        .extracting(f -> f.rule().id())
        .containsOnly("secret-in-declaration");
  }

  @Test
  void whatIsWaivedIsNotKnownBesides() throws IOException {
    policies("a: 3 days");
    Files.writeString(
        folder.resolve("backup-checker.yaml"),
        """
        waivers:
          - { rule: retention-below-minimum, on: policies/a/daily, reason: lab, approved-by: me,
              until: 2027-03-31 }
        """);
    record();

    assertThat(Files.readString(folder.resolve(NAME))).doesNotContain("policies/a/daily");
  }

  @Test
  void itIsSortedWhateverTheOrderOfTheFiles() throws IOException {
    policies("b: 3 days", "a: 2 days", "c: 1 day");
    record();
    String one = Files.readString(folder.resolve(NAME));
    policies("c: 1 day", "b: 3 days", "a: 2 days");
    record();

    assertThat(Files.readString(folder.resolve(NAME))).isEqualTo(one);
    assertThat(one.indexOf("policies/a")).isLessThan(one.indexOf("policies/b"));
  }

  @Test
  void anIncompleteRunIsNoBaseline() throws IOException {
    Files.writeString(folder.resolve("p.yaml"), "policies: { a: { retentoin: 3 } }\n");
    Report report = checker.check(CheckRequest.of(folder).knowing(BaselineChoice.none()));

    assertThat(new BaselineFile(folder.resolve(NAME)).refusal(report))
        .hasValueSatisfying(why -> assertThat(why).contains("incomplete"));
  }

  @Test
  void nothingElseIsReplacedAndNoLinkFollowed() throws IOException {
    policies("a: 3 days");
    Report report = checker.check(CheckRequest.of(folder));
    Path other = Files.writeString(folder.resolve("main.json"), "{ \"resources\": [] }");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), other);

    assertThat(new BaselineFile(other).refusal(report)).isPresent();
    assertThat(new BaselineFile(link).refusal(report)).isPresent();
    assertThat(new BaselineFile(folder).refusal(report)).isPresent();
    Path broken = Files.writeString(folder.resolve(NAME), "<<<<<<< HEAD\n");
    assertThat(new BaselineFile(broken).refusal(report)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "policies/a/daily | policies/b/daily | not that of the rule",
        "retention-below-minimum | secret-in-declaration | cannot be excused",
        "\"rule\" | \"rool\" | is not a key of a known finding",
        "\"schemaVersion\": 1 | \"schemaVersion\": 2 | or a newer version of the checker",
        "{ | [ | this is not JSON",
        "\"schemaVersion\": 1, | '' | does not say its schemaVersion",
      })
  void anEntryThatSaysOtherThanItExcusesIsAProblem(String written, String edited, String message)
      throws IOException {
    policies("a: 3 days");
    record();
    Path file = folder.resolve(NAME);
    Files.writeString(file, Files.readString(file).replace(written, edited));

    Report report = check();
    assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(report.problems())
        .anySatisfy(p -> assertThat(p.message()).contains(message))
        .allSatisfy(p -> assertThat(p.location()).isNotNull());
  }

  @Test
  void aBaselineThatIsCalledNearlySoIsAProblem() throws IOException {
    policies("a: 7 days");
    Files.writeString(folder.resolve("Backup-Checker-Baseline.json"), "{}");

    assertThat(check().problems()).extracting(Problem::kind).contains(ProblemKind.INVALID_SETTING);
  }

  /** Outside a repository the home says what belongs to the change. */
  @Test
  void aBaselineOfTheChangeExcusesNothingInIt() throws IOException {
    Path module = Files.createDirectories(folder.resolve("module"));
    Path sources = Files.createDirectories(module.resolve("src"));
    Path before = Files.createDirectories(folder.resolve("before"));
    Files.writeString(sources.resolve("p.yaml"), SHORT);
    Files.writeString(before.resolve("p.yaml"), SHORT.replace("3", "30"));
    CheckRequest plain = CheckRequest.of(sources).in(module);
    BaselineFile file = new BaselineFile(BaselinePlace.in(module));
    file.write(checker.check(plain));
    CheckRequest known = plain.knowing(BaselineChoice.named(file.path()));

    assertThat(outcomes(checker.check(known))).containsExactly(Outcome.BASELINED);
    assertThat(outcomes(checker.check(known.since(Optional.of(new Base.Folder(before))))))
        .contains(Outcome.FAILED)
        .doesNotContain(Outcome.BASELINED);
  }

  @Test
  void aBaselineThatIsNamedMayLieAnywhere() throws IOException {
    policies("a: 3 days");
    record();
    Path elsewhere = Files.createDirectories(folder.resolve("known")).resolve("old.json");
    Files.move(folder.resolve(NAME), elsewhere);

    assertThat(outcomes(check())).containsExactly(Outcome.FAILED);
    CheckRequest named =
        CheckRequest.of(folder.resolve("p.yaml")).knowing(BaselineChoice.named(elsewhere));
    assertThat(outcomes(checker.check(named))).containsExactly(Outcome.BASELINED);
  }

  private void policies(String... daily) throws IOException {
    StringBuilder text = new StringBuilder("policies:\n");
    for (String one : daily) {
      String[] parts = one.split(": ", 2);
      text.append("  %s: { retention: { daily: '%s' } }\n".formatted(parts[0], parts[1]));
    }
    Files.writeString(folder.resolve("p.yaml"), text);
  }

  private void record() throws IOException {
    Report report =
        checker.check(
            CheckRequest.of(folder).knowing(BaselineChoice.none()).on(LocalDate.of(2026, 11, 28)));
    BaselineFile file = new BaselineFile(BaselinePlace.of(folder));
    assertThat(file.refusal(report)).isEmpty();
    file.write(report);
  }

  private Report check() {
    return checker.check(CheckRequest.of(folder));
  }

  private static ReportedBaseline baseline(Report report) {
    Optional<ReportedBaseline> baseline = report.excused().baseline();
    assertThat(baseline).isPresent();
    return baseline.orElseThrow();
  }

  private static List<Outcome> outcomes(Report report) {
    return report.findings().stream().map(ReportedFinding::outcome).toList();
  }
}

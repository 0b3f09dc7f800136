package io.github.backupchecker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Selection;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A waiver excuses what it names, until its last day, and never more than anybody decided. */
class WaiversTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"policies/lab/daily", "policies/*/daily", "policies/**", "'**'"})
  void excusesWhatItsAddressMeets(String on) throws IOException {
    Report report = check(waiver(on, "2027-03-31"));

    assertThat(report.problems()).isEmpty();
    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
    assertThat(report.totals().waived()).isEqualTo(1);
    assertThat(report.totals().failed()).isZero();
    assertThat(report.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.WAIVED))
        .satisfies(f -> assertThat(f.waiver().orElseThrow().daysLeft()).isEqualTo(123));
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies/lab", "policies/*", "lab", "policies/lab/weekly"})
  void whatItDoesNotNameStillFails(String on) throws IOException {
    Report report = check(waiver(on, "2027-03-31"));

    assertThat(outcomes(report)).containsExactly(Outcome.FAILED);
    assertThat(problems(report)).containsExactly(ProblemKind.STALE_WAIVER);
  }

  /** YAML takes what begins with an asterisk for the name of an anchor. */
  @ParameterizedTest
  @ValueSource(strings = {"**/daily", "*:policies/lab/daily"})
  void aGlobWithoutItsQuotesIsToldWhatItLacks(String on) throws IOException {
    assertThat(check(waiver(on, "2027-03-31")).problems())
        .anySatisfy(p -> assertThat(p.message()).contains("begins with * stands in quotes"));
  }

  @Test
  void noneAreWrittenByNoValue() throws IOException {
    assertThat(check("waivers:\n").problems()).isEmpty();
  }

  @Test
  void aQuestionMarkIsPartOfAName() throws IOException {
    String lab = "policies: { 'l?b': { retention: { daily: 1 day } } }\n";
    Files.writeString(folder.resolve("question.yaml"), lab);

    assertThat(outcomes(check(waiver("policies/l?b/daily", "2027-03-31"))))
        .containsExactlyInAnyOrder(Outcome.WAIVED, Outcome.FAILED);
  }

  @Test
  void countsOnItsLastDayAndNotOnTheNext() throws IOException {
    assertThat(outcomes(check(waiver("policies/lab/daily", "2026-11-28"))))
        .containsExactly(Outcome.WAIVED);
    Report after = check(waiver("policies/lab/daily", "2026-11-27"));

    assertThat(outcomes(after)).containsExactly(Outcome.FAILED);
    assertThat(after.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.STALE_WAIVER))
        .satisfies(p -> assertThat(place(p)).isEqualTo("2026-11-27"))
        .satisfies(p -> assertThat(p.message()).contains("ended on 2026-11-27"));
  }

  @Test
  void lastsAYearAtMost() throws IOException {
    assertThat(outcomes(check(waiver("policies/lab/daily", "2027-11-28"))))
        .containsExactly(Outcome.WAIVED);
    Report longer = check(waiver("policies/lab/daily", "2027-11-29"));

    assertThat(outcomes(longer)).containsExactly(Outcome.FAILED);
    assertThat(problems(longer)).containsExactly(ProblemKind.STALE_WAIVER);
  }

  @Test
  void isWarnedOfInItsLastFortnight() throws IOException {
    assertThat(check(waiver("policies/lab/daily", "2026-12-13")).excused().warnings()).isEmpty();
    assertThat(check(waiver("policies/lab/daily", "2026-12-12")).excused().warnings())
        .singleElement()
        .asString()
        .contains("ends on 2026-12-12 (14 days left)");
    assertThat(check(waiver("policies/lab/daily", "2026-11-28")).excused().warnings())
        .singleElement()
        .asString()
        .contains("ends today");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ rule: retention-below-minimum, on: policies/lab/daily, reason: lab, approved-by: me }"
            + " | says nothing of until",
        "{ rule: retention-below-minimum, on: policies/lab/daily, until: 2027-03-31 }"
            + " | says nothing of reason, approved-by",
        "{ rule: retention-below-minimun, on: 'p/*', reason: r, approved-by: me, until: 2027-03-31 }"
            + " | did you mean 'retention-below-minimum'",
        "{ rule: secret-in-declaration, on: 'p/*', reason: r, approved-by: me, until: 2027-03-31 }"
            + " | can be neither waived nor lowered",
        "{ rule: retention-below-minimum, on: 'p/*', reason: '${why}', approved-by: me, until:"
            + " 2027-03-31 } | is a placeholder",
        "{ rule: retention-below-minimum, on: 'p/*', reason: ' ', approved-by: me, until:"
            + " 2027-03-31 } | not a value of 'reason'",
        "{ rule: retention-below-minimum, on: 'p/*', reason: r, approved-by: me, until: 2027-02-30 }"
            + " | a day such as",
        "{ rule: retention-below-minimum, on: 'p/*', reason: r, approvedby: me, until: 2027-03-31 }"
            + " | did you mean 'approved-by'",
        "retention-below-minimum | a waiver is a mapping",
      })
  void whatIsNotDecidedInFullExcusesNothing(String waiver, String message) throws IOException {
    Report report = check("waivers: [ " + waiver + " ]\n");

    assertThat(outcomes(report)).containsExactly(Outcome.FAILED);
    assertThat(report.problems())
        .anySatisfy(p -> assertThat(p.message()).contains(message))
        .allSatisfy(p -> assertThat(p.location()).isNotNull());
  }

  @Test
  void aWaiverThatStandsTwiceIsAProblemAtTheSecond() throws IOException {
    String one = waiver("policies/lab/daily", "2027-03-31");
    Report report = check(one + one.replace("waivers:\n", "").replace("03-31", "04-30"));

    assertThat(report.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.INVALID_SETTING))
        .satisfies(p -> assertThat(line(p)).isEqualTo(7))
        .satisfies(p -> assertThat(p.related()).hasSize(1));
  }

  @Test
  void withoutADayNoWaiverCounts() throws IOException {
    write(waiver("policies/lab/daily", "2027-03-31"));
    Report report = checker.check(CheckRequest.of(folder));

    assertThat(outcomes(report)).containsExactly(Outcome.FAILED);
    assertThat(problems(report)).containsExactly(ProblemKind.STALE_WAIVER);
  }

  @Test
  void whereOnlyAPartIsCheckedNobodyKnowsWhetherTheRestIsUsed() throws IOException {
    write(
        waiver("policies/lab/daily", "2027-03-31")
            + waiver("policies/other/daily", "2027-03-31").replace("waivers:\n", ""));
    Files.writeString(
        folder.resolve("other.yaml"), "policies: { other: { retention: { daily: 1 day } } }\n");
    Selection part = new Selection(List.of(), List.of(new Glob("other.yaml")));
    ReadRequest input = ReadRequest.of(List.of(folder)).selecting(part);

    Report report = checker.check(CheckRequest.of(input).on(TODAY));
    assertThat(report.problems()).isEmpty();
    assertThat(report.notes()).anyMatch(note -> note.contains("policies/other/daily is not used"));
    assertThat(problems(check(waiver("policies/none/daily", "2027-03-31"))))
        .containsExactly(ProblemKind.STALE_WAIVER);
  }

  @Test
  void settingsOfManyBuildsSpeakOfObjectsThatOthersHave() throws IOException {
    write("fail-on: never\n");
    String many =
        waiver("policies/lab/daily", "2027-03-31")
            + waiver("policies/of-others/daily", "2027-03-31").replace("waivers:\n", "");
    Report report =
        checker.check(
            CheckRequest.of(folder)
                .byText("classpath:com/example/backup-checker.yaml", many)
                .on(TODAY));

    assertThat(outcomes(report)).containsExactly(Outcome.WAIVED);
    assertThat(report.problems()).isEmpty();
    assertThat(report.notes())
        .contains("settings: classpath:com/example/backup-checker.yaml")
        .anyMatch(note -> note.contains("policies/of-others/daily is not used here"));
  }

  @Test
  void settingsAboveWhatIsCheckedMayBeAboutMoreUnlessItHasAHome() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Path module = Files.createDirectories(folder.resolve("module"));
    write(waiver("policies/of-others/daily", "2027-03-31"));
    Files.move(folder.resolve("lab.yaml"), module.resolve("lab.yaml"));
    CheckRequest request = CheckRequest.of(module).on(TODAY);

    assertThat(checker.check(request).problems()).isEmpty();
    assertThat(problems(checker.check(request.in(folder))))
        .containsExactly(ProblemKind.STALE_WAIVER);
  }

  /** It counts once it is in the base, and so it stands there before anything needs it. */
  @Test
  void aChangeIsWaivedBeforeItIsMade() throws IOException {
    String locked = "vaults: { rsv: { immutability: unlocked, hybrid-security: enabled } }\n";
    Path before = Files.createDirectories(folder.resolve("before"));
    Path now = Files.createDirectories(folder.resolve("now"));
    Files.writeString(before.resolve("v.yaml"), locked);
    Files.writeString(
        before.resolve("backup-checker.yaml"),
        waiver("vaults/rsv", "2027-03-31")
            .replace("retention-below-minimum", "protection-weakened"));
    Files.writeString(now.resolve("v.yaml"), locked.replace("unlocked", "disabled"));
    Report approved = checker.check(CheckRequest.of(before).on(TODAY));
    Report changed =
        checker.check(CheckRequest.of(now).since(Optional.of(new Base.Folder(before))).on(TODAY));

    assertThat(approved.problems()).isEmpty();
    assertThat(approved.notes()).anyMatch(note -> note.contains("nothing changed that it speaks"));
    assertThat(changed.findings())
        .filteredOn(found -> found.rule().id().equals("protection-weakened"))
        .singleElement()
        .satisfies(found -> assertThat(found.outcome()).isEqualTo(Outcome.WAIVED));
  }

  @Test
  void aPlanIsNotWaivedAhead() throws IOException {
    String plan = waiver("operations/none", "2027-03-31");

    assertThat(problems(check(plan.replace("retention-below-minimum", "operation-refused"))))
        .containsExactly(ProblemKind.STALE_WAIVER);
  }

  @Test
  void theNearestAddressIsNamedWhereNothingIsExcused() throws IOException {
    assertThat(check(waiver("policies/lap/daily", "2027-03-31")).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).endsWith("did you mean 'policies/lab/daily'?"));
  }

  private static String waiver(String on, String until) {
    return """
    waivers:
      - rule: retention-below-minimum
        on: %s
        reason: lab machines, rebuilt every week
        approved-by: backup-owner@contoso.example
        until: %s
    """
        .formatted(on, until);
  }

  private static List<Outcome> outcomes(Report report) {
    return report.findings().stream().map(ReportedFinding::outcome).toList();
  }

  private static List<ProblemKind> problems(Report report) {
    return report.problems().stream().map(Problem::kind).toList();
  }

  private static int line(Problem problem) {
    return problem.location() == null ? 0 : problem.location().start().line();
  }

  private static String place(Problem problem) {
    return problem.location() == null ? "" : problem.location().text();
  }

  private Report check(String settings) throws IOException {
    write(settings);
    return checker.check(CheckRequest.of(folder).on(TODAY));
  }

  private void write(String settings) throws IOException {
    Files.writeString(folder.resolve("backup-checker.yaml"), settings);
    Files.writeString(
        folder.resolve("lab.yaml"), "policies: { lab: { retention: { daily: 1 day } } }\n");
  }
}

package io.github.backupchecker.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Excused;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.reading.YamlFiles;
import io.github.backupchecker.render.SampleReport;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  @Test
  void caretsStandBelowTheRangeBehindATabAndWideCharacters() throws IOException {
    SourceFile file = new SourceFile("a.yaml", "\t備份: 💾 x\n");

    assertThat(blockAt(SampleReport.at(file, "x")))
        .isEqualTo(
            """
            problem[wrong-type]: it is wrong
              --> a.yaml:1:8
               |
             1 |     備份: 💾 x
               |              ^

            """);
  }

  @Test
  void aRangeOverSeveralLinesIsUnderlinedToTheEndOfItsFirst() throws IOException {
    SourceFile file = new SourceFile("a.yaml", "a:\n  first\n  second\n");

    assertThat(blockAt(SampleReport.at(file, "first\n  second")))
        .contains(" 2 |   first\n   |   ^^^^^ up to line 3\n");
  }

  @Test
  void aLongLineIsCutAroundTheRange() throws IOException {
    String line = "a".repeat(5_000) + "WRONG" + "b".repeat(5_000);
    SourceFile file = new SourceFile("a.json", line);

    String text = blockAt(SampleReport.at(file, "WRONG"));

    assertThat(text).contains(" 1 | …" + "a".repeat(60) + "WRONG" + "b".repeat(75) + "…\n");
    assertThat(text).contains("   | " + " ".repeat(61) + "^^^^^\n");
  }

  @Test
  void anEmptyRangeHasOneCaret() throws IOException {
    assertThat(blockAt(new Location(new SourceFile("a.yaml", "a:\n"), 2, 2)))
        .contains(" 1 | a:\n   |   ^\n");
  }

  @Test
  void aRangeBetweenCarriageReturnAndLineFeedDoesNotLeaveItsLine() throws IOException {
    assertThat(blockAt(new Location(new SourceFile("a.yaml", "a:\r\nb:\r\n"), 3, 4)))
        .contains(" 1 | a:\n");
  }

  @Test
  void aCommandCannotBeHiddenOnTheEdgeOfTheRange() throws IOException {
    SourceFile file = new SourceFile("a.yaml", "a: ##vso[task.complete]\n");

    assertThat(blockAt(SampleReport.at(file, "#vso[task")))
        .contains(" 1 | a: # #vso[task.complete]\n   |      ^^^^^^^^^\n");
  }

  @Test
  void noLineCanBeObeyedByAPipeline() throws IOException {
    assertThat(text(SampleReport.complete(), TextOptions.COMPLETE).lines())
        .noneMatch(line -> line.contains("##vso[") || line.contains("##["))
        .noneMatch(line -> line.startsWith("::"));
  }

  @Test
  void noSummaryLineCanBeObeyedByAPipeline() {
    Location place = SampleReport.at(SampleReport.VAULTS, "colour");
    Problem problem =
        Problem.at(ProblemKind.UNKNOWN_KEY, place, "no key '##vso[task.complete]'\n::x");
    assertThat(SummaryLine.of(problem, TextOptions.COMPLETE))
        .isEqualTo(
            "problem[unknown-key] estate/vaults.yaml:5:5: no key '# #vso[task.complete]'<U+000A>::x");
  }

  @Test
  void aHeadingSaysThatAFindingCannotBeTold() throws IOException {
    assertThat(text(SampleReport.complete(), TextOptions.COMPLETE))
        .contains("\nundetermined[hybrid-security-disabled] (error): hybrid-security of ");
  }

  @Test
  void whatIsBeyondTheLimitIsCounted() throws IOException {
    String text = text(SampleReport.complete(), new TextOptions(Style.NONE, 2, false));

    assertThat(text).contains("... and 4 more findings\n", "... and 1 more problem\n");
    assertThat(text).endsWith("3 problems\nstatus: incomplete\n");
  }

  @Test
  void whatChangedStandsBeforeWhatStandsInTheEstate() throws IOException {
    assertThat(text(SampleReport.complete(), TextOptions.COMPLETE))
        .containsSubsequence(
            "what changed since 'main:<U+202E># #vso[task.complete]':\n",
            "  agents/fs-04 is not declared any more\n",
            "    stop-protection-and-delete-data on agents/fs-04: refused, error 810001\n",
            "error[protection-weakened]: ",
            "what stands in the estate, changed or not:\n",
            "error[operation-refused]: ",
            "what the vendor will answer:\n");
  }

  @Test
  void aPlaceInTheBaseIsOfItsRevision() throws IOException {
    assertThat(text(SampleReport.complete(), TextOptions.COMPLETE))
        .contains("::: main:<U+202E># #vso[task.complete]:estate/earlier.yaml:1:9\n");
  }

  @Test
  void thePartsAreTheTextWithoutTheTotals() throws IOException {
    Report report = SampleReport.complete();
    TextRenderer renderer = new TextRenderer(new TextOptions(Style.NONE, 2, false));

    List<TextPart> parts = renderer.parts(report);

    StringWriter totals = new StringWriter();
    renderer.totals(report, totals);
    assertThat(parts.stream().map(TextPart::text).collect(Collectors.joining()) + totals)
        .isEqualTo(text(report, new TextOptions(Style.NONE, 2, false)));
    assertThat(parts.stream().flatMap(part -> part.findings().stream()))
        .containsExactlyInAnyOrderElementsOf(report.findings());
    assertThat(parts).allMatch(part -> part.text().endsWith("\n"));
  }

  @Test
  void coloursDoNotChangeTheText() throws IOException {
    Report report = SampleReport.complete();
    String coloured = text(report, new TextOptions(Style.ANSI, 1_000, true));

    assertThat(coloured).contains("\u001b[1;31merror[operation-refused]\u001b[0m: ");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(report, TextOptions.COMPLETE));
  }

  private static String blockAt(Location place) throws IOException {
    Report sample = SampleReport.complete();
    Report report =
        new Report(
            sample.basis(),
            sample.verdict(),
            sample.totals(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Excused.nothing(),
            List.of(Problem.at(ProblemKind.WRONG_TYPE, place, "it is wrong")),
            List.of(),
            sample.frameworks(),
            List.of(),
            List.of(),
            new YamlFiles(0, List.of()),
            List.of(),
            Optional.empty(),
            List.of());
    String text = text(report, TextOptions.COMPLETE);
    return text.substring(0, text.indexOf(report.totals().line()));
  }

  private static String text(Report report, TextOptions options) throws IOException {
    StringWriter out = new StringWriter();
    new TextRenderer(options).render(report, out);
    return out.toString();
  }
}

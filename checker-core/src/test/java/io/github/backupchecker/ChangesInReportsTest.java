package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.text.Style;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.TextRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each change is told once, with everybody whom it concerns and what the vendor answers. */
class ChangesInReportsTest {
  private static final String AGENTS =
      "vaults: { v: { immutability: locked, hybrid-security: enabled } }\nagents:\n"
          + IntStream.rangeClosed(1, 10)
              .mapToObj(
                  number ->
                      String.format(
                          Locale.ROOT,
                          "  a%02d: { vault: v, version: 2.0.9262.0, policy: files }\n",
                          number))
              .collect(Collectors.joining())
          + "policies:\n";
  private static final String KEPT =
      AGENTS
          + "  files: { schedule: { every: day }, retention: { daily: 30 days, weekly: 9 weeks } }\n";
  @TempDir private Path folder;

  @Test
  void tenAgentsOfAPolicyAreOneLineOfItsChange() throws IOException {
    String text = text(since(KEPT, KEPT.replace("30 days", "14 days")));

    assertThat(text)
        .startsWith(
            """
            what changed since 'base':
              policies/files, retention daily: 30 days -> 14 days (weaker)
                reduce-retention on agents/a01, agents/a02, agents/a03, agents/a04, agents/a05 and 5 more: refused

            """)
        .contains(
            """
            what the vendor will answer:
              reduce-retention on agents/a01, agents/a02, agents/a03, agents/a04, agents/a05 and 5 more (MARS): refused
                = change: daily retention goes from 30 days to 14 days
            """)
        .containsOnlyOnce("error[operation-refused]: ");
  }

  @Test
  void thereAreAsManyAnswersAsObjectsThatAChangeConcerns() throws IOException {
    Report report = since(KEPT, KEPT.replace("30 days", "14 days"));

    assertThat(answers(report, "retention daily")).hasSize(10).isEqualTo(report.operations());
  }

  @Test
  void twoValuesThatWentFromOnePlaceKeepTheirOwnAnswers() throws IOException {
    Report report =
        since(KEPT, KEPT.replace("daily: 30 days, weekly: 9 weeks", "monthly: 3 months"));

    assertThat(changes(report, "retention daily"))
        .containsOnly("daily retention goes from 30 days to nothing");
    assertThat(changes(report, "retention weekly"))
        .containsOnly("weekly retention goes from 9 weeks to nothing");
  }

  @Test
  void whatAnotherPolicyComesToIsOfTheAgentThatTookIt() throws IOException {
    String both =
        KEPT
            + "  less: { schedule: { every: day }, retention: { daily: 14 days, weekly: 9 weeks } }\n";
    Report report = since(both, both.replaceFirst("policy: files", "policy: less"));

    assertThat(answers(report, "policy"))
        .extracting(answer -> answer.subject().text())
        .containsExactly("agents/a01");
  }

  @Test
  void aChangeThatComesToNothingIsToldAllTheSame() throws IOException {
    Report report = since(KEPT, KEPT.replace("30 days", "60 days"));

    assertThat(report.operations()).isEmpty();
    assertThat(text(report))
        .startsWith(
            "what changed since 'base':\n  policies/files, retention daily: 30 days -> 60 days (stronger)\n\n");
  }

  @Test
  void aScheduleIsSaidAsPeopleSayIt() throws IOException {
    Report report = since(KEPT, KEPT.replace("every: day", "every: week, on: saturday"));

    assertThat(changes(report, "schedule every"))
        .containsOnly("backups run less often: every week on saturday instead of every day");
  }

  @Test
  void whatProtectsLessCitesTheFactOfItsPropertyAlone() throws IOException {
    Report report = since(KEPT, KEPT.replace("immutability: locked", "immutability: disabled"));

    assertThat(report.findings())
        .filteredOn(found -> found.rule().id().equals("protection-weakened"))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.sources())
                    .extracting(source -> source.section())
                    .containsExactly("Immutable vault for Azure Backup"));
  }

  @Test
  void standingFindingsComeAfterThoseOfTheChange() throws IOException {
    String text = text(since(KEPT, KEPT.replace("30 days", "14 days")));

    assertThat(text)
        .containsSubsequence(
            "error[operation-refused]: ",
            "\nwhat stands in the estate, changed or not:\n\n",
            "warning[multi-user-authorization-missing]: ");
  }

  @Test
  void whereNothingChangedOneLineSaysSo() throws IOException {
    assertThat(text(since(KEPT, KEPT)))
        .startsWith("nothing changed since 'base'\n\n")
        .doesNotContain("what stands");
  }

  @Test
  void withoutABaseNothingIsSaidOfChanges() throws IOException {
    Path head = Files.createDirectories(folder.resolve("head"));
    Files.writeString(head.resolve("estate.yaml"), KEPT);
    Report report = new Checker(new KnowledgeFile().read()).check(CheckRequest.of(head));

    assertThat(report.base()).isEmpty();
    assertThat(text(report)).doesNotContain("changed since", "what stands");
  }

  private static List<String> changes(Report report, String property) {
    return answers(report, property).stream().flatMap(one -> one.change().stream()).toList();
  }

  private static List<OperationAnswer> answers(Report report, String property) {
    return report.base().orElseThrow().changes().stream()
        .filter(one -> one.change().property().equals(property))
        .map(AnsweredChange::answers)
        .flatMap(List::stream)
        .toList();
  }

  private Report since(String before, String now) throws IOException {
    Path base = Files.createDirectories(folder.resolve("base"));
    Path head = Files.createDirectories(folder.resolve("head"));
    Files.writeString(base.resolve("estate.yaml"), before);
    Files.writeString(head.resolve("estate.yaml"), now);
    CheckRequest request = CheckRequest.of(head).since(Optional.of(new Base.Folder(base)));
    return new Checker(new KnowledgeFile().read()).check(request);
  }

  private static String text(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new TextRenderer(new TextOptions(Style.NONE, 1_000, false)).render(report, out);
    return out.toString();
  }
}

package io.github.backupchecker.render.markdown;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as a comment on a change or a page of a wiki, without any HTML. */
public final class MarkdownRenderer implements Renderer {

  @Override
  public void render(Report report, Writer out) throws IOException {
    String text =
        Stream.of(
                head(report),
                section("Problems", report.problems().stream().map(MarkdownRenderer::problem)),
                MarkdownChanges.of(report),
                MarkdownFindings.of(report),
                MarkdownOperations.of(report.operations()),
                MarkdownWaivers.of(report.excused()),
                section("Notes", report.notes().stream().map(MarkdownText::of)))
            .flatMap(blocks -> blocks)
            .collect(Collectors.joining("\n\n"));
    out.append(text).append('\n');
  }

  private static Stream<String> head(Report report) {
    String of = report.project().map(name -> " of " + name).orElse("");
    String title = "Backup report" + of + ": " + report.statusLine();
    return Stream.of(
        MarkdownBlocks.heading(1, MarkdownText.of(title)), MarkdownText.of(report.totals().line()));
  }

  private static Stream<String> section(String title, Stream<String> items) {
    List<String> all = items.toList();
    return all.isEmpty()
        ? Stream.empty()
        : Stream.of(MarkdownBlocks.heading(2, title), MarkdownBlocks.list(all));
  }

  private static String problem(Problem problem) {
    Location place = problem.location();
    return MarkdownText.code(problem.kind().id())
        + ": "
        + MarkdownText.of(problem.message())
        + (place == null ? "" : " (" + MarkdownText.code(place) + ")");
  }
}

package io.github.backupchecker.render.markdown;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The report as a comment on a change or a page of a wiki, without any HTML but the mark by which a
 * pipeline finds the comment again. It is never longer than a comment on GitHub may be.
 */
public final class MarkdownRenderer implements Renderer {
  private static final String MARK = "<!-- backup-checker -->\n";
  private static final int LONGEST = 65_535;

  @Override
  public void render(Report report, Writer out) throws IOException {
    String head = MARK + head(report);
    int left = LONGEST - head.getBytes(StandardCharsets.UTF_8).length - 1;
    out.append(head);
    for (MarkdownSection section : MarkdownBudget.share(sections(report), left)) {
      out.append(section.text());
    }
    out.append('\n');
  }

  private static String head(Report report) {
    String of = report.project().map(name -> " of " + name).orElse("");
    String title = "Backup report" + of + ": " + report.statusLine();
    return MarkdownBlocks.heading(1, MarkdownText.of(title))
        + "\n\n"
        + MarkdownText.of(report.totals().line());
  }

  private static List<MarkdownSection> sections(Report report) {
    return Stream.of(
            Stream.of(list("problem", "Problems", report.problems(), MarkdownRenderer::problem)),
            MarkdownChanges.of(report),
            MarkdownFindings.of(report),
            Stream.of(
                MarkdownOperations.of(report.operations()),
                MarkdownWaivers.of(report.excused()),
                list("note", "Notes", report.notes(), MarkdownText::of)))
        .flatMap(sections -> sections)
        .toList();
  }

  private static <T> MarkdownSection list(
      String noun, String title, List<T> items, Function<T, String> text) {
    return MarkdownSection.list(
        noun, title, items.stream().map(one -> MarkdownPart.Item.of(text.apply(one))));
  }

  private static String problem(Problem problem) {
    Location place = problem.location();
    return MarkdownText.code(problem.kind().id())
        + ": "
        + MarkdownText.of(problem.message())
        + (place == null ? "" : " (" + MarkdownText.code(place) + ")");
  }
}

package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.OperationAnswer;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The report for people at a terminal, modelled on what compilers print. */
public final class TextRenderer implements Renderer {
  private final TextOptions options;

  public TextRenderer(TextOptions options) {
    this.options = options;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    List<ReportedFinding> shown =
        ByObject.group(report.findings()).values().stream()
            .flatMap(Collection::stream)
            .filter(f -> f.outcome() != Outcome.BASELINED || options.verbose())
            .toList();
    print(shown, "finding", this::finding, out);
    print(report.problems(), "problem", this::problem, out);
    if (!report.operations().isEmpty()) {
      out.append(options.style().paint(options.style().strong(), "what the vendor will answer:"));
      out.append('\n');
      print(report.operations(), "operation", this::operation, out);
      out.append('\n');
    }
    notes(report, out);
    totals(report, out);
  }

  /** What stands at the end of every run, whatever else is printed. */
  public void totals(Report report, Writer out) throws IOException {
    out.append(report.totals().line()).append('\n');
    Style style = options.style();
    String colour =
        switch (report.status()) {
          case COMPLIANT -> style.strong();
          case NON_COMPLIANT, INCOMPLETE, INTERNAL_ERROR -> style.error();
        };
    out.append("status: ").append(style.paint(colour, report.status().word())).append('\n');
  }

  private <T> void print(List<T> items, String noun, Function<T, String> text, Writer out)
      throws IOException {
    for (T item : items.subList(0, Math.min(items.size(), options.maxFindings()))) {
      out.append(text.apply(item));
    }
    int left = items.size() - options.maxFindings();
    if (left > 0) {
      out.append("... and " + left + " more " + noun + (left == 1 ? "" : "s") + "\n\n");
    }
  }

  private String finding(ReportedFinding finding) {
    return block(FindingText.of(finding, options.style()));
  }

  private String problem(Problem problem) {
    String label = "problem[" + problem.kind().id() + "]";
    return block(
        new TextBlock(
            label,
            options.style().error(),
            problem.message(),
            problem.location(),
            problem.related(),
            List.of()));
  }

  private String block(TextBlock block) {
    StringBuilder text = new StringBuilder();
    block.print(options.style(), text);
    return text.append('\n').toString();
  }

  private String operation(OperationAnswer answer) {
    return OperationText.of(answer);
  }

  private void notes(Report report, Writer out) throws IOException {
    if (options.verbose()) {
      for (String line : VerboseText.lines(report)) {
        out.append(VisibleText.of(line)).append('\n');
      }
    }
    for (String note : report.notes()) {
      out.append("note: ").append(VisibleText.of(note)).append('\n');
    }
  }
}

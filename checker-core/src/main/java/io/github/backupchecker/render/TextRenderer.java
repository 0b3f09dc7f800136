package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.OperationAnswer;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
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
    findings(report, out);
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
    out.append("status: ").append(style.paint(colour, report.statusLine())).append('\n');
  }

  private void findings(Report report, Writer out) throws IOException {
    List<ReportedFinding> all =
        ByObject.ordered(report.findings()).stream()
            .filter(f -> f.outcome() != Outcome.BASELINED || options.verbose())
            .toList();
    int shown = Math.min(all.size(), options.maxFindings());
    for (Answered answered : Answered.of(all.subList(0, shown))) {
      out.append(FindingText.of(answered, options));
    }
    left(all.size() - shown, "finding", out);
  }

  private <T> void print(List<T> items, String noun, Function<T, String> text, Writer out)
      throws IOException {
    for (T item : items.subList(0, Math.min(items.size(), options.maxFindings()))) {
      out.append(text.apply(item));
    }
    left(items.size() - options.maxFindings(), noun, out);
  }

  private static void left(int left, String noun, Writer out) throws IOException {
    if (left > 0) {
      out.append("... and " + left + " more " + noun + (left == 1 ? "" : "s") + "\n\n");
    }
  }

  private String problem(Problem problem) {
    String label = "problem[" + problem.kind().id() + "]";
    TextBlock block =
        new TextBlock(
            label,
            options.style().error(),
            problem.message(),
            problem.location(),
            problem.related(),
            List.of());
    StringBuilder text = new StringBuilder();
    block.print(options, new HashSet<>(), text);
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

package io.github.backupchecker.render.text;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.AlikeAnswers;
import io.github.backupchecker.render.Answered;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.render.text.TextPart.Kind;
import io.github.backupchecker.source.PassedOver;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The report for people at a terminal, modelled on what compilers print. */
public final class TextRenderer implements Renderer {
  private final TextOptions options;

  public TextRenderer(TextOptions options) {
    this.options = options;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    for (TextPart part : parts(report)) {
      out.append(part.text());
    }
    totals(report, out);
  }

  /** Everything but the totals, in the order in which it is printed. */
  public List<TextPart> parts(Report report) {
    List<TextPart> parts = new ArrayList<>();
    if (report.base().isPresent()) {
      ReportedBase base = report.base().orElseThrow();
      parts.add(new TextPart(Kind.CHANGES, ChangeText.of(report, base, options)));
    }
    parts.addAll(findings(report));
    List<Problem> problems = report.problems();
    for (Problem problem : options.shown(problems)) {
      parts.add(new TextPart(Kind.PROBLEM, problem(problem)));
    }
    Optional<String> left = options.left(problems, "problem");
    if (left.isPresent()) {
      parts.add(new TextPart(Kind.PROBLEM, left.orElseThrow()));
    }
    if (!report.operations().isEmpty()) {
      parts.add(new TextPart(Kind.OPERATIONS, operations(report.operations())));
    }
    parts.addAll(notes(report));
    return parts;
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

  private List<TextPart> findings(Report report) {
    List<ReportedFinding> changed = findings(report, true);
    List<ReportedFinding> all = new ArrayList<>(changed);
    all.addAll(findings(report, false));
    List<ReportedFinding> shown = options.shown(all);
    int changes = Math.min(changed.size(), shown.size());
    List<TextPart> parts = new ArrayList<>(parts(shown.subList(0, changes)));
    if (isChanged(report) && shown.size() > changes) {
      parts.add(
          new TextPart(Kind.CHANGES, heading("what stands in the estate, changed or not:") + "\n"));
    }
    parts.addAll(parts(shown.subList(changes, shown.size())));
    Optional<String> left = options.left(all, "finding");
    if (left.isPresent()) {
      parts.add(TextPart.of(all.subList(shown.size(), all.size()), left.orElseThrow()));
    }
    return parts;
  }

  private List<ReportedFinding> findings(Report report, boolean isOfChange) {
    List<ReportedFinding> found = new ArrayList<>();
    for (ReportedFinding one : ByObject.ordered(report.findings())) {
      boolean isShown = one.outcome() != Outcome.BASELINED || options.verbose();
      if (isShown && one.finding().isOfChange() == isOfChange) {
        found.add(one);
      }
    }
    return found;
  }

  private List<TextPart> parts(List<ReportedFinding> findings) {
    List<TextPart> parts = new ArrayList<>();
    for (Answered one : Answered.of(findings)) {
      parts.add(TextPart.of(one.findings(), FindingText.of(one, options)));
    }
    return parts;
  }

  private static boolean isChanged(Report report) {
    return report.isAffected()
        || (report.base().isPresent() && !report.base().orElseThrow().changes().isEmpty());
  }

  private String heading(String text) {
    return options.style().paint(options.style().strong(), text) + "\n";
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

  private String operations(List<OperationAnswer> operations) {
    StringBuilder text = new StringBuilder(heading("what the vendor will answer:"));
    AlikeAnswers.inAll(options.shown(operations))
        .forEach(alike -> text.append(OperationText.of(alike)));
    options.left(operations, "operation").ifPresent(text::append);
    return text.append('\n').toString();
  }

  private List<TextPart> notes(Report report) {
    List<TextPart> parts = new ArrayList<>();
    if (options.verbose()) {
      for (String line : VerboseText.lines(report)) {
        parts.add(new TextPart(Kind.DETAIL, VisibleText.of(line) + "\n"));
      }
    }
    Optional<String> passedOver = PassedOver.counted(report.passedOver());
    for (String warning : report.excused().warnings()) {
      parts.add(new TextPart(Kind.WARNING, "warning: " + VisibleText.of(warning) + "\n"));
    }
    for (String note : report.notes()) {
      Kind kind = passedOver.filter(note::equals).isPresent() ? Kind.PASSED_OVER : Kind.NOTE;
      parts.add(new TextPart(kind, "note: " + VisibleText.of(note) + "\n"));
    }
    return parts;
  }
}

package io.github.backupchecker.render.azure;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Annotation;
import io.github.backupchecker.render.Annotations;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * The report as errors and warnings of a run of Azure Pipelines. Whether the run fails is decided
 * by the exit code alone.
 */
public final class AzureRenderer implements Renderer {
  private final OpenablePlaces places;

  public AzureRenderer(Function<SourceFile, String> paths) {
    this.places = new OpenablePlaces(paths);
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    for (Annotation annotation : new Annotations(report, places).all()) {
      for (String line : lines(annotation)) {
        out.append(line).append('\n');
      }
    }
    for (String note : report.notes()) {
      out.append("note: ").append(VisibleText.of(note)).append('\n');
    }
  }

  /** Azure has no level below a warning, and a note must not weigh more than it does. */
  private List<String> lines(Annotation annotation) {
    return annotation.level() == Severity.NOTE
        ? AzureLines.plain(annotation, places)
        : List.of(LoggingCommand.of(annotation, places));
  }
}

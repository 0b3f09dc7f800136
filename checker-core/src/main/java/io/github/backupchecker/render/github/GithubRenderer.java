package io.github.backupchecker.render.github;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Annotation;
import io.github.backupchecker.render.Annotations;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The report as annotations of a run of GitHub Actions. */
public final class GithubRenderer implements Renderer {
  private final OpenablePlaces places;

  public GithubRenderer(Function<SourceFile, String> paths) {
    this.places = new OpenablePlaces(paths);
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    List<Annotation> all = new Annotations(report, places).all();
    Optional<String> hidden = HiddenAnnotations.of(all);
    for (Annotation annotation : all) {
      Annotation shown = annotation.isOfRun() ? with(annotation, hidden) : annotation;
      out.append(WorkflowCommand.of(shown, places)).append('\n');
    }
    for (String note : report.notes()) {
      out.append("note: ").append(VisibleText.of(note)).append('\n');
    }
    if (hidden.isPresent()) {
      out.append(hidden.orElseThrow()).append('\n');
    }
  }

  /** The first annotation is one that GitHub shows. */
  private static Annotation with(Annotation verdict, Optional<String> hidden) {
    return new Annotation(
        verdict.level(),
        verdict.title(),
        verdict.place(),
        Stream.concat(verdict.lines().stream(), hidden.stream()).toList());
  }
}

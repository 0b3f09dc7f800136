package io.github.backupchecker;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports in every format, each by one renderer. */
public final class Renderings {
  private final Map<Format, Renderer> renderers =
      Stream.of(Format.values())
          .collect(Collectors.toMap(format -> format, f -> f.renderer(SourceFile::toString)));

  /** A report in one format. */
  public String of(Report report, Format format) throws IOException {
    StringWriter out = new StringWriter();
    Objects.requireNonNull(renderers.get(format)).render(report, out);
    return out.toString();
  }

  /** A report in all formats, one after the other. */
  public String ofAll(Report report) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Format format : Format.values()) {
      all.append(of(report, format));
    }
    return all.toString();
  }
}

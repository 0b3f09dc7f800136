package io.github.backupchecker.cli;

import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which formats go where.
 *
 * @param printed what goes to the standard output; empty where only the totals do
 * @param showsUpgrades whether one of them tells what upgrades would come to
 */
record OutputPlan(Optional<Format> printed, List<ReportFile> files, boolean showsUpgrades) {
  private static final List<FormatRequest> TO_KEEP =
      Stream.of(Format.HTML, Format.SARIF, Format.JSON, Format.JUNIT)
          .map(format -> new FormatRequest(format, Optional.empty()))
          .toList();

  /** The text on the standard output, unless that is taken or the text goes to a file. */
  static OutputPlan forCheck(
      List<FormatRequest> formats, Optional<Path> folder, Function<SourceFile, String> paths) {
    List<FormatRequest> asked = formats.isEmpty() && folder.isPresent() ? TO_KEEP : formats;
    List<Format> printed =
        asked.stream()
            .filter(f -> f.file().isEmpty() && folder.isEmpty())
            .map(FormatRequest::format)
            .toList();
    if (printed.size() > 1) {
      throw new UsageException(
          "only one format fits the standard output: name a file, as in --format "
              + printed.get(1).id()
              + "="
              + printed.get(1).fileName());
    }
    boolean isTextElsewhere = asked.stream().anyMatch(f -> f.format() == Format.TEXT);
    Optional<Format> text = isTextElsewhere ? Optional.empty() : Optional.of(Format.TEXT);
    return new OutputPlan(
        printed.stream().findFirst().or(() -> text),
        files(asked, folder, paths),
        showsUpgrades(asked));
  }

  /** Files only: those to keep, unless other formats were asked for. */
  static OutputPlan forReport(
      List<FormatRequest> formats, Path folder, Function<SourceFile, String> paths) {
    List<FormatRequest> asked = formats.isEmpty() ? TO_KEEP : formats;
    return new OutputPlan(
        Optional.empty(), files(asked, Optional.of(folder), paths), showsUpgrades(asked));
  }

  private static boolean showsUpgrades(List<FormatRequest> asked) {
    return asked.stream().map(FormatRequest::format).anyMatch(Format::showsUpgrades);
  }

  private static List<ReportFile> files(
      List<FormatRequest> asked, Optional<Path> folder, Function<SourceFile, String> paths) {
    List<ReportFile> files = new ArrayList<>();
    for (FormatRequest request : asked) {
      Optional<Path> file =
          request.file().or(() -> folder.map(f -> f.resolve(request.format().fileName())));
      file.map(path -> new ReportFile(path, request.format().renderer(paths)))
          .ifPresent(one -> add(one, files));
    }
    return files;
  }

  private static void add(ReportFile file, List<ReportFile> files) {
    for (ReportFile other : files) {
      if (file.isSameAs(other)) {
        String alias =
            file.path().equals(other.path()) ? "" : ", which is '" + other.path() + "' as well";
        throw new UsageException("two reports would be written to '" + file.path() + "'" + alias);
      }
    }
    files.add(file);
  }
}

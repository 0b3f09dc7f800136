package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.render.ReportFiles;
import io.github.backupchecker.render.WriteFailure;
import io.github.backupchecker.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a goal writes.
 *
 * @param showsUpgrades whether one of them tells what upgrades would come to
 */
record Outputs(List<ReportFile> files, boolean showsUpgrades) {
  static final Outputs NONE = new Outputs(List.of(), false);

  Outputs {
    files = List.copyOf(files);
  }

  /**
   * One file a format, in a folder.
   *
   * @param paths a file of a report as whoever reads the log can open it
   * @throws MojoExecutionException where a format is not known, naming those that are
   */
  static Outputs of(
      Path folder, @Nullable List<@Nullable String> formats, Function<SourceFile, String> paths)
      throws MojoExecutionException {
    List<ReportFile> files = new ArrayList<>();
    boolean showsUpgrades = false;
    for (String id : Choices.words("checker.formats", formats)) {
      Format format =
          Format.parse(id)
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "There is no format '"
                              + id
                              + "': checker.formats may name "
                              + String.join(", ", Format.ids())));
      showsUpgrades |= format.showsUpgrades();
      files.add(new ReportFile(folder.resolve(format.fileName()), format.renderer(paths)));
    }
    return new Outputs(files, showsUpgrades);
  }

  /** Writes all that can be written, or none where one is refused. */
  void write(Report report) throws MojoExecutionException {
    for (ReportFile file : files) {
      Optional<String> refusal = file.refusal(report);
      if (refusal.isPresent()) {
        throw new MojoExecutionException(
            "The report '" + file.path() + "' is not written: " + refusal.orElseThrow());
      }
    }
    int processors = Runtime.getRuntime().availableProcessors();
    List<ReportFiles.Unwritten> unwritten = new ReportFiles(files, processors).write(report);
    if (!unwritten.isEmpty()) {
      ReportFiles.Unwritten first = unwritten.get(0);
      throw new MojoExecutionException(
          "The report '"
              + first.file().path()
              + "' cannot be written: "
              + new WriteFailure(first.error()).reason(),
          first.error());
    }
  }
}

package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.WriteFailure;
import io.github.backupchecker.render.json.BaselineFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Today's findings of a module, or of a whole build, as they are written down. */
record NewBaseline(Path path) {

  /** No base: a POM that names one for its checks can have a baseline all the same. */
  static Optional<Base> base(Optional<Base> named, Log log) {
    if (named.isPresent()) {
      log.info("Compared with no base: a baseline is of what is declared now");
    }
    return Optional.empty();
  }

  /**
   * Writes all that is found.
   *
   * @throws MojoExecutionException where that is not complete, or cannot be written
   */
  void write(Report report, Summary summary, Log log) throws MojoExecutionException {
    BaselineFile file = new BaselineFile(path);
    Optional<String> refusal = file.refusal(report);
    if (refusal.isPresent()) {
      String why = notWritten(file, refusal.orElseThrow());
      throw new MojoExecutionException(
          report.problems().isEmpty() ? why : why + "\n" + summary.incomplete());
    }
    try {
      file.write(report);
    } catch (IOException e) {
      throw new MojoExecutionException(notWritten(file, new WriteFailure(e).reason()), e);
    }
    log.info("Baseline: " + file.path() + ": " + BaselineFile.known(report));
  }

  private static String notWritten(BaselineFile file, String why) {
    return "The baseline '" + file.path() + "' is not written: " + why;
  }
}

package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Selection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Which of the files that are found count, and which of the patterns that say so are idle. */
record Patterns(List<Glob> includes, List<Glob> excludes) {
  private static final String INCLUDES = "checker.includes";
  private static final String EXCLUDES = "checker.excludes";

  Patterns {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  static Patterns of(
      @Nullable List<@Nullable String> includes, @Nullable List<@Nullable String> excludes)
      throws MojoExecutionException {
    return new Patterns(Choices.globs(INCLUDES, includes), Choices.globs(EXCLUDES, excludes));
  }

  Selection selection() {
    return new Selection(includes, excludes, true);
  }

  /**
   * A line for each pattern that matches nothing of what was found.
   *
   * @param isWhole whether no other module can have what is excluded: a pattern that the root of a
   *     build excludes is idle in most of its modules
   */
  List<String> idle(Report report, boolean isWhole) {
    List<String> found = report.found();
    return found.isEmpty()
        ? List.of()
        : Stream.concat(
                idle(INCLUDES, includes, found),
                isWhole ? idle(EXCLUDES, excludes, found) : Stream.empty())
            .toList();
  }

  private static Stream<String> idle(String parameter, List<Glob> globs, List<String> found) {
    return globs.stream()
        .filter(glob -> found.stream().noneMatch(glob::selects))
        .map(glob -> parameter + ": '" + glob.text() + "' matches no file");
  }
}

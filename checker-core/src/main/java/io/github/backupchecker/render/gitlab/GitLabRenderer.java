package io.github.backupchecker.render.gitlab;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The report as GitLab shows code quality: a list of what is wrong, without what somebody excused,
 * since nothing in it can say so.
 */
public final class GitLabRenderer implements Renderer {
  private final Function<SourceFile, String> paths;

  /**
   * @param paths a file as it can be opened from the root of the repository
   */
  public GitLabRenderer(Function<SourceFile, String> paths) {
    this.paths = paths;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    List<QualityIssue> issues = issues(report);
    JsonWriter.write(out, json -> json.array(issues, this::issue));
  }

  private static List<QualityIssue> issues(Report report) {
    Map<String, Integer> known = new HashMap<>();
    return Stream.concat(
            report.findings().stream()
                .filter(found -> !found.outcome().isExcused())
                .map(found -> QualityIssue.of(found, report.verdict().gate())),
            report.problems().stream().map(QualityIssue::of))
        .map(issue -> issue.numbered(known.merge(issue.identity(), 1, Integer::sum)))
        .toList();
  }

  private void issue(JsonWriter json, QualityIssue issue) throws IOException {
    json.object(
        members -> {
          members.member("description", issue.description());
          members.member("check_name", issue.check());
          members.member("fingerprint", issue.fingerprint());
          members.member("severity", issue.severity());
          members.object("location", place -> new QualityPlace(issue.place(), paths).write(place));
        });
  }
}

package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a run came to, and its problems as notifications. */
record SarifInvocation(Report report, SarifPlaces places) {

  void write(JsonWriter json) throws IOException {
    json.member("exitCode", report.verdict().exitCode());
    json.member("exitCodeDescription", report.statusLine());
    notifications("toolExecutionNotifications", false, json);
    notifications("toolConfigurationNotifications", true, json);
    json.member("executionSuccessful", isSuccessful());
  }

  private boolean isSuccessful() {
    return switch (report.status()) {
      case COMPLIANT, NON_COMPLIANT -> true;
      case INCOMPLETE, INTERNAL_ERROR -> false;
    };
  }

  private void notifications(String name, boolean ofSettings, JsonWriter json) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : report.problems()) {
      if (isOfSettings(problem.kind()) == ofSettings) {
        problems.add(problem);
      }
    }
    json.array(name, problems, this::notification);
  }

  private static boolean isOfSettings(ProblemKind kind) {
    return kind == ProblemKind.INVALID_SETTING || kind == ProblemKind.STALE_WAIVER;
  }

  private void notification(JsonWriter json, Problem problem) throws IOException {
    Location place = problem.location();
    json.object(
        members -> {
          members.object("descriptor", kind -> descriptor(problem.kind(), kind));
          SarifText.member(members, "message", SarifText.line(problem.message()));
          members.member("level", "error");
          if (place != null) {
            members.array("locations", List.of(place), (all, one) -> place(one, all));
          }
          if (!problem.related().isEmpty()) {
            members.object("properties", more -> places.related(problem.related(), more));
          }
        });
  }

  private void descriptor(ProblemKind kind, JsonWriter json) throws IOException {
    json.member("id", kind.id());
    json.member("index", SarifTool.problemKinds(report).indexOf(kind));
  }

  private void place(Location place, JsonWriter json) throws IOException {
    json.object(members -> places.physical(place, members));
  }
}

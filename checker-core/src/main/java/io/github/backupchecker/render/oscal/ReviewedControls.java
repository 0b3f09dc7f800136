package io.github.backupchecker.render.oscal;

import io.github.backupchecker.evaluation.ReportedControl;
import io.github.backupchecker.evaluation.ReportedControl.Standing;
import io.github.backupchecker.evaluation.ReportedFramework;
import io.github.backupchecker.evaluation.ReportedFrameworks;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The controls of which anything was examined, a selection for each framework; where nothing was,
 * those that would have been, since OSCAL knows no selection of none.
 */
record ReviewedControls(List<ReportedFramework> frameworks, Predicate<ReportedControl> selected) {
  static final String LIMIT =
      "No rule proves a control fulfilled: a control without a finding is one for which nothing was"
          + " found, and no finding here says satisfied.";
  private static final String NONE =
      "No rule that serves a control examined anything: none of these controls was reviewed.";

  static ReviewedControls of(ReportedFrameworks reported) {
    List<ReportedFramework> reviewed =
        reported.all().stream()
            .filter(one -> one.controls().stream().anyMatch(ReviewedControls::isReviewed))
            .toList();
    return reviewed.isEmpty()
        ? new ReviewedControls(reported.all(), any -> true)
        : new ReviewedControls(reviewed, ReviewedControls::isReviewed);
  }

  private static boolean isReviewed(ReportedControl control) {
    return control.standing() != Standing.NOT_EXAMINED;
  }

  void write(JsonWriter json) throws IOException {
    boolean isReviewed =
        frameworks.stream()
            .flatMap(one -> one.controls().stream())
            .anyMatch(ReviewedControls::isReviewed);
    json.object(
        "reviewed-controls",
        reviewed -> {
          reviewed.member("description", isReviewed ? LIMIT : NONE);
          reviewed.array("control-selections", frameworks, this::selection);
        });
  }

  private void selection(JsonWriter json, ReportedFramework reported) throws IOException {
    Framework framework = reported.framework();
    List<ReportedControl> controls = reported.controls().stream().filter(selected).toList();
    json.object(
        members -> {
          members.member(
              "description", OscalText.line(framework.title() + " " + framework.version()));
          OscalProp.write(members, List.of(new OscalProp("framework", framework.id())));
          members.array(
              "include-controls",
              controls,
              (all, one) ->
                  all.object(
                      control ->
                          control.member(
                              "control-id", ControlToken.control(framework, one.control()))));
          members.member("remarks", OscalText.line(standings(reported)));
        });
  }

  private static String standings(ReportedFramework reported) {
    return reported.controls().stream()
        .map(one -> one.control().id() + " " + one.standing().text())
        .collect(Collectors.joining("; "));
  }
}

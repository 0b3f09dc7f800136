package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedWaiver;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.render.ArtifactUri;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of a run, numbered.
 *
 * @param numbers by URI, from 0 and in order, those that declare something first
 * @param declaring how many declare something
 */
record Artifacts(Map<String, Integer> numbers, int declaring, Function<SourceFile, String> paths) {
  private static final String ROOT = "%SRCROOT%";
  private static final String HERE = ".";
  private static final int NONE = -1;

  static Artifacts of(Report report, Function<SourceFile, String> paths) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String file : report.files()) {
      number(SourceFile.unread(file), paths, numbers);
    }
    int declaring = numbers.size();
    for (ReportedFinding finding : report.findings()) {
      number(finding.finding().location(), paths, numbers);
    }
    for (ReportedFinding finding : report.findings()) {
      number(finding.finding().related(), paths, numbers);
    }
    for (Problem problem : report.problems()) {
      if (problem.location() != null) {
        number(problem.location(), paths, numbers);
      }
    }
    for (Problem problem : report.problems()) {
      number(problem.related(), paths, numbers);
    }
    for (ReportedWaiver waiver : report.excused().waivers()) {
      number(waiver.waiver().location(), paths, numbers);
    }
    return new Artifacts(Collections.unmodifiableMap(numbers), declaring, paths);
  }

  private static void number(
      List<Related> places, Function<SourceFile, String> paths, Map<String, Integer> numbers) {
    for (Related place : places) {
      number(place.location(), paths, numbers);
    }
  }

  private static void number(
      Location place, Function<SourceFile, String> paths, Map<String, Integer> numbers) {
    if (place.file().revision().isEmpty()) {
      number(place.file(), paths, numbers);
    }
  }

  private static void number(
      SourceFile file, Function<SourceFile, String> paths, Map<String, Integer> numbers) {
    numbers.putIfAbsent(ArtifactUri.of(paths.apply(file)), numbers.size());
  }

  void write(JsonWriter json) throws IOException {
    json.object("originalUriBaseIds", ids -> ids.object(ROOT, Artifacts::root));
    json.array("artifacts", List.copyOf(numbers.entrySet()), this::artifact);
  }

  private static void root(JsonWriter json) throws IOException {
    SarifText.member(json, "description", "The folder where the check was started.");
  }

  private void artifact(JsonWriter json, Map.Entry<String, Integer> file) throws IOException {
    boolean isDeclaring = file.getValue() < declaring;
    json.object(
        members -> {
          members.object("location", location -> reference(file.getKey(), location));
          if (isDeclaring) {
            members.texts("roles", List.of("analysisTarget"));
          }
        });
  }

  /** A file of the base is not among the sources: the folder stands for it, and words name it. */
  void location(Location place, JsonWriter json) throws IOException {
    Optional<String> base = place.file().revision();
    if (base.isPresent()) {
      reference(HERE, json);
      String words = SarifText.line(place + ", not among the sources checked");
      SarifText.member(json, "description", words);
      return;
    }
    String uri = ArtifactUri.of(paths.apply(place.file()));
    reference(uri, json);
    json.member("index", numbers.getOrDefault(uri, NONE));
  }

  /** All that is checked. */
  static void whole(JsonWriter json) throws IOException {
    reference(HERE, json);
  }

  private static void reference(String uri, JsonWriter json) throws IOException {
    json.member("uri", uri);
    json.member("uriBaseId", ROOT);
  }
}

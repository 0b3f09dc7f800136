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
import java.util.stream.Stream;

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
    Function<SourceFile, String> uri = file -> ArtifactUri.of(paths.apply(file));
    List<String> declaring =
        report.files().stream().map(SourceFile::unread).map(uri).distinct().toList();
    Stream<String> shown =
        shown(report)
            .map(Location::file)
            .filter(file -> file.revision().isEmpty())
            .distinct()
            .map(uri);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Stream.concat(declaring.stream(), shown)
        .forEach(one -> numbers.putIfAbsent(one, numbers.size()));
    return new Artifacts(Collections.unmodifiableMap(numbers), declaring.size(), paths);
  }

  private static Stream<Location> shown(Report report) {
    return Stream.of(
            report.findings().stream().map(ReportedFinding::finding).map(f -> f.location()),
            report.findings().stream().flatMap(f -> places(f.finding().related())),
            report.problems().stream().map(Problem::location).flatMap(Stream::ofNullable),
            report.problems().stream().flatMap(problem -> places(problem.related())),
            report.excused().waivers().stream().map(ReportedWaiver::waiver).map(w -> w.location()))
        .flatMap(places -> places);
  }

  private static Stream<Location> places(List<Related> related) {
    return related.stream().map(Related::location);
  }

  void write(JsonWriter json) throws IOException {
    json.object(
        "originalUriBaseIds",
        ids ->
            ids.object(
                ROOT,
                root ->
                    root.object(
                        "description",
                        text -> text.member("text", "The folder where the check was started."))));
    json.array("artifacts", List.copyOf(numbers.entrySet()), this::artifact);
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
      json.object(
          "description",
          text -> text.member("text", SarifText.line(place + ", not among the sources checked")));
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

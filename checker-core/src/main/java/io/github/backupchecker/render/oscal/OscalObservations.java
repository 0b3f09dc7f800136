package io.github.backupchecker.render.oscal;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.render.ArtifactUri;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that was seen, the problems first. */
record OscalObservations(List<OscalObservation> all, OscalIds ids) {

  static OscalObservations of(Report report, OscalIds ids) {
    Map<String, Integer> known = new HashMap<>();
    Stream<OscalObservation> problems =
        report.problems().stream()
            .map(
                one ->
                    OscalObservation.of(
                        one, known.merge(OscalObservation.identity(one), 1, Integer::sum)));
    Stream<OscalObservation> findings =
        report.findings().stream()
            .map(found -> OscalObservation.of(found, report.verdict().gate()));
    return new OscalObservations(Stream.concat(problems, findings).toList(), ids);
  }

  /** What was judged and is not as it should be, in order. */
  List<Address> subjects() {
    return all.stream().flatMap(one -> one.subject().stream()).distinct().sorted().toList();
  }

  void write(JsonWriter json) throws IOException {
    if (!all.isEmpty()) {
      json.array("observations", all, this::observation);
    }
  }

  private void observation(JsonWriter json, OscalObservation seen) throws IOException {
    List<Address> subjects = seen.subject().stream().toList();
    json.object(
        members -> {
          members.member("uuid", ids.of("observation", seen.name()));
          members.member("title", OscalText.line(seen.title()));
          members.member("description", OscalText.paragraphs(seen.said()));
          OscalProp.write(members, seen.props());
          members.texts("methods", List.of("EXAMINE"));
          members.texts("types", List.of(seen.type()));
          members.array("origins", List.of(ids.tool()), OscalObservations::origin);
          if (!subjects.isEmpty()) {
            members.array("subjects", subjects, this::subject);
          }
          if (!seen.places().isEmpty()) {
            members.array("relevant-evidence", seen.places(), OscalObservations::evidence);
          }
          members.member("collected", OscalTime.NONE);
        });
  }

  private static void origin(JsonWriter json, String tool) throws IOException {
    json.object(
        members ->
            members.array(
                "actors",
                List.of(tool),
                (actors, one) ->
                    actors.object(
                        actor -> {
                          actor.member("type", "tool");
                          actor.member("actor-uuid", one);
                        })));
  }

  private void subject(JsonWriter json, Address subject) throws IOException {
    json.object(
        members -> {
          members.member("subject-uuid", ids.of("subject", subject.text()));
          members.member("type", "inventory-item");
          members.member("title", OscalText.line(subject.text()));
        });
  }

  /** A file of a base is in no work tree: words alone tell it. */
  private static void evidence(JsonWriter json, Related seen) throws IOException {
    Location place = seen.location();
    json.object(
        members -> {
          if (place.file().revision().isEmpty()) {
            members.member("href", ArtifactUri.of(place.file().path()));
          }
          members.member("description", OscalText.line(seen.message()));
          members.member("remarks", OscalText.line(place.toString()));
        });
  }
}

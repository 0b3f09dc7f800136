package io.github.backupchecker.render.sarif;

import io.github.backupchecker.finding.Related;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Places as SARIF writes them. */
record SarifPlaces(Artifacts artifacts) {

  /** Where a finding is, and what of the estate is meant. */
  void of(Location place, Address subject, JsonWriter json) throws IOException {
    json.object(
        members -> {
          physical(place, members);
          members.array("logicalLocations", List.of(subject), SarifPlaces::logical);
        });
  }

  /** Further places, numbered from 1. */
  void related(List<Related> related, JsonWriter json) throws IOException {
    List<Integer> numbers = IntStream.rangeClosed(1, related.size()).boxed().toList();
    json.array(
        "relatedLocations",
        numbers,
        (all, number) ->
            all.object(
                members -> {
                  members.member("id", number.intValue());
                  told(related.get(number - 1), members);
                }));
  }

  /** The members of a place that has something to say. */
  void told(Related related, JsonWriter json) throws IOException {
    physical(related.location(), json);
    SarifText.member(json, "message", SarifText.line(words(related)));
  }

  /** The member that tells the file and the range in it. */
  void physical(Location place, JsonWriter json) throws IOException {
    json.object(
        "physicalLocation",
        members -> {
          members.object("artifactLocation", file -> artifacts.location(place, file));
          if (place.file().revision().isEmpty()) {
            members.object("region", region -> region(place, region));
          }
        });
  }

  /** The same of what has no place in a file: the folder stands for it. */
  void whole(JsonWriter json) throws IOException {
    json.object(
        "physicalLocation", members -> members.object("artifactLocation", Artifacts::whole));
  }

  private static String words(Related related) {
    Location place = related.location();
    return place.file().revision().isEmpty() ? related.message() : related.message() + ": " + place;
  }

  private static void logical(JsonWriter json, Address subject) throws IOException {
    json.object(
        members -> {
          members.member("fullyQualifiedName", SarifText.line(subject.text()));
          members.member("kind", "resource");
        });
  }

  private static void region(Location place, JsonWriter json) throws IOException {
    json.member("startLine", place.start().line());
    json.member("startColumn", place.start().column());
    json.member("endLine", place.end().line());
    json.member("endColumn", place.end().column());
    if (place.endOffset() > place.startOffset()) {
      SarifText.member(json, "snippet", SarifText.source(place.text()));
    }
  }
}

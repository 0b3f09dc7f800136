package io.github.backupchecker.render.sarif;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.util.List;

/**
 * A problem as a result, since code scanning shows no notifications: what could not be read must
 * not look like what has no findings.
 *
 * @param rules how many descriptors of rules stand before those of problems
 * @param kinds of the problems, in the order of their descriptors
 */
record SarifProblem(int rules, List<ProblemKind> kinds, SarifPlaces places) {

  void write(JsonWriter json, Problem problem) throws IOException {
    Location place = problem.location();
    json.object(
        members -> {
          members.member("ruleId", problem.kind().id());
          members.member("ruleIndex", rules + kinds.indexOf(problem.kind()));
          members.member("kind", "fail");
          members.member("level", "error");
          SarifText.member(members, "message", "not checked: " + SarifText.line(problem.message()));
          members.array(
              "locations",
              List.of(problem),
              (all, one) ->
                  all.object(
                      location -> {
                        if (place == null) {
                          places.whole(location);
                        } else {
                          places.physical(place, location);
                        }
                      }));
          if (!problem.related().isEmpty()) {
            places.related(problem.related(), members);
          }
          members.object("properties", more -> more.member("outcome", "problem"));
        });
  }
}

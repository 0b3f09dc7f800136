package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every estate, tried on many that are made up. */
class LawsTest {
  private static final int ROUNDS = 60;
  private final Checker checker = new Checker(Knowledge.load());
  @TempDir private Path folder;

  @Test
  void findingsDoNotDependOnTheOrderOfObjectsOrOnTheirSplitOverFiles() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Set<String> whole = findings(check(seed + "-whole", Map.of("all.yaml", estate.yaml())));

      assertThat(findings(check(seed + "-shuffled", Map.of("a.yaml", estate.shuffled(seed)))))
          .as("seed %d, shuffled", seed)
          .isEqualTo(whole);
      assertThat(findings(check(seed + "-split", estate.split())))
          .as("seed %d, split", seed)
          .isEqualTo(whole);
    }
  }

  @Test
  void findingsDoNotDependOnAnchors() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);

      assertThat(findings(check(seed + "-anchored", Map.of("a.yaml", estate.anchored()))))
          .as("seed %d", seed)
          .isEqualTo(findings(check(seed + "-plain", Map.of("a.yaml", estate.yaml()))));
    }
  }

  @Test
  void raisingARetentionOrAVersionNeverAddsAFinding() throws IOException {
    Set<String> rules =
        Set.of(
            "retention-below-minimum",
            "agent-too-old",
            "agent-refused-by-service",
            "agent-rejects-vault-credentials",
            "policy-changes-unguarded",
            "immutability-unsupported");
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Set<String> before =
          failures(check(seed + "-before", Map.of("a.yaml", estate.yaml())), rules);
      Set<String> after =
          failures(check(seed + "-after", Map.of("a.yaml", estate.raised().yaml())), rules);

      assertThat(before).as("seed %d", seed).containsAll(after);
    }
  }

  @Test
  void everyPlaceLiesInItsFileAndCheckingTwiceGivesTheSame() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Map<String, String> files = RandomEstate.of(seed).split();
      Report report = check(seed + "-first", files);

      assertThat(places(report))
          .allSatisfy(
              place -> {
                assertThat(place.endOffset()).isLessThanOrEqualTo(place.file().length());
                assertThat(place.text()).isNotEmpty();
                assertThat(files.get(place.file().path())).contains(place.text());
              });
      assertThat(check(seed + "-again", files)).isEqualTo(report);
    }
  }

  @Test
  void theReportDoesNotDependOnThreads() throws IOException {
    Map<String, String> files = RandomEstate.of(7).split();
    CheckRequest one = CheckRequest.of(write("threads", files));
    CheckRequest eight =
        new CheckRequest(
            one.paths(),
            one.strict(),
            one.settings(),
            one.overrides(),
            one.limits(),
            8,
            one.selection());

    assertThat(checker.check(eight)).isEqualTo(checker.check(one));
  }

  private static List<Location> places(Report report) {
    return report.findings().stream()
        .flatMap(
            f ->
                Stream.concat(
                    Stream.of(f.finding().location()),
                    f.finding().related().stream().map(Related::location)))
        .toList();
  }

  private static Set<String> findings(Report report) {
    return report.findings().stream()
        .map(LawsTest::identity)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> failures(Report report, Set<String> rules) {
    return report.findings().stream()
        .filter(f -> f.outcome() == Outcome.FAILED && rules.contains(f.rule().id()))
        .map(LawsTest::identity)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String identity(ReportedFinding finding) {
    return finding.rule().id()
        + " "
        + finding.finding().subject()
        + " "
        + finding.finding().property()
        + " "
        + finding.outcome();
  }

  private Report check(String name, Map<String, String> files) throws IOException {
    Report report = checker.check(CheckRequest.of(write(name, files)));
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private Path write(String name, Map<String, String> files) throws IOException {
    Path estate = Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(estate.resolve(file.getKey()), file.getValue());
    }
    return estate;
  }

  /** An estate made up from a seed: lines by map, one object a line. */
  private record RandomEstate(
      List<String> vaults, List<String> policies, List<Integer> builds, List<Integer> days) {

    static RandomEstate of(int seed) {
      Random random = new Random(seed);
      List<String> vaults = new ArrayList<>();
      List<String> policies = new ArrayList<>();
      List<Integer> builds = new ArrayList<>();
      List<Integer> days = new ArrayList<>();
      List<String> states = List.of("disabled", "unlocked", "locked", "\"${lock}\"");
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        vaults.add(
            "  v%d: { immutability: %s, soft-delete: { state: enabled } }"
                .formatted(i, states.get(random.nextInt(states.size()))));
      }
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        policies.add("p" + i);
        days.add(1 + random.nextInt(20));
      }
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        builds.add(9000 + random.nextInt(300));
      }
      return new RandomEstate(vaults, policies, builds, days);
    }

    RandomEstate raised() {
      return new RandomEstate(
          vaults,
          policies,
          builds.stream().map(build -> build + 40).toList(),
          days.stream().map(count -> count + 3).toList());
    }

    private List<String> agents(String version) {
      List<String> agents = new ArrayList<>();
      for (int i = 0; i < builds.size(); i++) {
        agents.add(
            "  a%d: { vault: v%d, version: %s, policy: p%d }"
                .formatted(
                    i, i % vaults.size(), version.formatted(builds.get(i)), i % policies.size()));
      }
      return agents;
    }

    private List<String> retentions() {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < policies.size(); i++) {
        lines.add("  p%d: { retention: { daily: %d days } }".formatted(i, days.get(i)));
      }
      return lines;
    }

    private static String map(String name, List<String> lines) {
      return name + ":\n" + String.join("\n", lines) + "\n";
    }

    String yaml() {
      return map("vaults", vaults)
          + map("agents", agents("2.0.%d.0"))
          + map("policies", retentions());
    }

    String shuffled(int seed) {
      List<String> agents = new ArrayList<>(agents("2.0.%d.0"));
      List<String> retentions = new ArrayList<>(retentions());
      Collections.shuffle(agents, new Random(seed));
      Collections.shuffle(retentions, new Random(seed));
      return map("policies", retentions) + map("agents", agents) + map("vaults", vaults);
    }

    Map<String, String> split() {
      return Map.of(
          "z-vaults.yaml", map("vaults", vaults),
          "agents.yaml", map("agents", agents("2.0.%d.0")),
          "policies.yaml", map("policies", retentions()));
    }

    /** Every version stands in an anchor, and every retention in a merged mapping. */
    String anchored() {
      StringBuilder anchors = new StringBuilder("x-anchors:\n");
      for (int i = 0; i < builds.size(); i++) {
        anchors.append("  - &v%d 2.0.%d.0\n".formatted(i, builds.get(i)));
      }
      List<String> agents = new ArrayList<>();
      for (int i = 0; i < builds.size(); i++) {
        agents.add(
            "  a%d: { vault: v%d, version: *v%d, policy: p%d }"
                .formatted(i, i % vaults.size(), i, i % policies.size()));
      }
      List<String> retentions = new ArrayList<>();
      for (int i = 0; i < policies.size(); i++) {
        anchors.append("  - &r%d { retention: { daily: %d days } }\n".formatted(i, days.get(i)));
        retentions.add("  p%d: { <<: *r%d }".formatted(i, i));
      }
      return anchors + map("vaults", vaults) + map("agents", agents) + map("policies", retentions);
    }
  }
}

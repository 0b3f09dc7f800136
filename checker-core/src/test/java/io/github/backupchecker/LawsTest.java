package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.render.json.JsonRenderer;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every estate, tried on many that are made up. */
class LawsTest {
  private static final int ROUNDS = 60;
  private static final Pattern ANCHOR = Pattern.compile("^ *- &(\\w+) ");
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  /** Operations keep their order among each other: it says what is done first. */
  @Test
  void findingsDoNotDependOnTheOrderOfObjectsOrOnTheirSplitOverFiles() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      String arm = estate.arm();
      Set<String> whole =
          findings(
              check(
                  seed + "-whole", with(estate, Map.of("all.yaml", estate.yaml(), "m.json", arm))));

      assertThat(
              findings(
                  check(
                      seed + "-shuffled",
                      with(estate, Map.of("z.yaml", estate.shuffled(seed), "a.json", arm)))))
          .as("seed %d, shuffled", seed)
          .isEqualTo(whole);
      assertThat(findings(check(seed + "-split", with(estate, estate.split()))))
          .as("seed %d, split", seed)
          .isEqualTo(whole);
    }
  }

  @Test
  void findingsDoNotDependOnAnchors() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);

      assertThat(
              findings(
                  check(seed + "-anchored", with(estate, Map.of("a.yaml", estate.anchored())))))
          .as("seed %d", seed)
          .isEqualTo(
              findings(check(seed + "-plain", with(estate, Map.of("a.yaml", estate.yaml())))));
    }
  }

  @Test
  void everyFindingShowsWhereAnAnchoredValueIsUsed() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      String text = estate.anchored();
      Report report = check(seed + "-used", with(estate, Map.of("a.yaml", text)));

      assertThat(report.findings())
          .as("seed %d", seed)
          .allSatisfy(
              finding ->
                  assertThat(places(finding))
                      .as(finding.finding().message())
                      .extracting(Location::text)
                      .containsAll(aliases(finding, text.lines().toList())));
    }
  }

  /** The aliases of the anchors in which a finding has its places. */
  private static List<String> aliases(ReportedFinding finding, List<String> lines) {
    return places(finding).stream()
        .filter(place -> place.file().path().equals("a.yaml"))
        .flatMap(place -> ANCHOR.matcher(lines.get(place.start().line() - 1)).results())
        .map(anchor -> "*" + anchor.group(1))
        .distinct()
        .toList();
  }

  /** An undetermined finding may be settled by what another file declares; a failed one stays. */
  @Test
  void checkingFilesTogetherNeverLosesWhatAFileHasAlone() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Map<String, String> files =
          Map.of(
              "one.json", RandomEstate.of(seed).arm(),
              "two.json", RandomEstate.of(seed + 1_000).arm(),
              "estate.yaml", RandomEstate.of(seed + 2_000).yaml());
      Set<String> together = placed(checker.check(CheckRequest.of(write(seed + "-all", files))));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path alone = write(seed + "-" + file.getKey(), Map.of(file.getKey(), file.getValue()));

        assertThat(together)
            .as("seed %d, %s", seed, file.getKey())
            .containsAll(placed(checker.check(CheckRequest.of(alone))));
      }
    }
  }

  /** What failed, by its rule and the place where it stands. */
  private static Set<String> placed(Report report) {
    return report.findings().stream()
        .filter(f -> f.outcome() == Outcome.FAILED)
        .map(f -> f.rule().id() + " " + f.finding().property() + " " + f.finding().location())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Broken behind its last line, a file of ours is a problem and never passed over. */
  @Test
  void aFileThatWouldMatterIsNeverSkippedWhereItIsBroken() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Map<String, String> files = new TreeMap<>(estate.split());
      files.put("flow.yaml", estate.flow());
      files.put("flow.json", estate.json());
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path folder =
            write(
                seed + "-broken-" + file.getKey(),
                Map.of(file.getKey(), file.getValue() + "\n]\n"));

        assertThat(checker.check(CheckRequest.of(folder)).problems())
            .as("seed %d, %s", seed, file.getKey())
            .extracting(Problem::kind)
            .containsExactly(ProblemKind.MALFORMED_FILE);
      }
    }
  }

  @Test
  void raisingARetentionOrAVersionNeverAddsAFinding() throws IOException {
    Set<String> rules =
        Set.of(
            "retention-below-minimum",
            "retention-below-own-minimum",
            "agent-below-own-minimum",
            "agent-too-old",
            "agent-refused-by-service",
            "agent-rejects-vault-credentials",
            "policy-changes-unguarded",
            "immutability-unsupported");
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Set<String> before =
          failures(check(seed + "-before", with(estate, Map.of("a.yaml", estate.yaml()))), rules);
      Set<String> after =
          failures(
              check(seed + "-after", with(estate, Map.of("a.yaml", estate.raised().yaml()))),
              rules);

      assertThat(before).as("seed %d", seed).containsAll(after);
    }
  }

  @Test
  void everyPlaceLiesInItsFileAndCheckingTwiceGivesTheSame() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Map<String, String> files = with(estate, estate.split());
      Report report = check(seed + "-first", files);

      assertThat(places(report))
          .allSatisfy(
              place -> {
                assertThat(place.endOffset()).isLessThanOrEqualTo(place.file().length());
                assertThat(place.text()).isNotEmpty();
                assertThat(files.get(place.file().path())).contains(place.text());
              });
      assertThat(shown(check(seed + "-again", files))).isEqualTo(shown(report));
    }
  }

  @Test
  void noTwoFindingsOfAReportHaveTheSameFingerprint() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);

      assertThat(check(seed + "-prints", with(estate, estate.split())).findings())
          .as("seed %d", seed)
          .extracting(ReportedFinding::fingerprint)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theReportDoesNotDependOnThreads() throws IOException {
    Map<String, String> files = new TreeMap<>(RandomEstate.of(7).split());
    files.put("fleet.yaml", fleet(1_100));
    ReadRequest input = ReadRequest.of(List.of(write("threads", files)));
    Report one = checker.check(CheckRequest.of(input));
    Report eight = checker.check(CheckRequest.of(input.onThreads(8)));

    assertThat(eight).isEqualTo(one);
    assertThat(json(eight)).isEqualTo(json(one));
  }

  /** So many machines that an estate is judged on several threads. */
  private static String fleet(int machines) {
    StringBuilder fleet =
        new StringBuilder(
            """
            vaults: { fleet: { immutability: locked } }
            policies: { fleet: { retention: { daily: 3 days } } }
            agents:
            """);
    for (int i = 0; i < machines; i++) {
      String version = i % 3 == 0 ? "2.0.9040.0" : "2.0.9938.0";
      fleet.append("  m-" + i + ": { vault: fleet, policy: fleet, version: " + version + " }\n");
    }
    fleet.append("operations:\n");
    for (int i = 0; i < machines; i += 10) {
      fleet.append(
          "  o-" + i + ": { do: stop-protection-and-delete-data, on: agents/m-" + i + " }\n");
    }
    return fleet.toString();
  }

  private static String json(Report report) throws IOException {
    StringWriter text = new StringWriter();
    new JsonRenderer().render(report, text);
    return text.toString();
  }

  private static List<Location> places(Report report) {
    return report.findings().stream().flatMap(finding -> places(finding).stream()).toList();
  }

  private static List<Location> places(ReportedFinding found) {
    return Stream.concat(
            Stream.of(found.finding().location()),
            found.finding().related().stream().map(Related::location))
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
        .map(f -> f.rule().id() + " " + f.finding().subject() + " " + f.finding().property())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a finding says, without where its lines stand. */
  private static String identity(ReportedFinding finding) {
    List<String> related =
        finding.finding().related().stream()
            .filter(place -> !place.message().equals("used here"))
            .map(place -> place.message() + " at " + place.location().text())
            .sorted()
            .toList();
    return finding.rule().id()
        + " "
        + finding.finding().subject()
        + " "
        + finding.finding().property()
        + " "
        + finding.outcome()
        + " "
        + finding.severity()
        + " "
        + finding.finding().location().text()
        + " "
        + related;
  }

  /** What a report shows, wherever its files are. */
  private static Report shown(Report report) {
    return OtherReports.with(report.verdict(), List.of(), report);
  }

  /** The files of an estate with the settings that its team has. */
  private static Map<String, String> with(RandomEstate estate, Map<String, String> files) {
    Map<String, String> all = new TreeMap<>(files);
    all.put("backup-checker.yaml", estate.settings());
    return all;
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
}

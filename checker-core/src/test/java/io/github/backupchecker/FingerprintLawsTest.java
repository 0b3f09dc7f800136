package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding keeps its fingerprint whatever happens around it, on many estates made up. */
class FingerprintLawsTest {
  private static final int ROUNDS = 60;
  @TempDir private Path folder;

  @Test
  void linesMayMove() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      String moved = "\n# moved\n\n" + estate.yaml().replace("\n", "  # as it was\n\n");

      assertThat(prints(seed + "-moved", Map.of("other.yaml", moved)))
          .as("seed %d", seed)
          .isEqualTo(prints(seed + "-plain", Map.of("a.yaml", estate.yaml())));
    }
  }

  @Test
  void objectsMayChangePlacesAndFiles() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Set<String> whole =
          prints(seed + "-whole", Map.of("a.yaml", estate.yaml(), "arm.json", estate.arm()));

      assertThat(
              prints(
                  seed + "-shuffled",
                  Map.of("z.yaml", estate.shuffled(seed), "arm.json", estate.arm())))
          .as("seed %d, shuffled", seed)
          .isEqualTo(whole);
      assertThat(prints(seed + "-split", estate.split())).as("seed %d", seed).isEqualTo(whole);
    }
  }

  @Test
  void otherFindingsMayComeAndGo() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      String own = RandomEstate.of(seed).yaml();
      Set<String> alone = prints(seed + "-alone", Map.of("m.yaml", own));

      assertThat(
              prints(
                  seed + "-among",
                  Map.of("a.yaml", others("a", 1), "m.yaml", own, "z.yaml", others("z", 2))))
          .as("seed %d", seed)
          .containsAll(alone);
    }
  }

  /** Objects with names of their own that break a few rules. */
  private static String others(String name, int days) {
    return """
    agents:
      other-%1$s: { version: 2.0.9000.0 }
    policies:
      other-%1$s: { retention: { daily: %2$d days, weekly: 1 week } }
    """
        .formatted(name, days);
  }

  private Set<String> prints(String name, Map<String, String> files) {
    Folder checked = new Folder(folder.resolve(name));
    files.forEach(checked::with);
    Report report = checked.check();
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.findings().stream().map(ReportedFinding::fingerprint))
        .doesNotHaveDuplicates();
    return report.findings().stream().map(FingerprintLawsTest::line).collect(Collectors.toSet());
  }

  private static String line(ReportedFinding found) {
    return found.fingerprint()
        + " "
        + found.rule().id()
        + " "
        + found.finding().subject()
        + " "
        + found.finding().property();
  }
}

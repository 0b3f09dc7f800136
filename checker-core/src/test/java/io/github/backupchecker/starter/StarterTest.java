package io.github.backupchecker.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.SettingPages;
import io.github.backupchecker.settings.SettingsReader;
import io.github.backupchecker.settings.SettingsRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the starter says is what the checker knows. */
class StarterTest {
  private static final Pattern AGENT = Pattern.compile("\\b\\d+\\.\\d+\\.\\d+\\.\\d+\\b");
  private static final Pattern COMMAND = Pattern.compile("'backup-checker ([a-z]+)");
  private static final Pattern PRODUCT = Pattern.compile("product: (.*)");

  /** A setting that is not in use yet. */
  private static final Pattern UNUSED = Pattern.compile("(?m)^#(?=\\S| {2})");

  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final SettingsReader READER =
      new SettingsReader(KNOWLEDGE, Rules.metadata(KNOWLEDGE));
  private static final String SETTINGS = text(0);
  private static final String ESTATE = text(1);
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("keys")
  void everySettingStandsUnderItsSentenceAndCanBeUsed(Key<?> key) throws IOException {
    String part = part(key.name());
    String used = UNUSED.matcher(part).replaceAll("");
    Path file = Files.writeString(folder.resolve("backup-checker.yaml"), used);

    assertThat(part).startsWith("# " + key.sentence() + "\n");
    assertThat(used).contains("\n" + key.name() + ":");
    assertThat(READER.read(SettingsRequest.of(file)).problems()).isEmpty();
  }

  @Test
  void everySettingThatHasAPageIsMentioned() {
    assertThat(SETTINGS).contains(SettingPages.names());
  }

  @Test
  void theGoalOfMavenStandsBesideEachCommand() {
    assertThat(COMMAND.matcher(SETTINGS).results().map(found -> found.group(1)))
        .containsExactly("explain", "baseline")
        .allSatisfy(command -> assertThat(SETTINGS).contains("mvn checker:" + command));
  }

  @Test
  void theOperationsCanBeUsed() {
    Report report =
        new Folder(folder).with("backup.yaml", UNUSED.matcher(ESTATE).replaceAll("")).check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.rule().id())
        .contains("operation-refused");
  }

  @Test
  void agentsAreTheNewest() {
    assertThat(AGENT.matcher(SETTINGS + ESTATE).results().map(MatchResult::group))
        .hasSize(3)
        .containsOnly(KNOWLEDGE.releases().newestAgent().toString());
  }

  @Test
  void serversAreTheNewestOfTheirProduct() {
    assertThat(PRODUCT.matcher(ESTATE).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(release -> assertThat(release).isEqualTo(newestBeside(release)));
  }

  /** The last update of the last generation of the product that a release is of. */
  private static String newestBeside(String release) {
    Generation last =
        KNOWLEDGE.releases().generations().stream()
            .filter(generation -> release.startsWith(generation.product().name() + " "))
            .reduce((older, newer) -> newer)
            .orElseThrow();
    return last.label(last.updates().get(last.updates().size() - 1).update());
  }

  private static String part(String setting) {
    return Arrays.stream(SETTINGS.split("\n\n"))
            .filter(part -> Pattern.compile("(?m)^#?" + setting + ":").matcher(part).find())
            .findFirst()
            .orElseThrow(() -> new AssertionError("the starter says nothing of " + setting))
        + "\n";
  }

  private static Stream<Key<?>> keys() {
    return READER.shape().keys().stream();
  }

  private static String text(int file) {
    return new Starter(Path.of(".")).files().get(file).text();
  }
}

package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictCommandTest {
  private static final int TERMINAL = 100;

  @Test
  void nothingAskedForIsAnOverviewThatFitsATerminal() {
    Run run = Run.of("predict");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= TERMINAL);
    assertThat(run.out().lines().count()).isLessThan(300);
    assertThat(run.out()).contains("no PIN   a PIN is due", "disable-immutability");
  }

  @Test
  void theOverviewBeginsWithTheVaultThatIsLockedAndSecured() {
    String first = Run.of("predict").out().split("IMMUTABILITY ", -1)[1];

    assertThat(first).startsWith("locked or unlocked, HYBRID SECURITY always-on or enabled\n");
    assertThat(first.lines())
        .anyMatch(l -> l.matches("stop-protection-and-delete-data( +refused)+"))
        .anyMatch(l -> l.matches("remove-volume( +no PIN)+ +PIN( +-)*"));
  }

  @Test
  void everyGenerationThatIsAnsweredOtherwiseHasItsColumn() {
    String out =
        Run.of("predict", "--immutability", "disabled", "--hybrid-security", "enabled").out();

    assertThat(out.lines()).anyMatch(l -> l.matches(" +.*2012 R2 +2012 R2 +2016"));
    assertThat(flat(out))
        .contains("change-passphrase refused PIN PIN PIN refused PIN refused stop");
  }

  @Test
  void theOverviewIsFilteredByWhateverElseIsGiven() {
    String out =
        Run.of("predict", "--immutability", "locked", "--hybrid-security", "enabled").out();

    assertThat(out).containsOnlyOnce("IMMUTABILITY ").contains("IMMUTABILITY locked, HYBRID");
    assertThat(Run.of("predict", "--agent", "2.0.9100.0").out())
        .contains("shown with MARS 2.0.9100.0", "9100")
        .doesNotContain("9262");
  }

  @Test
  void allPrintsARowForEveryAnswer() {
    Run run = Run.of("predict", "--all");

    assertThat(run.out()).startsWith("OPERATION ");
    assertThat(run.out().lines().count()).isGreaterThan(5_000);
  }

  @Test
  void theAnswersOfAProductFitATerminalAndAreItsOwn() {
    Run run = Run.of("predict", "--product", "DPM 2022 UR1", "--agent", "2.0.9262.0");

    assertThat(run.out()).startsWith("PRODUCT: DPM 2022 UR1\nAGENT: 2.0.9262.0\n\nOPERATION ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= TERMINAL);
    assertThat(run.out()).doesNotContain("remove-policy", "disable-immutability");
  }

  @Test
  void statesThatAreAnsweredAlikeShareARow() {
    Run run = Run.of("predict", "--product", "MARS");

    assertThat(run.out().lines()).allMatch(line -> line.length() <= TERMINAL);
    assertThat(run.out().lines())
        .anyMatch(l -> l.matches("remove-policy +2.0.9250.0 +unlocked, locked +on +refused 810001"))
        .anyMatch(l -> l.matches("upgrade +2.0.9250.0 +any +any +allowed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 days",
        "daily: 3 days",
        "{ daily: 3 days }",
        "{ yearly: 2 years, weekly: 3 weeks }"
      })
  void aCutBelowTheMinimumIsRefusedBelowTheFloor(String to) {
    assertThat(cut("2.0.9040.0", "--to", to)).contains("0x29834", "refused", "stay at the minimum");
  }

  @Test
  void aCutThatStaysAboveTheMinimumIsNotRefused() {
    assertThat(cut("2.0.9040.0", "--to", "{daily: 7 days, yearly: 1 year}"))
        .contains("unguarded")
        .doesNotContain("0x29834");
  }

  @Test
  void aCutOfWhichNothingIsSaidCarriesTheCaveat() {
    assertThat(flat(cut("2.0.9040.0")))
        .contains("unguarded", "keep at least 7 days, 4 weeks, 3 months, 1 year", "0x29834");
    assertThat(cut("2.0.9052.0")).doesNotContain("0x29834");
  }

  @Test
  void aCutBelowTheMinimumIsNeverPlainlyAllowed() {
    Run run =
        Run.of(
            "predict",
            "--operation",
            "reduce-retention",
            "--product",
            "DPM 2022 UR2 Refresh",
            "--agent",
            "2.0.9262.0",
            "--immutability",
            "disabled",
            "--to",
            "3 days");

    assertThat(flat(run.out())).contains("allowed", "keep at least 7 days");
    assertThat(cut("2.0.9262.0", "--to", "3 days")).contains("pin-required", "keep at least");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remove-policy | MABS v4 | MABS has no remove-policy; it is an operation of MARS
          remove-child-data-source | MARS | it is an operation of DPM and MABS
          disable-immutability | MARS | is done to a vault, whatever the product: leave out --product
          """)
  void aCombinationThatNoProductKnowsIsAUsageError(String kind, String product, String message) {
    Run run = Run.of("predict", "--operation", kind, "--product", product);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          remove-policy | 3 days | remove-policy has no retention
          reduce-retention | soon | 'soon' is no retention
          reduce-retention | monthly: 3 weeks | write --to 'monthly: 3 months'
          reduce-retention | hourly: 3 days | 'hourly' is no schedule
          reduce-retention | 3 days, 4 days | says daily twice
          """)
  void aRetentionThatCannotBeUsedIsAUsageError(String kind, String to, String message) {
    Run run = Run.of("predict", "--operation", kind, "--to", to);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void jsonNamesTheProductOfEveryAnswerThatHasOne() {
    String json =
        Run.of(
                "predict",
                "--operation",
                "reduce-retention",
                "--product",
                "MABS v4",
                "--agent",
                "2.0.9262.0",
                "--immutability",
                "locked",
                "--format",
                "json")
            .out();

    for (String key :
        List.of(
            "operation",
            "product",
            "release",
            "agent",
            "immutability",
            "hybridSecurity",
            "result",
            "code",
            "remedy",
            "source")) {
      assertThat(json).contains("\"" + key + "\": \"");
    }
  }

  @Test
  void aRemedyNamesThePinWhereItIsAskedFor() {
    String[] locked = {
      "predict",
      "--operation",
      "remove-policy",
      "--product",
      "MARS",
      "--agent",
      "2.0.9250.0",
      "--immutability",
      "locked",
      "--hybrid-security"
    };

    assertThat(flat(run(locked, "enabled"))).contains("-EnablePruning -SecurityPIN <PIN> keeps");
    assertThat(flat(run(locked, "disabled"))).contains("-EnablePruning keeps");
  }

  private static String run(String[] arguments, String last) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return Run.of(all).out();
  }

  private static String cut(String agent, String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of(
                "predict",
                "--operation",
                "reduce-retention",
                "--product",
                "MARS",
                "--agent",
                agent,
                "--immutability",
                "disabled",
                "--hybrid-security",
                "enabled"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new)).out();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void jsonHasEveryMemberWhereTheAnswerIsOfAVault() {
    String json =
        Run.of("predict", "--operation", "disable-immutability", "--format", "json").out();
    for (String key : List.of("product", "release", "agent")) {
      assertThat(json).contains("\"" + key + "\": null");
    }
    assertThat(json.split("\"code\": ", -1)).hasSameSizeAs(json.split("\"result\": ", -1));
    assertThat(json.split("\"remedy\": ", -1)).hasSameSizeAs(json.split("\"result\": ", -1));
  }
}

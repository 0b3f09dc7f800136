package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that are deployed otherwise than they read. */
class ArmTrapsTest {
  private static final String TWICE = "security-declared-twice";
  private static final String OLD = "api-version-too-old";
  private static final String PARAMETERS =
      "\"req\": { \"type\": \"string\" }, \"opt\": { \"type\": \"string\", \"nullable\": true },"
          + " \"on\": { \"type\": \"bool\" }, \"all\": { \"type\": \"object\" },"
          + " \"preset\": { \"type\": \"string\", \"defaultValue\": \"Enabled\" }";
  @TempDir private Path folder;

  @Test
  void equalValuesAreWrittenTwiceAndTheErrorIsNamed() {
    ReportedFinding finding =
        only(
            twice(
                "\"enhancedSecurityState\": \"Enabled\"",
                "\"enhancedSecurityState\": \"Enabled\""));

    assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.finding().consequence())
        .extracting(Consequence::code)
        .isEqualTo("BMSUserErrorSoftDeleteUseVaultApi");
    assertThat(finding.finding().related())
        .singleElement()
        .satisfies(r -> assertThat(r.location().text()).isEqualTo("\"Enabled\""));
  }

  @Test
  void eachSettingIsOneFinding() {
    assertThat(
            twice(
                "\"softDeleteState\": \"Enabled\", \"softDeleteRetentionPeriodInDays\": 14,"
                    + " \"enhancedSecurityState\": \"Enabled\"",
                "\"softDeleteFeatureState\": \"Disabled\", \"softDeleteRetentionPeriodInDays\": 30,"
                    + " \"enhancedSecurityState\": \"Disabled\""))
        .extracting(f -> f.finding().property())
        .containsExactlyInAnyOrder("soft-delete-writers", "hybrid-security-writers");
  }

  @Test
  void differentSettingsAreNotWrittenTwice() {
    assertThat(twice("\"softDeleteState\": \"Enabled\"", "\"enhancedSecurityState\": \"Enabled\""))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[parameters('req')]",
        "[parameters('preset')]",
        "[if(parameters('on'), 'Enabled', 'AlwaysON')]",
        "[coalesce(parameters('opt'), 'Enabled')]",
        "[variables('open')]",
        "${state}"
      })
  void whatCannotBeNullIsWrittenWhateverItIs(String value) {
    assertThat(only(ofState(value)).outcome()).isEqualTo(Outcome.FAILED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[parameters('opt')]",
        "[parameters('all').state]",
        "[tryGet(parameters('all'), 'state')]",
        "[if(parameters('on'), 'Enabled', null())]",
        "[coalesce(tryGet(parameters('all'), 'state'), null())]",
        "[variables('maybe')]",
        "[variables('loop')]"
      })
  void whatMayBeNullIsUndeterminedAndAWarning(String value) {
    ReportedFinding finding = only(ofState(value));

    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"[null()]\"", "\"[if(true(), null(), 'Enabled')]\""})
  void nullIsNoWrite(String value) {
    assertThat(twice("\"softDeleteState\": \"Enabled\"", "\"softDeleteFeatureState\": " + value))
        .isEmpty();
    assertThat(twice("\"softDeleteState\": " + value, "\"softDeleteFeatureState\": \"Enabled\""))
        .isEmpty();
  }

  @Test
  void settingsThatAreAnExpressionAreUndetermined() {
    Report report =
        template(
            vault("2025-08-01", "", "\"[parameters('all')]\""),
            config("2025-08-01", "", "\"softDeleteFeatureState\": \"Enabled\""));

    assertThat(only(of(report, TWICE)).outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource({
    "false, true, ",
    "true, false, ",
    "'\"[parameters(''on'')]\"', true, UNDETERMINED",
    "true, '\"[parameters(''on'')]\"', UNDETERMINED",
    "true, true, FAILED"
  })
  void whatIsNotDeployedWritesNothing(String vault, String config, Outcome outcome) {
    Report report =
        template(
            vault(
                "2025-08-01",
                "\"condition\": " + vault + ",",
                "{ \"softDeleteState\": \"Enabled\" }"),
            config(
                "2025-08-01",
                "\"condition\": " + config + ",",
                "\"softDeleteFeatureState\": \"Enabled\""));

    assertThat(of(report, TWICE))
        .extracting(ReportedFinding::outcome)
        .isEqualTo(outcome == null ? List.of() : List.of(outcome));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ %s ]", "{ \"value\": [ %s ] }"})
  void answersOfAzureWriteNothing(String form) {
    String id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/rsv";
    String answers =
        """
        { "id": "%1$s", "name": "rsv", "type": "Microsoft.RecoveryServices/vaults",
          "properties": { "securitySettings": { "softDeleteSettings": {
            "softDeleteState": "Enabled", "enhancedSecurityState": "Enabled" } } } },
        { "id": "%1$s/backupconfig/vaultconfig", "name": "vaultconfig",
          "type": "Microsoft.RecoveryServices/vaults/backupconfig",
          "properties": { "softDeleteFeatureState": "Enabled", "enhancedSecurityState": "Enabled" } }
        """
            .formatted(id);
    Report report = new Folder(folder).with("t.json", form.formatted(answers)).check();

    assertThat(of(report, TWICE)).isEmpty();
    assertThat(of(report, OLD)).isEmpty();
    assertThat(report.rules())
        .filteredOn(of -> List.of(TWICE, OLD).contains(of.rule().id()))
        .hasSize(2)
        .noneMatch(RuleExaminations::applied);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "monitoringSettings": { "classicAlertSettings": { "alertsForCriticalOperations": "Enabled" } } | 2022-02-28 | 2022-03-01
          "redundancySettings": { "crossRegionRestore": "Enabled" } | 2022-03-31 | 2022-04-01
          "publicNetworkAccess": "Disabled" | 2022-09-10 | 2022-09-30-preview
          "restoreSettings": { "crossSubscriptionRestoreSettings": { "crossSubscriptionRestoreState": "Disabled" } } | 2023-01-31-preview | 2023-02-01
          "securitySettings": { "immutabilitySettings": { "state": "Unlocked" } } | 2022-07-31 | 2022-08-01
          "securitySettings": { "immutabilitySettings": { "configuration": { "type": "AsPerPolicy" } } } | 2026-04-30 | 2026-05-01
          "securitySettings": { "softDeleteSettings": { "softDeleteState": "Enabled" } } | 2023-03-31 | 2023-04-01
          "securitySettings": { "softDeleteSettings": { "enhancedSecurityState": "Enabled" } } | 2023-07-31 | 2023-08-01
          """)
  void aPropertyIsIgnoredByEveryVersionBeforeItsFirst(String property, String old, String first) {
    assertThat(of(template(whole(old, property)), OLD))
        .singleElement()
        .matches(f -> f.severity() == Severity.WARNING && f.outcome() == Outcome.FAILED)
        .satisfies(f -> assertThat(f.finding().message()).contains(old, "came with " + first))
        .satisfies(
            f ->
                assertThat(f.finding().related())
                    .extracting(r -> r.location().text())
                    .containsExactly('"' + old + '"'));
    assertThat(of(template(whole(first, property)), OLD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"softDeleteFeatureState\": \"alwaysOn\"', FAILED",
    "'\"softDeleteFeatureState\": \"[parameters(''req'')]\"', UNDETERMINED",
    "'\"softDeleteFeatureState\": \"Enabled\"', ",
    "'\"softDeleteFeatureState\": null', ",
    "'\"softDeleteRetentionPeriodInDays\": 30', FAILED",
    "'\"softDeleteRetentionPeriodInDays\": \"[parameters(''req'')]\"', FAILED",
    "'\"softDeleteRetentionPeriodInDays\": \"[parameters(''opt'')]\"', UNDETERMINED"
  })
  void aBackupconfigHasPropertiesOfItsOwn(String property, Outcome outcome) {
    assertThat(of(template(config("2022-10-01", "", property)), OLD))
        .extracting(ReportedFinding::outcome)
        .isEqualTo(outcome == null ? List.of() : List.of(outcome));
    assertThat(of(template(config("2023-02-01", "", property)), OLD)).isEmpty();
  }

  @Test
  void propertiesBehindOneExpressionAreOneQuestion() {
    ReportedFinding finding =
        only(
            of(
                template(whole("2021-12-01", "\"securitySettings\": \"[parameters('all')]\"")),
                OLD));

    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.finding().message())
        .contains("immutabilitySettings", "enhancedSecurityState");
    assertThat(finding.finding().consequence())
        .extracting(Consequence::remedy)
        .isEqualTo("write apiVersion 2026-05-01, or a newer one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"securitySettings\": { \"immutabilitySettings\": null }",
        "\"securitySettings\": { \"immutabilitySettings\": {} }",
        "\"securitySettings\": { \"immutabilitySettings\": { \"state\": null } }",
        "\"securitySettings\": null"
      })
  void whatIsNotWrittenIsNotTooNew(String property) {
    assertThat(of(template(whole("2021-12-01", property)), OLD)).isEmpty();
  }

  @Test
  void anUnknownVersionIsNotExamined() {
    Report report = template(whole("[parameters('req')]", "\"publicNetworkAccess\": \"Disabled\""));

    assertThat(report.rules())
        .filteredOn(of -> of.rule().id().equals(OLD))
        .noneMatch(RuleExaminations::applied);
  }

  @Test
  void theAdviceNamesAllThatIsToBeRemoved() {
    assertThat(
            twice(
                "\"softDeleteState\": \"Enabled\"",
                "\"softDeleteFeatureState\": \"Enabled\", \"softDeleteRetentionPeriodInDays\": 14"))
        .singleElement()
        .extracting(f -> f.finding().consequence())
        .extracting(Consequence::remedy)
        .asString()
        .startsWith(
            "remove softDeleteFeatureState and softDeleteRetentionPeriodInDays from backupconfig;");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-31, 2025-08-01, 0",
    "2023-04-01, 2025-08-01, 1",
    "2025-08-01, 2022-10-01, 0"
  })
  void whatAnOldVersionIgnoresIsNotWrittenTwice(String vault, String config, int findings) {
    Report report =
        template(
            vault(vault, "", "{ \"softDeleteState\": \"Enabled\" }"),
            config(config, "", "\"softDeleteRetentionPeriodInDays\": 14"));

    assertThat(of(report, TWICE)).hasSize(findings);
    assertThat(of(report, OLD)).hasSize(1 - findings);
  }

  @Test
  void whatIsWithinAnIgnoredPropertyIsNoQuestion() {
    String settings = "\"securitySettings\": { \"immutabilitySettings\": \"[parameters('all')]\" }";

    assertThat(of(template(whole("2021-12-01", settings)), OLD))
        .extracting(ReportedFinding::outcome)
        .containsExactly(Outcome.FAILED);
    assertThat(of(template(whole("2023-01-01", settings)), OLD))
        .extracting(ReportedFinding::outcome)
        .containsExactly(Outcome.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          if(parameters('on'), createObject('state', parameters('req')), null()) | false
          coalesce(createObject('state', parameters('req')), null()) | false
          createObject('State', parameters('req'), 'Configuration', parameters('all')) | true
          createObject(parameters('req'), parameters('all')) | true
          if(parameters('on'), createObject('state', parameters('req')), parameters('all')) | true
          """)
  void onlyWhatAnExpressionMayHoldIsAQuestion(String expression, boolean question) {
    String settings =
        "\"securitySettings\": { \"immutabilitySettings\": \"[" + expression + "]\" }";

    assertThat(of(template(whole("2023-01-01", settings)), OLD))
        .extracting(ReportedFinding::outcome)
        .isEqualTo(question ? List.of(Outcome.UNDETERMINED) : List.of());
  }

  private List<ReportedFinding> ofState(String value) {
    return twice(
        "\"softDeleteState\": \"Enabled\"", "\"softDeleteFeatureState\": \"" + value + "\"");
  }

  private List<ReportedFinding> twice(String inVault, String inConfig) {
    return of(
        template(
            vault("2025-08-01", "", "{ " + inVault + " }"), config("2025-08-01", "", inConfig)),
        TWICE);
  }

  private static String vault(String api, String more, String softDelete) {
    return """
    { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "%s", "name": "rsv", %s
      "properties": { "securitySettings": { "softDeleteSettings": %s } } }
    """
        .formatted(api, more, softDelete);
  }

  private static String whole(String api, String properties) {
    return """
    { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "%s", "name": "rsv",
      "properties": { %s } }
    """
        .formatted(api, properties);
  }

  private static String config(String api, String more, String properties) {
    return """
    { "type": "Microsoft.RecoveryServices/vaults/backupconfig", "apiVersion": "%s", %s
      "name": "rsv/vaultconfig", "properties": { %s } }
    """
        .formatted(api, more, properties);
  }

  private Report template(String... resources) {
    String text =
        """
        { "contentVersion": "1.0.0.0", "parameters": { %s },
          "variables": { "open": "[toLower(parameters('req'))]",
            "maybe": "[if(parameters('on'), 'Enabled', null())]",
            "loop": "[variables('loop')]" },
          "resources": [ %s ] }
        """
            .formatted(PARAMETERS, String.join(",", resources));
    return new Folder(folder).with("t.json", text).check();
  }

  private static List<ReportedFinding> of(Report report, String rule) {
    return report.findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
  }

  private static ReportedFinding only(List<ReportedFinding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}

package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template whose parameters a file in its folder sets. */
class ParametersBesideTest {
  private static final String RULE = "hybrid-security-disabled";
  static final String TEMPLATE =
      """
      { "contentVersion": "1.0.0.0",
        "parameters": { "state": { "type": "string", "defaultValue": "Enabled" } },
        "resources": [
          { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {} },
          { "type": "Microsoft.RecoveryServices/vaults/backupconfig", "name": "rsv/vaultconfig",
            "properties": { "enhancedSecurityState": "[parameters('state')]" } } ] }
      """;
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @BeforeEach
  void writeTemplate() throws IOException {
    write("main.json", TEMPLATE);
  }

  @Test
  void aTemplateAloneIsJudgedByItsDefaults() {
    assertThat(outcomes(check(folder))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main.parameters.json",
        "azuredeploy.parameters.prod.json",
        "parameters.json",
        "vault.param.jsonc"
      })
  void aDefaultThatAFileBesideSetsIsUndetermined(String name) throws IOException {
    write(name, "{ \"parameters\": { \"State\": { \"value\": \"Disabled\" } } }");

    assertThat(outcomes(check(folder))).containsExactly(Outcome.UNDETERMINED);
    assertThat(outcomes(check(folder.resolve("main.json")))).containsExactly(Outcome.UNDETERMINED);
    assertThat(check(folder).notes())
        .contains(
            "main.json has parameters that "
                + name
                + " sets: they are not judged by their defaults");
  }

  @Test
  void aSchemaTellsAParametersFileThatReferencesAKeyVault() throws IOException {
    write(
        "p.json",
        """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
          "parameters": { "state": { "reference": { "secretName": "s" } } } }
        """);

    assertThat(outcomes(check(folder))).containsExactly(Outcome.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"parameters\": { \"other\": { \"value\": \"Disabled\" } } }",
        "{ \"parameters\": { \"state\": { \"type\": \"string\" } } }",
        "[ 1 ]"
      })
  void aFileBesideThatSetsSomethingElseChangesNothing(String json) throws IOException {
    write("other.json", json);

    assertThat(outcomes(check(folder))).isEmpty();
  }

  @Test
  void aFileInAnotherFolderChangesNothing() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    write("sub/main.parameters.json", "{ \"parameters\": { \"state\": { \"value\": 1 } } }");

    assertThat(outcomes(check(folder))).isEmpty();
  }

  @Test
  void whatANestedTemplateIsGivenIsNotSetFromOutside() throws IOException {
    write(
        "main.json",
        """
        { "contentVersion": "1.0.0.0", "resources": [ {
            "type": "Microsoft.Resources/deployments", "name": "d", "properties": {
              "expressionEvaluationOptions": { "scope": "inner" },
              "parameters": { "state": { "value": "Disabled" } },
              "template": %s } } ] }
        """
            .formatted(TEMPLATE));
    write("p.json", "{ \"parameters\": { \"state\": { \"value\": \"Enabled\" } } }");

    assertThat(outcomes(check(folder))).containsExactly(Outcome.FAILED);
  }

  @Test
  void aLinkedTemplateThatIsNotReadIsNoted() throws IOException {
    write("main.json", linking("nested/vault.json"));

    assertThat(check(folder).notes())
        .anyMatch(note -> note.startsWith("1 linked template was not"));
  }

  @Test
  void aLinkedTemplateThatIsReadAsWellIsNotNoted() throws IOException {
    Files.createDirectory(folder.resolve("nested"));
    write("nested/vault.json", TEMPLATE);
    write("main.json", linking("./nested/../nested/vault.json"));

    assertThat(check(folder).notes()).noneMatch(note -> note.contains("linked"));
    assertThat(check(folder.resolve("main.json")).notes()).anyMatch(n -> n.contains("linked"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#\", \"parameters\": { ",
        "{ \"parameters\": { \"state\": { \"value\": \"Disabled\" } }"
      })
  void aParametersFileThatCannotBeReadIsAProblem(String json) throws IOException {
    write("main.parameters.json", json);

    for (Report report : List.of(check(folder), check(folder.resolve("main.json")))) {
      assertThat(report.problems())
          .singleElement()
          .matches(p -> p.message().contains("judged by their defaults"))
          .matches(p -> String.valueOf(p.location()).startsWith("main.parameters.json:"));
    }
  }

  @Test
  void aFileThatCannotBeReadAndSpeaksOfNoParametersIsNoProblem() throws IOException {
    write("package.json", "{ \"name\": ");

    assertThat(check(folder.resolve("main.json")).problems()).isEmpty();
  }

  @Test
  void aParametersFileThatCannotBeReadMattersOnlyWhereThereAreDefaults() throws IOException {
    write("main.parameters.json", "{ \"parameters\": ");
    write("main.json", TEMPLATE.replace(", \"defaultValue\": \"Enabled\"", ""));

    assertThat(check(folder.resolve("main.json")).problems()).isEmpty();
  }

  @Test
  void twoTemplatesTellOfOneUnreadableFileOnce() throws IOException {
    write("main.parameters.json", "{ \"parameters\": ");
    write("other.json", TEMPLATE.replace("rsv", "rsv2"));

    assertThat(check(folder).problems()).hasSize(1);
  }

  private static String linking(String path) {
    return """
        { "contentVersion": "1.0.0.0", "resources": [
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {} },
            { "type": "Microsoft.Resources/deployments", "name": "d", "properties": {
                "templateLink": { "relativePath": "%s" } } } ] }
        """
        .formatted(path);
  }

  private static List<Outcome> outcomes(Report report) {
    return report.findings().stream()
        .filter(found -> found.rule().id().equals(RULE))
        .map(found -> found.outcome())
        .toList();
  }

  private Report check(Path path) {
    return checker.check(CheckRequest.of(path));
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name), json);
  }

  @ParameterizedTest
  @CsvSource({"nested/vault.json, nested/vault.json", "vault.json, vault.json"})
  void whatADeploymentHandsToALinkedTemplateIsNotJudgedByItsDefault(String file, String link) {
    Report report =
        new Folder(folder)
            .with(file, LINKED)
            .with(
                "main.json",
                """
                { "resources": [ { "type": "Microsoft.Resources/deployments", "name": "v",
                  "properties": { "templateLink": { "relativePath": "%s" },
                    "parameters": { "State": { "value": "Disabled" } } } } ] }
                """
                    .formatted(link))
            .check();

    assertThat(report.findings())
        .filteredOn(f -> f.rule().id().equals("hybrid-security-disabled"))
        .singleElement()
        .satisfies(f -> assertThat(f.outcome().word()).isEqualTo("undetermined"));
  }

  @Test
  void parametersMayStandInAFileWithoutAnythingAroundThem() {
    Report report =
        new Folder(folder)
            .with("vault.json", LINKED)
            .with("prod.json", "{ \"state\": { \"value\": \"Disabled\" } }")
            .check();

    assertThat(report.findings())
        .filteredOn(f -> f.rule().id().equals("hybrid-security-disabled"))
        .filteredOn(f -> f.finding().location().file().path().equals("vault.json"))
        .singleElement()
        .satisfies(f -> assertThat(f.outcome().word()).isEqualTo("undetermined"));
  }

  private static final String LINKED =
      """
      { "parameters": { "state": { "type": "string", "defaultValue": "Enabled" } },
        "resources": [ { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
          "apiVersion": "2024-04-01", "properties": { "securitySettings": { "softDeleteSettings": {
            "enhancedSecurityState": "[parameters('state')]" } } } } ] }
      """;
}

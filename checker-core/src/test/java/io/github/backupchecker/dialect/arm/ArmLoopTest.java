package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.source.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that a copy loop deploys as often as a list is long. */
class ArmLoopTest {
  private static final String PARAMETERS =
      """
      "none": { "type": "array", "defaultValue": [] },
      "one": { "type": "array", "defaultValue": [ { "name": "p" } ] },
      "maybe": { "type": "array", "nullable": true },
      "open": { "type": "array" }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "\"[length(parameters('none'))]\"",
        "\"[length(coalesce(parameters('maybe'), createArray()))]\"",
        "\"[length(coalesce(parameters('none'), parameters('one')))]\""
      })
  void aLoopOverNothingDeclaresNothing(String count) {
    Declarations read = policies(count);

    assertThat(read.policies()).isEmpty();
    assertThat(read.recognised())
        .extracting(Recognised::what)
        .containsExactly(
            "Microsoft.RecoveryServices/vaults/backupPolicies whose copy loop is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "\"[length(parameters('one'))]\"",
        "\"[length(parameters('open'))]\"",
        "\"[length(parameters('missing'))]\"",
        "\"[length(coalesce(parameters('maybe'), parameters('one')))]\"",
        "\"[length(coalesce(parameters('open'), createArray()))]\"",
        "\"[length()]\"",
        "\"[parameters('none')]\""
      })
  void aLoopThatMayRunDeclaresWhatIsInIt(String count) {
    assertThat(policies(count).policies()).hasSize(1);
  }

  @Test
  void aDurationFromALoopIsLocatedAtItsExpression() {
    Declarations read =
        Arm.template(
            PARAMETERS,
            """
            { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "name": "rsv/p",
              "properties": { "backupManagementType": "MAB", "retentionPolicy": {
                "dailySchedule": { "retentionDuration": {
                  "count": "[parameters('open')[copyIndex()].days]", "durationType": "Days" } } } } }
            """);

    assertThat(read.policies().get(0).retention().known().orElseThrow())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.period()).matches(Declared::isUndetermined);
              assertThat(entry.period().location().text())
                  .isEqualTo("\"[parameters('open')[copyIndex()].days]\"");
            });
  }

  private static Declarations policies(String count) {
    return Arm.template(
        PARAMETERS,
        """
        { "type": "Microsoft.RecoveryServices/vaults/backupPolicies",
          "name": "[concat('rsv/', parameters('none')[copyIndex()].name)]",
          "copy": { "name": "policies", "count": %s },
          "properties": "[parameters('none')[copyIndex()].properties]" }
        """
            .formatted(count));
  }
}

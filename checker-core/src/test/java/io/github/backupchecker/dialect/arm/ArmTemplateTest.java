package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.source.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArmTemplateTest {
  private static final String PARAMETERS =
      """
      "state": { "type": "string", "defaultValue": "Locked" },
      "open": { "type": "string" },
      "nothing": { "type": "string", "defaultValue": null },
      "computed": { "type": "string", "defaultValue": "[toUpper('locked')]" },
      "chained": { "type": "string", "defaultValue": "[parameters('state')]" },
      "circle": { "type": "string", "defaultValue": "[parameters('circle')]" },
      "all": { "type": "object", "defaultValue": { "list": [ { "state": "Locked" } ] } }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[parameters('state')]",
        "[ parameters( 'state' ) ]",
        "[Parameters('STATE')]",
        "[parameters('chained')]",
        "[parameters('all').list[0].state]",
        "[parameters('all')['list'][0].state]"
      })
  void aLiteralDefaultIsTheValue(String expression) {
    assertThat(immutability(expression)).matches(d -> d.is(ImmutabilityState.LOCKED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[parameters('open')]",
        "[parameters('computed')]",
        "[parameters('circle')]",
        "[parameters('missing')]",
        "[parameters('all').list[7].state]",
        "[parameters('all').none]",
        "[tryGet(parameters('all'), 'state')]",
        "[variables('state')]",
        "[contoso.f('x')]",
        "[((((]",
        "[]"
      })
  void whatOnlyADeploymentKnowsIsUndetermined(String expression) {
    assertThat(immutability(expression)).matches(Declared::isUndetermined);
  }

  @Test
  void aDefaultOfNullIsAbsent() {
    assertThat(immutability("[parameters('nothing')]")).matches(Declared::isAbsent);
  }

  @Test
  void aValueStandsAtItsDefaultAndIsUsedAtItsExpression() {
    Declared<ImmutabilityState> state = immutability("[parameters('state')]");

    assertThat(state.location().text()).isEqualTo("\"Locked\"");
    assertThat(state.usedAt().orElseThrow().text()).isEqualTo("\"[parameters('state')]\"");
  }

  @Test
  void anUndeterminedValueStandsAtItsExpression() {
    assertThat(immutability("[parameters('open')]").location().text())
        .isEqualTo("\"[parameters('open')]\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[parameters('state')]           | vaults/Locked",
        "[parameters('open')]            | vaults/[parameters('open')]",
        "[concat('a-', parameters('state'))] | vaults/a-Locked",
        "[concat('a-', parameters('open'))]  | vaults/[concat('a-', parameters('open'))]",
        "[[literal]                      | vaults/[literal]",
        "${name}                         | vaults/${name}",
        "*                               | vaults/%2A"
      })
  void aNameIsLiteralOrItsDefaultOrItsExpression(String name, String address) {
    Declarations read =
        Arm.template(
            PARAMETERS,
            "{ \"type\": \"Microsoft.RecoveryServices/vaults\", \"name\": \"%s\" }"
                .formatted(name));

    assertThat(read.vaults().get(0).identity().address()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"type\": \"Microsoft.RecoveryServices/vaults/backupconfig\", \"name\":"
            + " \"[concat(parameters('open'), '/vaultconfig')]\", %s }",
        "{ \"type\": \"Microsoft.RecoveryServices/vaults/backupconfig\", \"name\":"
            + " \"[format('{0}/{1}', parameters('open'), 'vaultconfig')]\", %s }",
        "{ \"type\": \"Microsoft.RecoveryServices/vaults/backupconfig\", \"name\":"
            + " \"[concat(parameters( 'open' ),'/','vaultconfig')]\", %s }"
      })
  void aChildBelongsToTheVaultThatItsExpressionNames(String child) {
    Declarations read =
        Arm.template(
            PARAMETERS,
            "{ \"type\": \"Microsoft.RecoveryServices/vaults\", \"name\": \"[parameters('open')]\","
                + " \"properties\": {} },"
                + child.formatted("\"properties\": { \"enhancedSecurityState\": \"Enabled\" }"));

    assertThat(read.vaults()).hasSize(1);
    assertThat(read.vaults().get(0).security().hybridSecurity().isKnown()).isTrue();
  }

  @Test
  void aNestedChildMayBeNamedShortOrInFull() {
    Declarations read =
        Arm.template(
            "",
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {},
              "resources": [
                { "type": "backupconfig", "name": "vaultconfig",
                  "properties": { "enhancedSecurityState": "Enabled" } },
                { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "name": "rsv/p",
                  "properties": { "backupManagementType": "MAB" } } ] }
            """);

    assertThat(read.vaults()).hasSize(1);
    assertThat(read.vaults().get(0).security().hybridSecurity().isKnown()).isTrue();
    assertThat(read.policies()).extracting(p -> p.identity().name()).containsExactly("p");
  }

  @Test
  void aNestedDeploymentSeesWhatIsPassedAndElseItsOwnDefaults() {
    Declarations read = nested("inner", "{ \"state\": { \"value\": \"[parameters('state')]\" } }");

    assertThat(state(read)).matches(d -> d.is(ImmutabilityState.LOCKED));
    assertThat(state(nested("inner", "{}"))).matches(d -> d.is(ImmutabilityState.DISABLED));
    assertThat(state(nested("inner", "{ \"state\": { \"value\": \"[parameters('open')]\" } }")))
        .matches(Declared::isUndetermined);
    assertThat(state(nested("inner", "{ \"state\": { \"reference\": {} } }")))
        .matches(Declared::isUndetermined);
    assertThat(state(nested("inner", "{ \"state\": \"[createObject('value', 'Locked')]\" }")))
        .matches(d -> d.is(ImmutabilityState.LOCKED));
    assertThat(state(nested("inner", "{ \"state\": \"[reference('other').outputs]\" }")))
        .matches(Declared::isUndetermined);
  }

  @Test
  void aNestedDeploymentOfOuterScopeSeesTheParametersOutside() {
    assertThat(state(nested("outer", "{}"))).matches(d -> d.is(ImmutabilityState.LOCKED));
  }

  @Test
  void aNestedVaultIsNamedByWhatIsPassedToIt() {
    Declarations read = nested("inner", "{ \"name\": { \"value\": \"[parameters('open')]\" } }");

    assertThat(read.vaults().get(0).identity().name()).isEqualTo("[parameters('open')]");
  }

  @Test
  void aFalseConditionLeavesAResourceOutButNotItsChildren() {
    Declarations read =
        Arm.template(
            "\"isNew\": { \"type\": \"bool\", \"defaultValue\": false }",
            """
            { "condition": "[parameters('isNew')]",
              "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {},
              "resources": [ { "type": "backupPolicies", "name": "p",
                "properties": { "backupManagementType": "MAB" } } ] }
            """);

    assertThat(read.vaults()).isEmpty();
    assertThat(read.policies()).hasSize(1);
    assertThat(read.recognised())
        .extracting(r -> r.what())
        .containsExactly("Microsoft.RecoveryServices/vaults whose condition is false");
  }

  @Test
  void aVaultUnderAnUnknownConditionIsJudgedAsItWouldBeDeployed() {
    Declarations read =
        Arm.template(
            "",
            """
            { "condition": "[equals(parameters('open'), 2)]", "copy": { "name": "c", "count": 3 },
              "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {
                "securitySettings": { "immutabilitySettings": { "state": "Disabled" } } } }
            """);

    assertThat(read.vaults()).hasSize(1);
    assertThat(state(read)).matches(d -> d.is(ImmutabilityState.DISABLED));
  }

  @Test
  void variablesThatDoubleEachOtherAreCutShort() {
    StringBuilder variables = new StringBuilder("\"v0\": \"x\"");
    for (int i = 1; i < 60; i++) {
      variables.append(
          ", \"v%s\": \"[concat(variables('v%s'), variables('v%s'))]\"".formatted(i, i - 1, i - 1));
    }
    Declarations read =
        Arm.read(
            """
            { "contentVersion": "1.0.0.0", "variables": { %s }, "resources": [
              { "type": "Microsoft.RecoveryServices/vaults", "name": "[variables('v59')]" } ] }
            """
                .formatted(variables));

    assertThat(read.vaults().get(0).identity().name()).hasSizeLessThan(3_000);
  }

  private static Declarations nested(String scope, String passed) {
    return Arm.template(
        PARAMETERS,
        """
        { "type": "Microsoft.Resources/deployments", "name": "d", "properties": {
            "expressionEvaluationOptions": { "scope": "%s" },
            "parameters": %s,
            "template": {
              "parameters": { "name": { "type": "string" },
                "state": { "type": "string", "defaultValue": "Disabled" } },
              "resources": { "rsv": { "type": "Microsoft.RecoveryServices/vaults",
                "name": "[parameters('name')]", "properties": { "securitySettings": {
                  "immutabilitySettings": { "state": "[parameters('state')]" } } } } } } } }
        """
            .formatted(scope, passed));
  }

  private static Declared<ImmutabilityState> state(Declarations read) {
    return read.vaults().get(0).security().immutability().state();
  }

  private static Declared<ImmutabilityState> immutability(String expression) {
    return state(
        Arm.template(
            PARAMETERS,
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {
                "securitySettings": { "immutabilitySettings": { "state": "%s" } } } }
            """
                .formatted(expression)));
  }
}

package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.source.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of template expressions that are worked out where every input is known. */
class ArmFunctionsTest {
  private static final String PARAMETERS =
      """
      "state": { "type": "string", "defaultValue": "Locked" },
      "open": { "type": "string" },
      "maybe": { "type": "string", "nullable": true },
      "nothing": { "type": "string", "defaultValue": null },
      "blank": { "type": "string", "defaultValue": "" },
      "yes": { "type": "bool", "defaultValue": true },
      "no": { "type": "bool", "defaultValue": false },
      "one": { "type": "int", "defaultValue": 1 },
      "list": { "type": "array", "defaultValue": [] },
      "pipeline": { "type": "string", "defaultValue": "#{state}#" },
      "object": { "type": "object",
        "defaultValue": { "state": "Locked", "open": "[parameters('open')]" } }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "['Locked']",
        "[if(true(), 'Locked', 'Disabled')]",
        "[IF(parameters('no'), parameters('open'), parameters('state'))]",
        "[if(not(parameters('no')), 'Locked', 'Disabled')]",
        "[if(empty(parameters('blank')), 'Locked', 'Disabled')]",
        "[if(empty(parameters('list')), 'Locked', 'Disabled')]",
        "[if(empty(null()), 'Locked', 'Disabled')]",
        "[if(empty(createObject()), 'Locked', 'Disabled')]",
        "[if(empty(createArray('x')), 'Disabled', 'Locked')]",
        "[if(empty(parameters('object')), 'Disabled', 'Locked')]",
        "[if(equals(parameters('state'), 'Locked'), 'Locked', 'Disabled')]",
        "[if(equals(parameters('one'), 1), 'Locked', 'Disabled')]",
        "[if(equals(parameters('one'), 2), 'Disabled', 'Locked')]",
        "[if(equals(null(), parameters('nothing')), 'Locked', 'Disabled')]",
        "[if(equals(parameters('state'), null()), 'Disabled', 'Locked')]",
        "[if(and(parameters('yes'), true()), 'Locked', 'Disabled')]",
        "[if(and(equals(parameters('open'), 'x'), false()), 'Disabled', 'Locked')]",
        "[if(or(equals(parameters('open'), 'x'), true()), 'Locked', 'Disabled')]",
        "[if(or(parameters('no'), false()), 'Disabled', 'Locked')]",
        "[coalesce(parameters('nothing'), 'Locked')]",
        "[coalesce(parameters('state'), parameters('open'))]",
        "[createObject('a', 'Locked').a]",
        "[createArray('Disabled', 'Locked')[1]]",
        "[if(true(), parameters('object'), null()).state]"
      })
  void whatFollowsFromKnownValuesIsKnown(String expression) {
    assertThat(immutability(expression)).matches(d -> d.is(ImmutabilityState.LOCKED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[if(parameters('open'), 'Locked', 'Locked')]",
        "[if(true(), parameters('open'), 'Locked')]",
        "[if(true(), 'Locked')]",
        "[if(empty(parameters('maybe')), 'Locked', 'Disabled')]",
        "[if(equals(parameters('state'), parameters('open')), 'Locked', 'Locked')]",
        "[if(equals(parameters('object').open, null()), 'Locked', 'Locked')]",
        "[if(equals(parameters('state'), 'locked'), 'Locked', 'Locked')]",
        "[if(equals(parameters('one'), '1'), 'Locked', 'Locked')]",
        "[if(equals(parameters('list'), createArray()), 'Locked', 'Locked')]",
        "[if(and(parameters('yes'), equals(parameters('open'), 'x')), 'Locked', 'Locked')]",
        "[if(or(parameters('no'), equals(parameters('open'), 'x')), 'Locked', 'Locked')]",
        "[if(not(parameters('open')), 'Locked', 'Locked')]",
        "[if(and(), 'Locked', 'Locked')]",
        "[coalesce(parameters('open'), 'Locked')]",
        "[coalesce(parameters('maybe'), 'Locked')]",
        "[createObject('a', parameters('open')).a]",
        "[createObject('a').a]",
        "[if(true(), parameters('object'), null()).open]",
        "[if(true(), '#{state}#', 'Locked')]",
        "[parameters('pipeline')]",
        "[toUpper('locked')]"
      })
  void whatAnUnknownInputDecidesIsUndetermined(String expression) {
    assertThat(immutability(expression)).matches(Declared::isUndetermined);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[null()]",
        "[if(empty(parameters('blank')), null(), 'Locked')]",
        "[coalesce(parameters('nothing'), null())]"
      })
  void whatComesToNullIsAbsent(String expression) {
    assertThat(immutability(expression)).matches(Declared::isAbsent);
  }

  @Test
  void whatAnExpressionMakesStandsAtTheExpression() {
    Declared<ImmutabilityState> made = immutability("[if(true(), 'Locked', 'Disabled')]");

    assertThat(made.location().text()).isEqualTo("\"[if(true(), 'Locked', 'Disabled')]\"");
    assertThat(made.usedAt()).isEmpty();
  }

  @Test
  void aChosenParameterStandsAtItsDefaultAndIsUsedAtTheExpression() {
    Declared<ImmutabilityState> chosen = immutability("[if(true(), parameters('state'), 'x')]");

    assertThat(chosen.location().text()).isEqualTo("\"Locked\"");
    assertThat(chosen.usedAt().orElseThrow().text()).contains("if(true()");
  }

  @Test
  void aConditionThatComesToFalseLeavesTheResourceOut() {
    assertThat(conditional("[not(empty(parameters('blank')))]").vaults()).isEmpty();
    assertThat(conditional("[not(empty(parameters('state')))]").vaults()).hasSize(1);
    assertThat(conditional("[not(empty(parameters('open')))]").vaults()).hasSize(1);
  }

  @Test
  void aNameIsWhatItsFunctionsComeTo() {
    assertThat(vault("[if(empty(parameters('blank')), 'rsv', 'x')]", "Locked").vaults().get(0))
        .extracting(vault -> vault.identity().name())
        .isEqualTo("rsv");
  }

  @Test
  void variablesThatReferToEachOtherInACircleAreUndetermined() {
    Declarations read =
        Arm.read(
            """
            { "contentVersion": "1.0.0.0",
              "variables": { "a": "[if(variables('b'), 'Locked', 'Locked')]",
                "b": "[not(variables('a'))]" },
              "resources": [ { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
                "properties": { "securitySettings": {
                  "immutabilitySettings": { "state": "[variables('a')]" } } } } ] }
            """);

    assertThat(state(read)).matches(Declared::isUndetermined);
  }

  private static Declarations conditional(String condition) {
    return Arm.template(
        PARAMETERS,
        """
        { "condition": "%s", "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
          "properties": {} }
        """
            .formatted(condition));
  }

  private static Declared<ImmutabilityState> immutability(String expression) {
    return state(vault("rsv", expression));
  }

  private static Declarations vault(String name, String state) {
    return Arm.template(
        PARAMETERS,
        """
        { "type": "Microsoft.RecoveryServices/vaults", "name": "%s", "properties": {
            "securitySettings": { "immutabilitySettings": { "state": "%s" } } } }
        """
            .formatted(name, state));
  }

  private static Declared<ImmutabilityState> state(Declarations read) {
    return read.vaults().get(0).security().immutability().state();
  }
}

package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.rules.Rules;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyProblemHasAPage(ProblemKind kind) {
    assertThat(Run.of("explain", kind.id()).out()).startsWith("# " + kind.id() + "\n");
  }

  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void everyOperationIsExplained(OperationKind kind) {
    assertThat(Run.of("explain", kind.id()).out()).startsWith("# " + kind.id() + "\n");
  }

  @Test
  void everyRuleHasItsPage() {
    Rules.all(Knowledge.load())
        .forEach(
            rule ->
                assertThat(Run.of("explain", rule.metadata().id().toUpperCase(Locale.ROOT)).out())
                    .startsWith("# " + rule.metadata().id() + "\n")
                    .contains(rule.metadata().summary()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x29834", "0X29834"})
  void aVendorCodeIsFoundInEverySpelling(String code) {
    assertThat(Run.of("explain", code).out()).contains("0x29834", "3 months");
  }

  @Test
  void bothSpellingsOfACodeWithADroppedZeroAreOneEntry() {
    assertThat(Run.of("explain", "81001").out()).contains("810001");
    assertThat(Run.of("explain", "810001").out()).contains("81001");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    Run run = Run.of("explain", "agent-to-old", "unknown-key");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'agent-to-old'", "agent-too-old");
    assertThat(run.out()).startsWith("# unknown-key\n");
  }
}

package io.github.backupchecker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each rule is about, as people look for it. */
class RuleGroupsTest {
  private final List<RuleMetadata> rules = Rules.metadata(new KnowledgeFile().read());

  @Test
  void everyGroupButTheOneOfBenchmarksHasRulesByDefault() {
    assertThat(
            rules.stream()
                .filter(RuleMetadata::isOnByDefault)
                .map(RuleMetadata::group)
                .collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(RuleGroup.BENCHMARK)));
  }

  @Test
  void whatIsCalledAfterItsSubjectStandsWithIt() {
    assertThat(rules)
        .filteredOn(rule -> rule.id().startsWith("retention-"))
        .hasSizeGreaterThan(1)
        .allSatisfy(rule -> assertThat(rule.group()).isEqualTo(RuleGroup.RETENTION));
    assertThat(rules)
        .filteredOn(rule -> rule.id().matches("(agent|server|release)-.*"))
        .hasSizeGreaterThan(1)
        .allSatisfy(rule -> assertThat(rule.group()).isEqualTo(RuleGroup.VERSIONS));
    assertThat(rules)
        .filteredOn(rule -> rule.id().startsWith("pin-"))
        .hasSizeGreaterThan(1)
        .allSatisfy(rule -> assertThat(rule.group()).isEqualTo(RuleGroup.SECURITY_PIN));
  }
}

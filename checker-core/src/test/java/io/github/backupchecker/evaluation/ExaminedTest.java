package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which examinations a report says nothing of. */
class ExaminedTest {
  private static final RuleMetadata RULE =
      RuleMetadata.error(RuleGroup.VERSIONS, "a-rule", "A rule.");

  @Test
  void whatFailedOnOneOfSeveralTargetsHasNotPassedOnTheSubject() {
    assertThat(Examined.of(Stream.of(failed(), passed()), List.of()))
        .singleElement()
        .matches(Examined::isUntold);
    assertThat(Examined.of(Stream.of(passed(), failed()), List.of()))
        .singleElement()
        .matches(Examined::isUntold);
    assertThat(Examined.of(Stream.of(passed(), passed()), List.of()))
        .singleElement()
        .matches(Examined::passed);
  }

  private static Examination failed() {
    return examination(Optional.of(Outcome.FAILED));
  }

  private static Examination passed() {
    return examination(Optional.empty());
  }

  private static Examination examination(Optional<Outcome> outcome) {
    return new Examination(RULE, new Address("operations/o"), outcome);
  }
}

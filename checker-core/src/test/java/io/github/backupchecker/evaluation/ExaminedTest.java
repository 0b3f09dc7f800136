package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which examinations a report says nothing of. */
class ExaminedTest {
  private static final RuleMetadata RULE =
      RuleMetadata.error(RuleGroup.VERSIONS, "a-rule", "A rule.");

  @Test
  void whatFailedOnOneOfSeveralTargetsHasNotPassedOnTheSubject() {
    assertThat(examined(failed(), passed())).singleElement().matches(Examined::isUntold);
    assertThat(examined(passed(), failed())).singleElement().matches(Examined::isUntold);
    assertThat(examined(passed(), passed())).singleElement().matches(Examined::passed);
  }

  private static List<Examined> examined(Examination... examinations) {
    return Examined.of(List.of(new RuleExaminations(RULE, true, List.of(examinations))), List.of());
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

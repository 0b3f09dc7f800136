package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a waiver may have meant, among what its own rule found. */
class FoundSubjectsTest {
  @TempDir private Path folder;

  private FoundSubjects of(String rule) {
    String policies =
        "policies: { lab: { retention: { daily: 3 days, monthly: 1 months } }, test: {} }\n";
    return new FoundSubjects(new Folder(folder).check(policies).findings(), rule);
  }

  @Test
  void aSubjectThatIsNearlyCalledSo() {
    assertThat(of("retention-below-minimum").nearest("policies/lap/daily"))
        .hasValue("policies/lab/daily");
    assertThat(of("retention-below-minimum").nearest("agents/fs-01")).isEmpty();
  }

  @Test
  void theFirstPartOfWhatIsCalledSo() {
    assertThat(of("retention-below-minimum").partOf("policies/lab")).hasValue("policies/lab/daily");
    assertThat(of("retention-below-minimum").partOf("policies/test")).isEmpty();
    assertThat(of("retention-below-minimum").partOf("policies/lab/daily")).isEmpty();
  }

  @Test
  void nothingOfAnotherRule() {
    assertThat(of("agent-floor").partOf("policies/lab")).isEmpty();
  }
}

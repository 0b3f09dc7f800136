package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However many words name nothing, known ones are not gone through for each of them. */
class SuggestionsTest {
  private static final String MEANT = "; did you mean 'rsv-prod'?";

  private final AtomicInteger asked = new AtomicInteger();
  private final Suggestions suggestions =
      new Suggestions(
          () -> {
            asked.incrementAndGet();
            return List.of("rsv-prod", "rsv-test");
          });

  @Test
  void whatIsKnownIsNotMadeBeforeAWordIsLookedUp() {
    assertThat(asked).hasValue(0);
  }

  @Test
  void theSameWordIsLookedUpOnce() {
    for (int i = 0; i < 100; i++) {
      assertThat(suggestions.clause("rsv-prud")).isEqualTo(MEANT);
      assertThat(suggestions.clause("something-else")).isEmpty();
    }

    assertThat(asked).hasValue(2);
  }

  @Test
  void afterAThousandDifferentWordsNoOtherIsLookedUp() {
    assertThat(suggestions.clause("rsv-prud")).isEqualTo(MEANT);
    for (int i = 0; i < 5_000; i++) {
      assertThat(suggestions.clause("missing-" + i)).isEmpty();
    }

    assertThat(asked).hasValue(1_000);
    assertThat(suggestions.clause("rsv-prud")).isEqualTo(MEANT);
    assertThat(suggestions.clause("rsv-prob")).isEmpty();
  }
}

package io.github.backupchecker.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionTest {

  @ParameterizedTest
  @CsvSource({
    "2026-05-01, true",
    "2026-05-01-preview, true",
    "2026-05-31-preview, true",
    "2027-01-01, true",
    "2026-04-30, false",
    "2026-03-31-preview, false",
    "2016-06-01, false"
  })
  void versionsCompareByTheirDates(String text, boolean since) {
    ApiVersion first = ApiVersion.parse("2026-05-01").orElseThrow();

    assertThat(ApiVersion.parse(text).orElseThrow().isSince(first)).isEqualTo(since);
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "", "2026-5-1", "2026-05-01preview", "v2026-05-01"})
  void whatIsNoDateIsNoVersion(String text) {
    assertThat(ApiVersion.parse(text)).isEmpty();
  }
}

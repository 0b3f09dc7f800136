package io.github.backupchecker.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of parts are the same where Windows takes them for the same. */
class PartNameTest {
  @ParameterizedTest
  @CsvSource({
    "D:, d:",
    "D:\\, d:",
    "D:\\\\, d:",
    "'  D:\\ ', d:",
    "D:\\Data\\, d:\\data",
    "SQL\\Orders, sql\\orders"
  })
  void casesAndTheLastBackslashAreNotToldApart(String typed, String normal) {
    assertThat(PartName.of(typed)).isEqualTo(new PartName(normal));
  }

  @ParameterizedTest
  @CsvSource({"\\", "\\\\"})
  void nothingIsLeftOfBackslashesAlone(String typed) {
    assertThat(PartName.of(typed).normal()).isEmpty();
  }
}

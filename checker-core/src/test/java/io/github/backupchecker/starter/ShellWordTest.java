package io.github.backupchecker.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told to type is one word where they type it. */
class ShellWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          src/main/backup | src/main/backup
          C:\\estates\\one | C:\\estates\\one
          our estate      | 'our estate'
          it's            | 'it'\\''s'
          -x              | '-x'
          $HOME           | '$HOME'
          """)
  void aWordIsQuotedWhereAShellWouldReadMoreInIt(String typed, String quoted) {
    assertThat(new ShellWord(typed).quoted()).isEqualTo(quoted);
  }
}

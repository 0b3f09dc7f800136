package io.github.backupchecker.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of the MARS agent as people write them. */
class AgentVersionTest {

  @ParameterizedTest
  @CsvSource({
    "2.0.9052, 2.0.9052.0",
    "2.0.9262.0, 2.0.9262.0",
    "v2.0.9262.0, 2.0.9262.0",
    "9249, 2.0.9249.0",
    "MARS agent version 9249, 2.0.9249.0",
    "mars AGENT 2.0.9250.0, 2.0.9250.0",
    "MARS Agent: 1802, 2.0.1802.0",
    "Azure Backup agent 2.0.9052, 2.0.9052.0",
    "Microsoft Azure Recovery Services (MARS) agent 2.0.9938.0, 2.0.9938.0",
    "2.0.10000.0, 2.0.10000.0",
  })
  void everySpellingOfTheSourcesIsRead(String text, String version) {
    assertThat(AgentVersion.parse(text)).map(AgentVersion::toString).contains(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2.0",
        "2",
        "latest",
        "agent",
        "3.0.9262.0",
        "10.22.197.0",
        "2.0.9262.0.1",
        "2.0.9262.0-beta",
        "2.0.9262.0 or later",
        "123456",
        "1,802",
        "2.0.x",
        "-2.0.9262.0"
      })
  void nothingIsGuessed(String text) {
    assertThat(AgentVersion.parse(text)).isEmpty();
  }

  @Test
  void versionsAreOrderedAsNumbersNotAsText() {
    List<AgentVersion> sorted =
        List.of("2.0.10000.0", "2.0.9262.0", "2.0.9938.0", "2.0.9052").stream()
            .map(AgentVersion::parse)
            .map(Optional::orElseThrow)
            .sorted()
            .toList();

    assertThat(sorted)
        .map(AgentVersion::toString)
        .containsExactly("2.0.9052.0", "2.0.9262.0", "2.0.9938.0", "2.0.10000.0");
  }

  @Test
  void theOrderAgreesWithEquality() {
    AgentVersion three = AgentVersion.parse("2.0.9052").orElseThrow();
    AgentVersion four = AgentVersion.parse("2.0.9052.0").orElseThrow();

    assertThat(three).isEqualByComparingTo(four).isEqualTo(four);
    assertThat(three.isBelow(four)).isFalse();
  }
}

package io.github.backupchecker.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Release.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Server releases as people write them, and where they stand in the vendor's tables. */
class ReleaseReaderTest {
  private static final ReleaseReader RELEASES = new KnowledgeFile().read().releaseReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DPM 2012 R2 UR12 | DPM 2012 R2 UR12
          SC DPM 2012 R2 UR 12 | DPM 2012 R2 UR12
          DPM 2012R2 UR12 | DPM 2012 R2 UR12
          Data Protection Manager 2016 UR2 | DPM 2016 UR2
          System Center 2019 Data Protection Manager | DPM 2019
          Microsoft System Center Data Protection Manager (DPM) 2022 | DPM 2022
          System Center, version 1801 Data Protection Manager | DPM 1801
          Update Rollup 1 for System Center 2019 Data Protection Manager | DPM 2019 UR1
          DPM 2022 UR2 | DPM 2022 UR2
          dpm 2022 ur2 refresh | DPM 2022 UR2 Refresh
          DPM 2022 Update Rollup 2 (Refresh) | DPM 2022 UR2 Refresh
          DPM 2022, UR2 | DPM 2022 UR2
          DPM 2022 - UR2 | DPM 2022 UR2
          DPM2022 UR2 | DPM 2022 UR2
          2022 UR2 Refresh | DPM 2022 UR2 Refresh
          DPM 2022 RTM | DPM 2022
          DPM 2025 GA | DPM 2025
          DPM 2025 UR1 | DPM 2025 UR1
          DPM 2022 RTM Hotfix | DPM 2022 RTM Hotfix
          1801 | DPM 1801
          DPM 1807 | DPM 1807
          10.19.260.0 | DPM 2019 UR1
          10.22.197 | DPM 2022 UR2 Refresh
          5.0.375.0 | DPM 2016 UR6
          4.2.1589.0 | DPM 2012 R2 UR12
          4.2.1235.0 | DPM 2012 R2 UR2
          DPM 2022 UR1 (10.22.148.0) | DPM 2022 UR1
          MABS v3 UR1 | MABS v3 UR1
          MABSv3 UR1 | MABS v3 UR1
          MABS V3 UR2 Hotfix | MABS v3 UR2 Hotfix
          Hotfix for UR2 for MABS v3 | MABS v3 UR2 Hotfix
          MABS v3 SP1 | MABS v3 UR1
          MABS v3 SP2 | MABS v3 UR2
          MABS V4 UR1 Refresh | MABS v4 UR1 Refresh
          MABS V4 Update Rollup 1 | MABS v4 UR1
          Azure Backup Server update 1 | MABS v1 UR1
          Azure Backup Server V2 RTM | MABS v2
          Microsoft Azure Backup Server (MABS) v4 UR1 | MABS v4 UR1
          AzureBackupServer v4 | MABS v4
          v4 | MABS v4
          v4 UR1 | MABS v4 UR1
          14.0.30.0 | MABS v4
          MABS v3 13.0.657.0 | MABS v3 UR2
          """)
  void everySpellingOfTheSourcesIsRead(String text, String label) {
    assertThat(RELEASES.read(text)).map(Release::label).contains(label);
    assertThat(RELEASES.read(text)).map(Release::standing).contains(Standing.LISTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UR2",
        "Windows Server 2022",
        "DPM 2022 UR2 probably",
        "DPM 2022 or 2025",
        "DPM 2022 R2",
        "DPM v4",
        "MABS 2022",
        "DPM 2022 SP1",
        "MABS v4 SP1",
        "MABS UR1",
        "MABS UR2",
        "Azure Backup Server RTM",
        "DPM UR2",
        "DPM MABS v3",
        "MABS 10.22.197.0",
        "DPM 2019 10.22.197.0",
        "DPM 2022 UR2 Refresh 10.22.189.0",
        "DPM 2022 UR1 10.22.123.0",
        "MABS v4 UR1 14.0.30.0",
        "MABS 4.3.1012.0",
        "DPM 1801 5.1.378.0",
        "Azure Backup Server update 2",
        "1.2.3.4.5"
      })
  void whatIsUnclearOrContradictsItselfIsNotRead(String text) {
    assertThat(RELEASES.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DPM 2016 UR3 | UNLISTED | DPM 2016 UR2
          MABS v4 UR2 | UNLISTED | MABS v4 UR1 Refresh
          DPM 2022 UR3 | UNLISTED | DPM 2022 UR2 Refresh
          10.22.150.0 | UNLISTED | DPM 2022 UR1
          10.22.999.0 | UNLISTED | DPM 2022 UR2 Refresh
          14.0.44.0 | UNLISTED | MABS v4
          5.1.370.0 | UNLISTED | DPM 1801
          4.3.1012.0 | PREVIEW | DPM 4.3.1012.0
          4.3.1043 | PREVIEW | DPM 4.3.1043.0
          4.3.1071.0 | PREVIEW | DPM 4.3.1071.0
          5.0.46 | PREVIEW | DPM 5.0.46.0
          DPM 5.0.58.0 | PREVIEW | DPM 5.0.58.0
          DPM 2010 | OLDER | DPM 2010
          DPM 2012 | OLDER | DPM 2012
          DPM 2012 SP1 | OLDER | DPM 2012
          DPM | UNKNOWN | DPM
          AzureBackupServer | UNKNOWN | MABS
          5.1.348.0 | UNKNOWN | DPM 5.1.348.0
          5.0.100.0 | UNKNOWN | DPM 5.0.100.0
          10.28.1.0 | UNKNOWN | DPM 10.28.1.0
          DPM 2028 | UNKNOWN | DPM 2028
          DPM 2013 | UNKNOWN | DPM 2013
          MABS v5 | UNKNOWN | MABS v5
          """)
  void whatTheTablesDoNotListStandsWhereItCanBeTold(String text, Standing standing, String as) {
    Release release = RELEASES.read(text).orElseThrow();

    assertThat(release.standing()).isEqualTo(standing);
    assertThat(new KnowledgeFile().read().releases().judgedAs(release)).startsWith(as);
  }

  @Test
  void aNamedUpdateWithoutKnownBuildMayHaveAnUnlistedOne() {
    Release release = RELEASES.read("DPM 2022 UR1 Hotfix 10.22.160.0").orElseThrow();

    assertThat(release.label()).isEqualTo("DPM 2022 UR1 Hotfix");
  }

  /** Nothing that only an unpublished build may have brought is ever certain. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14.0.42.0 | MABS v4, MABS v4 UR1 or MABS v4 UR1 Refresh
          11.0.100.0 | MABS v1 or MABS v1 UR1
          13.0.700.0 | MABS v3 UR2 or MABS v3 UR2 Hotfix
          10.22.130.0 | DPM 2022 or DPM 2022 RTM Hotfix
          10.22.160.0 | DPM 2022 UR1 or DPM 2022 UR1 Hotfix
          10.25.99.0 | DPM 2025 or DPM 2025 UR1
          """)
  void aBuildBetweenTwoRowsMayBeAnUpdateWhoseBuildIsNotPublished(String build, String any) {
    Release release = RELEASES.read(build).orElseThrow();

    assertThat(new KnowledgeFile().read().releases().candidates(release)).contains(any);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14.0.30.0",
        "MABS v4 UR1 14.0.42.0",
        "MABS v4",
        "10.22.190.0",
        "10.22.999.0",
        "5.0.330.0",
        "MABS v4 UR2"
      })
  void aListedBuildANamedUpdateAndABuildBetweenPublishedOnesCanBeButOne(String text) {
    Release release = RELEASES.read(text).orElseThrow();

    assertThat(new KnowledgeFile().read().releases().candidates(release)).isEmpty();
  }

  @Test
  void aHotfixOfTheListedUpdateMayKeepItsBuild() {
    Release release = RELEASES.read("DPM 2022 UR1 Hotfix 10.22.148.0").orElseThrow();

    assertThat(release.label()).isEqualTo("DPM 2022 UR1 Hotfix");
  }

  @Test
  void aBuildOfAKnownProductIsReadAsOneOfIt() {
    assertThat(RELEASES.read(Product.DPM, "10.22.148.0")).isPresent();
    assertThat(RELEASES.read(Product.MABS, "10.22.148.0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UR2 Refresh, UR2 Refresh",
    "ur 12, UR12",
    "Update Rollup 1, UR1",
    "update 1, UR1",
    "UR2 Hotfix, UR2 Hotfix",
    "RTM, RTM",
    "GA, RTM"
  })
  void updatesAreReadAlone(String text, String update) {
    assertThat(Updates.parse(text)).map(Object::toString).contains(update);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UR", "UR0", "UR2 soon", "2", "Refresh"})
  void whatIsNoUpdateIsNotRead(String text) {
    assertThat(Updates.parse(text)).isEmpty();
  }

  @Test
  void theExamplesInMessagesCanBeRead() {
    assertThat(new KnowledgeFile().read().releaseExamples())
        .isNotEmpty()
        .allMatch(e -> RELEASES.read(e).isPresent());
  }
}

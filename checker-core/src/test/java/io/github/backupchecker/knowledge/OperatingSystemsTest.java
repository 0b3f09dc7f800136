package io.github.backupchecker.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.OperatingSystem.Standing;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operating systems as people write them. */
class OperatingSystemsTest {
  private final OperatingSystems systems = new KnowledgeFile().read().systems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Windows Server 2012          | LISTED
          Windows Server 2012R2        | LISTED
          WINDOWS  SERVER 2019 Standard | LISTED
          Microsoft(R) Windows Server 2022 x64 | LISTED
          Windows Server® 2022         | LISTED
          Windows Server 2022, Hyper-V host | LISTED
          Windows 11 Pro x86-64        | LISTED
          Windows 8.1                  | LISTED
          Windows 7                    | UNLISTED
          Windows Server 2008 R2       | UNLISTED
          Windows Server 2003          | UNLISTED
          Windows Server 2025          | NEWER
          Windows Storage Server 2019  | NEWER
          Windows 12                   | NEWER
          Windows Server 2019 Core     | EXCLUDED
          Windows Server 2016 Nano     | EXCLUDED
          Windows 10 (32-bit)          | EXCLUDED
          Windows Server Core 2019     | EXCLUDED
          Red Hat Enterprise Linux 9   | OTHER
          ubuntu 22.04 LTS             | OTHER
          Windows                      | UNREAD
          Windows Server               | UNREAD
          Windows Server IoT 2019 for Storage | UNREAD
          Win2019                      | UNREAD
          golden image 7               | UNREAD
          """)
  void aNameTellsWhereASystemStands(String name, Standing standing) {
    assertThat(systems.read(name).standing()).isEqualTo(standing);
  }
}

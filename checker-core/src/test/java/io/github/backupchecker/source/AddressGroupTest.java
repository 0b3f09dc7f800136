package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of a group are called by its name wherever a sentence names them whole. */
class AddressGroupTest {
  private final AddressGroup prod =
      new AddressGroup(
          "prod",
          Set.of(new Address("agents/fs"), new Address("vaults/rsv a"), new Address("servers/s")),
          List.of("vaults", "agents", "servers"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agents/fs is old | prod:agents/fs is old",
        "agents/fs-01 is old | agents/fs-01 is old",
        "agents/fs_1 is old | agents/fs_1 is old",
        "of agents/fs, and agents/fs | of prod:agents/fs, and prod:agents/fs",
        "vaults/rsv a is locked | prod:vaults/rsv a is locked",
        "vaults/rsv is locked | vaults/rsv is locked",
        "servers/s/agent runs | prod:servers/s/agent runs",
        "test:agents/fs is old | test:agents/fs is old",
        "/agents/fs is a path | /agents/fs is a path",
        "my-agents/fs is none | my-agents/fs is none",
        "vaults/other | vaults/other",
      })
  void sentences(String text, String expected) {
    assertThat(prod.named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "agents/fs, prod:agents/fs",
    "servers/s/agent, prod:servers/s/agent",
    "servers/s2, servers/s2",
    "files/a.yaml, files/a.yaml",
  })
  void addresses(String address, String expected) {
    assertThat(prod.named(new Address(address))).isEqualTo(new Address(expected));
  }
}

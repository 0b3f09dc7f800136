package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

  @ParameterizedTest
  @CsvSource({
    "estate/vaults.yaml, estate/vaults.yaml",
    "a b/50%.yaml, a%20b/50%25.yaml",
    "c:x?y#z.yaml, c%3Ax%3Fy%23z.yaml",
    "é備.yaml, %C3%A9%E5%82%99.yaml",
    "../other/[1].yaml, ../other/%5B1%5D.yaml"
  })
  void aPathIsARelativeReference(String path, String uri) {
    assertThat(ArtifactUri.of(path)).isEqualTo(uri);
    assertThat(URI.create(uri).isAbsolute()).isFalse();
    assertThat(URI.create(uri).getPath()).isEqualTo(path);
  }
}

package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Reasons in words that somebody can act on. */
class WriteFailureTest {

  @Test
  void theReasonIsInWords() {
    assertThat(reason(new AccessDeniedException("target"))).isEqualTo("permission denied");
    assertThat(reason(new FileAlreadyExistsException("target")))
        .isEqualTo("'target' is not a folder");
    assertThat(reason(new NoSuchFileException("gone"))).isEqualTo("there is no 'gone'");
    assertThat(reason(new NoSuchFileException("x/.r.json.1-2-3.backup-checker-part")))
        .isEqualTo("no file can be made in 'x'");
    assertThat(reason(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(reason(new FileSystemException("a"))).isEqualTo("FileSystemException");
  }

  private static String reason(IOException error) {
    return new WriteFailure(error).reason();
  }
}

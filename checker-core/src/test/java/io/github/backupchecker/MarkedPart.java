package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document that is written from the code; {@code -Dgolden.update=true} rewrites it.
 *
 * @param name by which comments mark where it begins and ends
 */
public record MarkedPart(Path document, String name) {

  /** Holds that the part is a text, and the marks there. */
  public void isWritten(String text) throws IOException {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->";
    String page = Files.readString(document);
    assertThat(page).contains(begin, end);
    String golden =
        page.substring(0, page.indexOf(begin) + begin.length())
            + text
            + page.substring(page.indexOf(end));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(document, golden);
    }
    assertThat(Files.readString(document)).isEqualTo(golden);
  }
}

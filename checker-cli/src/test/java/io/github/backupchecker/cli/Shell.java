package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program as a shell starts it, for what no process can do to itself. */
final class Shell {
  private Shell() {}

  /** What a script prints, in which {@code $JAVA}, {@code $CLASSES} and {@code $MAIN} are known. */
  static String run(String script) throws IOException, InterruptedException {
    File printed = File.createTempFile("shell", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", script)
            .redirectOutput(printed)
            .redirectErrorStream(true);
    builder
        .environment()
        .put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.environment().put("CLASSES", System.getProperty("java.class.path"));
    builder.environment().put("MAIN", Main.class.getName());
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return Files.readString(printed.toPath(), StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(printed.toPath());
    }
  }
}

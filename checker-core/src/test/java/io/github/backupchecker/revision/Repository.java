package io.github.backupchecker.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder in which real Git works, without the settings of whoever runs the tests. */
record Repository(Path path) {
  static Repository in(Path folder, String... options) {
    Repository made = new Repository(folder);
    List<String> init = new ArrayList<>(List.of("init", "--quiet"));
    init.addAll(List.of(options));
    made.git(init.toArray(String[]::new));
    return made;
  }

  Repository with(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Repository commit() {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=m");
    return this;
  }

  String git(String... command) {
    List<String> words = new ArrayList<>(List.of("git", "-C", path.toString()));
    for (String setting :
        List.of(
            "user.name=n",
            "user.email=e",
            "init.defaultBranch=main",
            "protocol.file.allow=always")) {
      words.addAll(List.of("-c", setting));
    }
    words.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(words + ": " + out);
      }
      return out.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

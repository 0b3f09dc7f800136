package io.github.backupchecker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Real Git in a folder, without the settings of whoever runs the tests. */
record Git(Path folder) {
  void commitAll() {
    run("init", "--quiet");
    run("add", "--all");
    run("commit", "--quiet", "--message=m");
  }

  void branch(String name) {
    run("checkout", "--quiet", "-b", name);
  }

  /** Has a branch that is not checked out end where the work stands. */
  void move(String name) {
    run("branch", "--force", name, "HEAD");
  }

  void checkout(String name) {
    run("checkout", "--quiet", name);
  }

  /** Unites another branch with the one that is checked out; a conflict is a failure. */
  void merge(String name) {
    run("merge", "--quiet", "--message=m", name);
  }

  void apply(Path patch) {
    run("apply", patch.toAbsolutePath().toString());
  }

  private void run(String... command) {
    List<String> words = new ArrayList<>(List.of("git", "-C", folder.toString()));
    for (String setting : List.of("user.name=n", "user.email=e", "init.defaultBranch=main")) {
      words.addAll(List.of("-c", setting));
    }
    words.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(words + ": " + out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

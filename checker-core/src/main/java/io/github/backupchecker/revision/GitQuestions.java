package io.github.backupchecker.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Git that answers one question for an object after the other, to one asker at a time. */
final class GitQuestions implements AutoCloseable {
  private final GitProgram git;
  private final Path folder;
  private final List<String> command;
  private @Nullable GitProcess process;
  private @Nullable IOException late;

  /** How the answer to a question is read. */
  interface Reading<T> {
    T from(InputStream answers) throws IOException;
  }

  GitQuestions(GitProgram git, Path folder, List<String> command) {
    this.git = git;
    this.folder = folder;
    this.command = command;
  }

  synchronized <T> T ask(String object, Reading<T> reading) throws IOException {
    GitProcess asked = process();
    try {
      return asked.ask(
          (answers, questions) -> {
            say(object, questions);
            return reading.from(answers);
          });
    } catch (InterruptedIOException e) {
      late = e;
      throw e;
    }
  }

  /** Another one where the last has ended, as over an object that it may not fetch. */
  private GitProcess process() throws IOException {
    if (late != null) {
      throw new IOException(late.getMessage(), late);
    }
    GitProcess current = process;
    if (current == null || !current.isAlive()) {
      current = GitProcess.start(git, folder, command);
      process = current;
    }
    return current;
  }

  private static void say(String object, OutputStream questions) throws IOException {
    questions.write((object + "\n").getBytes(StandardCharsets.US_ASCII));
    questions.flush();
  }

  @Override
  public synchronized void close() {
    if (process != null) {
      process.close();
    }
  }
}

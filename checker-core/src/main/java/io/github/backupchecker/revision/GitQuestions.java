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
  private @Nullable IOException over;

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
    if (over != null) {
      throw new IOException(over.getMessage(), over);
    }
    GitProcess asked = process == null ? GitProcess.start(git, folder, command) : process;
    // one that does not answer well, as over an object that it may not fetch, is not asked again
    process = null;
    try {
      T answer =
          asked.ask(
              (answers, questions) -> {
                say(object, questions);
                return reading.from(answers);
              });
      process = asked;
      return answer;
    } catch (InterruptedIOException e) {
      over = e;
      throw e;
    }
  }

  private static void say(String object, OutputStream questions) throws IOException {
    questions.write((object + "\n").getBytes(StandardCharsets.US_ASCII));
    questions.flush();
  }

  @Override
  public synchronized void close() {
    over = new IOException("the revision was closed");
    if (process != null) {
      process.close();
    }
  }
}

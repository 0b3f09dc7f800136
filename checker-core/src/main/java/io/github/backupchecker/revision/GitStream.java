package io.github.backupchecker.revision;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What a Git of its own writes, which is started when somebody reads. */
final class GitStream extends InputStream {
  private final Start start;
  private @Nullable GitProcess process;

  /** Starts the process. */
  interface Start {
    GitProcess process() throws IOException;
  }

  GitStream(Start start) {
    this.start = start;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    GitProcess reading = process;
    if (reading == null) {
      reading = start.process();
      process = reading;
    }
    int count = reading.ask((answers, questions) -> answers.read(bytes, offset, length));
    if (count < 0 && reading.exit() != 0) {
      throw new IOException("Git says '" + reading.firstError() + "'");
    }
    return count;
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}

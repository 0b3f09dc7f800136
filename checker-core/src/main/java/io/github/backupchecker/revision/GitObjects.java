package io.github.backupchecker.revision;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The objects of a repository, by their ids. */
final class GitObjects implements AutoCloseable {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;
  private final GitProgram git;
  private final Path folder;
  private final GitQuestions headers;
  private final GitQuestions contents;

  GitObjects(GitProgram git, Path folder) {
    this.git = git;
    this.folder = folder;
    this.headers = new GitQuestions(git, folder, List.of("cat-file", "--batch-check"));
    this.contents = new GitQuestions(git, folder, List.of("cat-file", "--batch"));
  }

  ObjectHeader header(String object) throws IOException {
    return headers.ask(object, ObjectHeader::read).orElseThrow(ObjectHeader::missing);
  }

  /** All of an object that is small enough to be kept. */
  byte[] bytes(String object) throws IOException {
    return contents.ask(object, GitObjects::content).orElseThrow(ObjectHeader::missing);
  }

  /** An object of any size, of which nothing is kept. */
  InputStream stream(String object) {
    return new GitStream(() -> GitProcess.start(git, folder, List.of("cat-file", "blob", object)));
  }

  private static Optional<byte[]> content(InputStream answers) throws IOException {
    Optional<ObjectHeader> header = ObjectHeader.read(answers);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    long size = header.orElseThrow().size();
    if (size > LARGEST_ARRAY) {
      throw new IOException("it has " + size + " bytes");
    }
    byte[] bytes = answers.readNBytes((int) size);
    if (bytes.length < size || answers.read() != '\n') {
      throw new EOFException("Git broke off its answer");
    }
    return Optional.of(bytes);
  }

  @Override
  public void close() {
    headers.close();
    contents.close();
  }
}

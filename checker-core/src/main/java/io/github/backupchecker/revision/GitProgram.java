package io.github.backupchecker.revision;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Git of this machine.
 *
 * @param patience how long it may take to answer
 */
record GitProgram(Path file, Duration patience) {
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(60);

  /**
   * Looks for it in the folders of a search path; never in the current folder, where anybody may
   * have put it.
   *
   * @param path as the variable PATH
   */
  static Optional<GitProgram> on(String path) {
    boolean isWindows = File.separatorChar == '\\';
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(GitProgram::folder)
        .map(folder -> folder.resolve(isWindows ? "git.exe" : "git"))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(file -> new GitProgram(file, USUAL_PATIENCE));
  }

  private static Stream<Path> folder(String name) {
    try {
      return Stream.of(Path.of(name)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}

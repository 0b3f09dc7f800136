package io.github.backupchecker.cli;

import io.github.backupchecker.render.VisibleText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints.
 *
 * @param coloursWanted whether the standard output is a terminal whose user did not refuse colours
 * @param isTerminal whether the standard output is one, which can take a line back
 */
record Console(PrintWriter out, PrintWriter err, boolean coloursWanted, boolean isTerminal) {

  /** One that is no terminal. */
  Console(PrintWriter out, PrintWriter err, boolean coloursWanted) {
    this(out, err, coloursWanted, false);
  }

  /**
   * Says on the standard error what is wrong, in one line: what a user typed and quotes may hold
   * anything, and be of any length.
   */
  void complain(String message) {
    err.print(VisibleText.of("backup-checker: " + message) + "\n");
  }

  /** The standard output and error of this process, always in UTF-8. */
  @SuppressWarnings("SystemConsoleNull") // the property below brings back null when redirected
  static Console ofProcess() {
    // since Java 22 the default console exists even where the output is redirected
    System.setProperty("jdk.console", "java.base");
    String noColor = System.getenv("NO_COLOR");
    boolean isTerminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
    boolean isRefused = noColor != null && !noColor.isEmpty();
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        isTerminal && !isRefused,
        isTerminal);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(
            new BufferedOutputStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8));
  }
}

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
 */
record Console(PrintWriter out, PrintWriter err, boolean coloursWanted) {
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
    boolean isRefused =
        (noColor != null && !noColor.isEmpty()) || "dumb".equals(System.getenv("TERM"));
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        !isRefused && System.console() != null);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(
            new BufferedOutputStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8));
  }
}

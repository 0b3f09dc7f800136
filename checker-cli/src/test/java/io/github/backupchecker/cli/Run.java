package io.github.backupchecker.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program inside this process: its exit code and what it printed. */
record Run(int exitCode, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    int exitCode = new CommandLineProgram(console).run(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }
}

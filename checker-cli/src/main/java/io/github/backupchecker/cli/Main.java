package io.github.backupchecker.cli;

/** The entry point of the executable jar. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int exitCode = new CommandLineProgram(console).run(arguments);
    console.out().flush();
    console.err().flush();
    System.exit(exitCode);
  }
}

package io.github.backupchecker.cli;

/** The entry point of the executable jar. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // else the parser looks for Groovy in every start
    System.setProperty("picocli.disable.closures", "true");
    Console console = Console.ofProcess();
    int exitCode = new CommandLineProgram(console).run(arguments);
    console.out().flush();
    console.err().flush();
    System.exit(exitCode);
  }
}

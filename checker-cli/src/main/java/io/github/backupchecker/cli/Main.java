package io.github.backupchecker.cli;

/** The entry point of the executable jar. */
public final class Main {
  private static final int USAGE_ERROR = 2;

  private Main() {}

  public static void main(String[] arguments) {
    System.err.println("backup-checker: no command is available in this build");
    System.exit(USAGE_ERROR);
  }
}

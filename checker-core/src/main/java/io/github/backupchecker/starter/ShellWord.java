package io.github.backupchecker.starter;

/** A word of a command that people are told to type. */
public record ShellWord(String text) {

  /** As a shell takes it: in quotes where it is more than letters, digits and usual marks. */
  public String quoted() {
    return text.matches("[\\w./:\\\\][\\w./:\\\\-]*")
        ? text
        : "'" + text.replace("'", "'\\''") + "'";
  }
}

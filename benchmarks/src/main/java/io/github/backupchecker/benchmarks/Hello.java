package io.github.backupchecker.benchmarks;

/** The least that a process of Java can do, with which others are compared. */
public final class Hello {
  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}

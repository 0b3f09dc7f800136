package io.github.backupchecker.cli;

import io.github.backupchecker.oracle.Result;

/** What a cell of the overview says. */
enum Symbol {
  OK("ok"),
  PIN("PIN"),
  NO_PIN("no PIN"),
  REFUSED("refused"),
  NONE("none"),
  UNKNOWN("?"),
  NO_OPERATION("-");

  private final String text;

  Symbol(String text) {
    this.text = text;
  }

  static Symbol of(Result result) {
    return switch (result) {
      case ALLOWED -> OK;
      case PIN_REQUIRED -> PIN;
      case UNGUARDED -> NO_PIN;
      case REFUSED -> REFUSED;
      case UNAVAILABLE -> NONE;
      case UNDETERMINED -> UNKNOWN;
    };
  }

  static String legend() {
    return """
        What the vendor answers: an operation a row, a version a column. A column stands for its version
        and all that follow up to the next column, the first one for older versions too.

          ok       done, without a PIN              none  this version has no such option
          PIN      asks for the security PIN        ?     no source tells, or more decides
          no PIN   a PIN is due, and this version   -     the product has no such operation
                   cannot ask for it
          refused  the vendor refuses it

        """;
  }

  @Override
  public String toString() {
    return text;
  }
}

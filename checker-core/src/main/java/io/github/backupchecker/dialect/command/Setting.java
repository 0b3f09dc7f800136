package io.github.backupchecker.dialect.command;

/**
 * How a parameter was given.
 *
 * @param literal its value where that is certain; empty text otherwise
 */
record Setting(State state, String literal) {
  static final Setting ON = new Setting(State.ON, "");
  static final Setting OFF = new Setting(State.OFF, "");
  static final Setting UNKNOWN = new Setting(State.UNKNOWN, "");

  /** Given with a value that only who runs the command knows. */
  static final Setting SOME_VALUE = new Setting(State.ON, "$?");

  /** Whether a parameter is given. */
  enum State {
    ON,
    OFF,
    /** Only who runs the command knows. */
    UNKNOWN
  }

  boolean isOpen() {
    return state == State.UNKNOWN || equals(SOME_VALUE);
  }

  static Setting of(String literal) {
    return new Setting(State.ON, literal);
  }
}

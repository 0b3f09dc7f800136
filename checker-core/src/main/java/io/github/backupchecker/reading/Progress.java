package io.github.backupchecker.reading;

/** Is told how far a run is, by the thread of the run; what it does must be quick. */
@FunctionalInterface
public interface Progress {

  /** What a run is doing. */
  enum Stage {
    READING("reading"),
    RESOLVING("resolving"),
    JUDGING("judging");

    private final String word;

    Stage(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Tells nobody. */
  static Progress untold() {
    return (stage, files, all, objects) -> {};
  }

  /**
   * How far it is.
   *
   * @param files of which the stage is done
   * @param all files that were found
   * @param objects that are known to be declared so far
   */
  void at(Stage stage, int files, int all, int objects);
}

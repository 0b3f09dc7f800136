package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real files of other people, which need not be there: {@code -Dcorpus=FOLDER} says where. */
public final class Corpus {
  public static final Path FOLDER = Path.of(System.getProperty("corpus", "../../shared/corpus"));

  private Corpus() {}

  /** Ends a test without a verdict, and says so, where what it needs of the corpus is not there. */
  public static void require(Class<?> test, Path file) {
    if (Files.notExists(file)) {
      System.out.println(test.getSimpleName() + " skipped: no corpus (-Dcorpus=FOLDER)");
      assertThat(Boolean.getBoolean("checker.ci")).as("the corpus may be skipped").isFalse();
      Assumptions.abort("no corpus");
    }
  }
}

package io.github.backupchecker.maven;

import io.github.backupchecker.Checker;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A checker that can be made beside other work: reading what it knows takes longer than finding out
 * what a goal is asked for.
 */
final class CheckerAhead {
  private final FutureTask<Checker> task =
      new FutureTask<>(() -> new Checker(new KnowledgeFile().read()));

  /** Begins to make it, on a thread that keeps no build from ending. */
  void begin() {
    Thread maker = new Thread(task, "checker-knowledge");
    maker.setDaemon(true);
    maker.start();
  }

  /**
   * The checker, made now where nobody began to.
   *
   * @throws MojoExecutionException where the build is interrupted meanwhile
   */
  Checker get() throws MojoExecutionException {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The check was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

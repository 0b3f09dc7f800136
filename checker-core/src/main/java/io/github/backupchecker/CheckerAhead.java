package io.github.backupchecker;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A checker that can be made beside other work: reading what it knows takes as long as finding out
 * what it is asked for.
 */
public final class CheckerAhead {
  private final FutureTask<Checker> task =
      new FutureTask<>(() -> new Checker(new KnowledgeFile().read()));

  /** Begins to make it, on a thread that keeps no program from ending. */
  public void begin() {
    Thread maker = new Thread(task, "checker-knowledge");
    maker.setDaemon(true);
    maker.start();
  }

  /**
   * The checker, made now where nobody began to.
   *
   * @throws InterruptedException where the caller is, who waits for it
   */
  public Checker get() throws InterruptedException {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error grave) {
        throw grave;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}

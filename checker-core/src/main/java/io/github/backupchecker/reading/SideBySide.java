package io.github.backupchecker.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Works on many things, several at once, so that neither the results nor the memory that it takes
 * depend on how many.
 *
 * @param threads how many are worked on at once
 * @param most how much may be in memory for all that are worked on at once; what is larger is
 *     worked on alone
 */
public record SideBySide(int threads, long most) {
  private static final int STARTED_PER_THREAD = 4;
  private static final int BATCHES_PER_THREAD = 32;

  /** What comes of each, in their order. */
  public <A, B> List<B> inOrder(List<A> all, Task<A, B> task) {
    List<B> results = new ArrayList<>(all.size());
    if (threads > 1) {
      together(all, task, results);
    }
    while (results.size() < all.size()) {
      results.add(task.alone(all.get(results.size())));
    }
    return results;
  }

  /** Two things of different kinds, put together when both are done. */
  public <A, B, C> C both(Supplier<A> one, Supplier<B> other, BiFunction<A, B, C> together) {
    if (threads == 1) {
      return together.apply(one.get(), other.get());
    }
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try {
      Started<B> started = new Started<>(worker.submit(other::get), 0);
      return together.apply(one.get(), started.result());
    } finally {
      end(worker);
    }
  }

  /** Goes as far as the memory is enough: whether it is for one thing, it must be told alone. */
  private <A, B> void together(List<A> all, Task<A, B> task, List<B> results) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Batch<A> next = batch(all, 0, task);
    int begun = 0;
    Deque<Started<List<B>>> started = new ArrayDeque<>();
    long inMemory = 0;
    try {
      while (results.size() < all.size()) {
        if (begun < all.size() && isRoom(started.size(), inMemory + next.size())) {
          started.add(next.begun(task, workers));
          inMemory += next.size();
          begun += next.things().size();
          next = batch(all, begun, task);
        } else {
          Started<List<B>> first = started.remove();
          for (B result : first.result()) {
            results.add(task.taken().apply(all.get(results.size()), result));
          }
          inMemory -= first.size();
        }
      }
    } catch (OutOfMemoryError e) {
      started.forEach(one -> one.future().cancel(false));
    } finally {
      end(workers);
    }
  }

  /** What is handed over next; sizes are asked for while others are worked on already. */
  private <A> Batch<A> batch(List<A> all, int from, Task<A, ?> task) {
    int most = 1 + all.size() / (threads * BATCHES_PER_THREAD);
    long share = this.most / threads / STARTED_PER_THREAD;
    int end = Math.min(all.size(), from + most);
    int to = from;
    long size = 0;
    while (to < end && size <= share) {
      size += task.size().applyAsLong(all.get(to));
      to++;
    }
    return new Batch<>(all.subList(from, to), size);
  }

  private boolean isRoom(int started, long inMemory) {
    return started == 0 || (started < threads * STARTED_PER_THREAD && inMemory <= most);
  }

  /** Nobody is interrupted: a file whose reading is broken off would count as unreadable. */
  private static void end(ExecutorService workers) {
    workers.shutdown();
    try {
      workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Things that are handed to a thread at once, since to hand one over may take longer than it. */
  private record Batch<A>(List<A> things, long size) {
    <B> Started<List<B>> begun(Task<A, B> task, ExecutorService workers) {
      return new Started<>(workers.submit(() -> worked(task)), size);
    }

    private <B> List<B> worked(Task<A, B> task) {
      List<B> results = new ArrayList<>(things.size());
      for (A one : things) {
        results.add(task.work().apply(one));
      }
      return results;
    }
  }

  /** Work that was begun, and what it holds in memory. */
  private record Started<B>(Future<B> future, long size) {
    B result() {
      try {
        return future.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof OutOfMemoryError noMemory) {
          throw noMemory;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}

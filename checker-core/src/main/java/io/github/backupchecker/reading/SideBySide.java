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
    Deque<Batch<A>> waiting = batches(all, task);
    Deque<Started<List<B>>> started = new ArrayDeque<>();
    long inMemory = 0;
    try {
      while (results.size() < all.size()) {
        Batch<A> next = waiting.peek();
        if (next != null && isRoom(started.size(), inMemory + next.size())) {
          waiting.remove();
          started.add(new Started<>(workers.submit(() -> next.worked(task)), next.size()));
          inMemory += next.size();
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

  private <A> Deque<Batch<A>> batches(List<A> all, Task<A, ?> task) {
    int most = 1 + all.size() / (threads * BATCHES_PER_THREAD);
    long share = this.most / threads / STARTED_PER_THREAD;
    Deque<Batch<A>> batches = new ArrayDeque<>();
    int from = 0;
    long size = 0;
    for (int i = 0; i < all.size(); i++) {
      size += task.size().applyAsLong(all.get(i));
      if (i + 1 == all.size() || i + 1 - from == most || size > share) {
        batches.add(new Batch<>(all.subList(from, i + 1), size));
        from = i + 1;
        size = 0;
      }
    }
    return batches;
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
    <B> List<B> worked(Task<A, B> task) {
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

package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither results nor memory depend on how many things are worked on at once. */
class SideBySideTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64})
  void resultsComeAndAreTakenInOrder(int threads) {
    List<Integer> taken = new ArrayList<>();
    BiFunction<Integer, String, String> take =
        (one, result) -> {
          taken.add(one);
          return result + "!";
        };

    List<String> results = new SideBySide(threads, 10).inOrder(NUMBERS, task(n -> "n" + n, take));

    assertThat(results).isEqualTo(NUMBERS.stream().map(n -> "n" + n + "!").toList());
    assertThat(taken).isEqualTo(NUMBERS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64})
  void whatTheMemoryIsNotEnoughForIsOneResultAndTheOthersGoOn(int threads) {
    List<String> results =
        new SideBySide(threads, 10)
            .inOrder(NUMBERS, task(n -> n % 100 == 7 ? exhausted() : "n" + n, (n, r) -> r));

    assertThat(results)
        .isEqualTo(NUMBERS.stream().map(n -> n % 100 == 7 ? "no room for " + n : "n" + n).toList());
  }

  /** With others at work, the memory may be short for what has enough of it alone. */
  @Test
  void whatOnlyTheOthersLeftNoMemoryForIsReadAlone() {
    Set<Integer> tried = ConcurrentHashMap.newKeySet();

    List<String> results =
        new SideBySide(4, 10)
            .inOrder(
                NUMBERS, task(n -> n == 7 && tried.add(n) ? exhausted() : "n" + n, (n, r) -> r));

    assertThat(results).isEqualTo(NUMBERS.stream().map(n -> "n" + n).toList());
  }

  @Test
  void noMoreIsInMemoryAtOnceThanIsAllowed() {
    AtomicLong begun = new AtomicLong();
    AtomicLong most = new AtomicLong();
    AtomicInteger taken = new AtomicInteger();
    Function<Integer, String> work =
        n -> {
          most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
          return "n" + n;
        };
    BiFunction<Integer, String, String> take =
        (n, result) -> {
          taken.incrementAndGet();
          return result;
        };

    new SideBySide(8, 3).inOrder(NUMBERS, new Task<>(n -> 1, work, n -> "", take));

    assertThat(most.get()).isBetween(1L, 4L);
  }

  @Test
  void whatIsLargerThanAllThatMayBeInMemoryIsWorkedOnAlone() {
    AtomicInteger atWork = new AtomicInteger();
    Function<Integer, String> work =
        n -> {
          boolean alone = atWork.incrementAndGet() == 1;
          atWork.decrementAndGet();
          return alone ? "alone" : "with others";
        };

    List<String> results =
        new SideBySide(8, 3).inOrder(NUMBERS, new Task<>(n -> 9, work, n -> "", (n, r) -> r));

    assertThat(results).containsOnly("alone");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void twoDifferentThingsArePutTogether(int threads) {
    String both =
        new SideBySide(threads, 10).both(() -> 12, () -> "x", (number, text) -> text + number);

    assertThat(both).isEqualTo("x12");
  }

  @Test
  void twoThingsAreDoneAtTheSameTimeWhereThereAreThreadsForIt() throws Exception {
    CountDownLatch other = new CountDownLatch(1);

    boolean met =
        new SideBySide(2, 10)
            .both(
                () -> isReached(other),
                () -> {
                  other.countDown();
                  return true;
                },
                Boolean::logicalAnd);

    assertThat(met).isTrue();
  }

  private static boolean isReached(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aDefectIsNoMatterOfMemory() {
    Function<Integer, String> defect =
        n -> {
          throw new IllegalArgumentException("defect");
        };

    assertThatThrownBy(() -> new SideBySide(2, 10).inOrder(NUMBERS, task(defect, (n, r) -> r)))
        .hasRootCauseMessage("defect");
  }

  private static Task<Integer, String> task(
      Function<Integer, String> work, BiFunction<Integer, String, String> taken) {
    return new Task<>(n -> 1, work, n -> "no room for " + n, taken);
  }

  private static String exhausted() {
    throw new OutOfMemoryError("as if");
  }
}

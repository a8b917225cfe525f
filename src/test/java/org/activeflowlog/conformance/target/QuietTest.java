package org.activeflowlog.conformance.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks for quiet goes first; nobody is kept waiting for good. */
final class QuietTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Quiet quiet = new Quiet(Duration.ofSeconds(10), Duration.ofSeconds(10));
  private final Evidence one = new Evidence("one");
  private final Evidence other = new Evidence("other");

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void othersWaitUntilItIsOver() throws Exception {
    exchange(one).get();
    quiet.begin(one);
    CompletableFuture<Boolean> waiting = exchange(other);

    assertThat(isDone(waiting)).isFalse();
    quiet.end();
    assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void itsOwnCallersGoOn() throws Exception {
    exchange(one).get();
    quiet.begin(one);

    assertThat(exchange(one).get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void beginsWhenWhatIsUnderWayIsOver() throws Exception {
    exchange(one).get();
    CountDownLatch answered = new CountDownLatch(1);
    CompletableFuture<Boolean> under = exchange(quiet, other, answered);
    CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> quiet.begin(one), threads);

    assertThat(isDone(begun)).isFalse();
    answered.countDown();
    begun.get(5, TimeUnit.SECONDS);
    assertThat(under.get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void onlyWhoBeganItEndsIt() throws Exception {
    exchange(one).get();
    quiet.begin(one);
    CompletableFuture.runAsync(quiet::end, threads).get();

    assertThat(isDone(exchange(other))).isFalse();
  }

  @Test
  void goesByWhenItLastsTooLong() throws Exception {
    Quiet forgetful = new Quiet(Duration.ofMillis(10), Duration.ofMillis(50));
    forgetful.begin(one);

    assertThat(exchange(forgetful, other).get(5, TimeUnit.SECONDS)).isTrue();
    assertThat(exchange(forgetful, other).get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void isNotForTargetsThatAreSlowByThemselves() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    CompletableFuture<Boolean> slow = exchange(quiet, one, answered);
    TimeUnit.MILLISECONDS.sleep(50);
    answered.countDown();
    slow.get();
    quiet.begin(one);

    assertThat(exchange(other).get(5, TimeUnit.SECONDS)).isTrue();
  }

  private CompletableFuture<Boolean> exchange(Evidence scenario) {
    return exchange(quiet, scenario);
  }

  private CompletableFuture<Boolean> exchange(Quiet at, Evidence scenario) {
    return exchange(at, scenario, new CountDownLatch(0));
  }

  private CompletableFuture<Boolean> exchange(
      Quiet at, Evidence scenario, CountDownLatch answered) {
    CountDownLatch tried = new CountDownLatch(1);
    CompletableFuture<Boolean> exchange =
        CompletableFuture.supplyAsync(
            () -> {
              tried.countDown();
              return at.during(scenario, () -> isReached(answered));
            },
            threads);
    isReached(tried);
    return exchange;
  }

  private static boolean isReached(CountDownLatch latch) {
    try {
      return latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isDone(CompletableFuture<?> future) throws Exception {
    try {
      future.get(100, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }
}

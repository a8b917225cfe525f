package org.activeflowlog.conformance.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Some scenarios let the others pass, unless there is no room for both. */
final class BustleTest {
  private final Pause pause = new Pause(Duration.ofMinutes(1));

  @Test
  void lastsUntilItEnds() throws Exception {
    Permits permits = new Permits(8);
    Bustle bustle = new Bustle(permits, pause);
    bustle.begin();

    CompletableFuture<Void> waiting = scenario(permits, bustle);
    permits.begin();
    assertThat(waiting.isDone()).isFalse();
    bustle.end();
    waiting.get(5, TimeUnit.SECONDS);
  }

  @Test
  void letsOthersActMeanwhile() throws Exception {
    Permits permits = new Permits(2);
    Bustle bustle = new Bustle(permits, pause);
    bustle.begin();

    CompletableFuture<Void> waiting = scenario(permits, bustle);
    CompletableFuture.runAsync(
            () -> {
              permits.begin();
              permits.begin();
            })
        .get(5, TimeUnit.SECONDS);
    assertThat(waiting.isDone()).isFalse();
    bustle.end();
    waiting.get(5, TimeUnit.SECONDS);
  }

  @Test
  void keepsNobodyWhereOneScenarioIsToBeUnderWayAtATime() throws Exception {
    Permits permits = new Permits(1);
    Bustle bustle = new Bustle(permits, pause);
    bustle.begin();

    scenario(permits, bustle).get(5, TimeUnit.SECONDS);
  }

  @Test
  void isOverBeforeItBegins() throws Exception {
    Permits permits = new Permits(8);

    scenario(permits, new Bustle(permits, pause)).get(5, TimeUnit.SECONDS);
  }

  private static CompletableFuture<Void> scenario(Permits permits, Bustle bustle)
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> scenario =
        CompletableFuture.runAsync(
            () -> {
              permits.begin();
              begun.countDown();
              bustle.letPass();
              permits.end();
            });
    assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
    return scenario;
  }
}

package org.activeflowlog.conformance.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.activeflowlog.conformance.target.Fixtures.Prepared;
import org.junit.jupiter.api.Test;

/** Scenarios share the prepared flow logs without ever waiting for each other in a ring. */
final class PoolTest {
  private static final FlowLog ROUTERS = new FlowLog("cn-hangzhou", "cen-r", "flowlog-r");

  @Test
  void eightServeTwoScenariosAtOnce() {
    Pool pool = new Pool(prepared(8));

    Optional<FlowLog> one = lend(pool, new Ledger());
    Optional<FlowLog> two = lend(pool, new Ledger());

    assertThat(one).isPresent();
    assertThat(two).isPresent().isNotEqualTo(one);
  }

  @Test
  void aThirdScenarioWaitsUntilOneIsOver() throws Exception {
    Pool pool = new Pool(prepared(8));
    Ledger first = new Ledger();
    Optional<FlowLog> one = lend(pool, first);
    lend(pool, new Ledger());

    CompletableFuture<Optional<FlowLog>> third =
        CompletableFuture.supplyAsync(() -> lend(pool, new Ledger()));
    assertThat(third.isDone()).isFalse();
    first.settle();

    assertThat(third.get(10, TimeUnit.SECONDS)).isEqualTo(one);
  }

  @Test
  void oneScenarioIsLentDifferentOnes() {
    Pool pool = new Pool(prepared(8));
    Ledger ledger = new Ledger();

    List<FlowLog> lent =
        IntStream.range(0, 5).boxed().flatMap(i -> lend(pool, ledger).stream()).toList();

    assertThat(lent).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void whoCreatesWaitsForNoBorrower() throws Exception {
    Pool pool = new Pool(prepared(8));
    Ledger borrower = new Ledger();
    Ledger creator = new Ledger();
    lend(pool, borrower);
    pool.enter(creator);

    CompletableFuture<Void> both = CompletableFuture.runAsync(() -> pool.enter(borrower));
    assertThat(lend(pool, creator)).isPresent();
    assertThat(both.isDone()).isFalse();
    creator.settle();

    both.get(10, TimeUnit.SECONDS);
    assertThat(both).isCompleted();
  }

  @Test
  void whatIsThereOnceKeepsAllInOneGroup() {
    Stream<Prepared> routers = Stream.of(new Prepared(ROUTERS, true));

    assertThat(Groups.of(Stream.concat(prepared(9).stream(), routers).toList())).hasSize(1);
    assertThat(Groups.of(prepared(7))).hasSize(1);
    assertThat(Groups.of(prepared(40))).hasSize(10);
  }

  private static Optional<FlowLog> lend(Pool pool, Ledger ledger) {
    return pool.lend(prepared -> true, ledger);
  }

  private static List<Prepared> prepared(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new FlowLog("cn-hangzhou", "cen-" + i, "flowlog-" + i))
        .map(flowLog -> new Prepared(flowLog, false))
        .toList();
  }
}

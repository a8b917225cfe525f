package org.activeflowlog.conformance.prove;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Pause;
import org.junit.jupiter.api.Test;

/** A machine with no time to spare makes nobody guilty. */
final class LoadedTest {
  private static final int RUNS = 20;
  private static final int RUNS_AT_ONCE = 4;
  private static final List<String> TOUCHY =
      List.of(
          "operation.answers-before-done",
          "operation.enables",
          "error-codes.RuleExist.no-effect",
          "request-parameters.at-once-same-token.8");

  @Test
  void aVariantIsNotAccusedInTwentyRunsBesideBusyThreads() {
    Member variant = Gallery.find("inactive-before-modifying").orElseThrow();
    Trial trial = new Trial(Register.load(), TOUCHY.size(), new Pause(Duration.ofMinutes(10)));
    int busy = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(busy + RUNS_AT_ONCE);
    try {
      IntStream.range(0, busy).forEach(i -> threads.execute(LoadedTest::keepBusy));
      List<String> accusations =
          IntStream.range(0, RUNS)
              .mapToObj(run -> supplyAsync(() -> trial.run(variant, TOUCHY), threads))
              .toList()
              .stream()
              .flatMap(run -> run.join().clauses().stream())
              .filter(LoadedTest::accuses)
              .map(LoadedTest::words)
              .toList();
      assertThat(accusations).isEmpty();
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean accuses(ClauseResult clause) {
    return clause.verdict() == Verdict.FAILED || clause.verdict() == Verdict.ERROR;
  }

  private static String words(ClauseResult clause) {
    return clause.id() + " " + Judgement.words(clause);
  }

  private static void keepBusy() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}

package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many callers at once, over HTTP. */
final class SimultaneousCallersTest {
  private static final int CALLERS = 32;

  private final AtomicInteger effects = new AtomicInteger();
  private final TwinOptions options =
      TwinOptions.defaults()
          .withAuth(false)
          .withEnableDelay(Duration.ofSeconds(60))
          .withRules(
              new Rules() {
                @Override
                public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
                  effects.incrementAndGet();
                  return super.enable(flowLog, now, takes);
                }
              });

  @Test
  void actOnceUnderOneToken() throws Exception {
    List<Http.Reply> replies = callers("same", false);
    assertThat(effects).hasValue(1);
    assertThat(replies).extracting(it -> it.at("Success")).containsOnly("true");
    assertThat(replies).extracting(it -> it.at("RequestId")).containsOnly(id(replies));
  }

  private static String id(List<Http.Reply> replies) {
    return replies.get(0).at("RequestId");
  }

  @Test
  void succeedOnceUnderDifferentTokens() throws Exception {
    List<Http.Reply> replies = callers("token", true);
    assertThat(effects).hasValue(1);
    assertThat(replies).filteredOn(it -> it.at("Success").equals("true")).hasSize(1);
    assertThat(replies)
        .filteredOn(it -> it.at("Code").equals("IncorrectStatus.flowlog"))
        .hasSize(CALLERS - 1);
  }

  private List<Http.Reply> callers(String token, boolean numbered) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
    try (Twin twin = Twin.start(options)) {
      Map<String, String> flowLog = TwinTest.flowLog(twin);
      List<Callable<Http.Reply>> calls = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        String query = Http.query(Bench.and(flowLog, "ClientToken", numbered ? token + i : token));
        calls.add(() -> Http.get(twin.url(), "Action=ActiveFlowLog&Version=2017-09-12&" + query));
      }
      List<Http.Reply> replies = new ArrayList<>();
      for (Future<Http.Reply> reply : pool.invokeAll(calls)) {
        replies.add(reply.get());
      }
      return replies;
    } finally {
      pool.shutdownNow();
    }
  }
}

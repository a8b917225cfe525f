package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a service was asked is asked again of others, at the same times and with the same ids. */
final class RecordingTest {
  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
  private static final int SET_UP = 0;
  private static final int ENABLING = 1;
  private static final int LOOK_WHILE_MODIFYING = 2;
  private static final int LOOK_WHEN_ACTIVE = 3;
  private static final int ENABLING_AGAIN = 4;
  private static final int CREATION = 5;

  private final SettableClock clock = new SettableClock();
  private final Recorder recorder =
      new Recorder(
          TwinOptions.defaults()
              .withAuth(false)
              .withClock(clock)
              .withEnableDelay(Duration.ofSeconds(30)));
  private final Map<String, String> flowLog = setUp();

  RecordingTest() {
    call("ActiveFlowLog");
    call("DescribeFlowlogs");
    clock.advance(Duration.ofSeconds(31));
    call("DescribeFlowlogs");
    call("ActiveFlowLog");
    call("CreateFlowlog");
  }

  private Map<String, String> setUp() {
    String body = "{\"state\": \"a flow log\", \"action\": \"setup\"}";
    Sent sent = recorder.reply(new Received("POST", Machine.STATES, "", Map.of(), body, ""));
    try {
      return Texts.JSON.readValue(sent.body(), VALUES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void call(String action) {
    String query =
        "Action=%s&Version=2017-09-12&SignatureNonce=for-%s&%s"
            .formatted(action, action, Http.query(flowLog));
    recorder.reply(new Received("GET", "/", query, Map.of(), "", ""));
  }

  private List<Integer> differences(Rules rules) {
    return recorder.recording().differences(options -> options.withRules(rules), place -> true);
  }

  @Test
  void theSameServiceAnswersAllTheSameAlsoWhatTakesTime() {
    assertThat(recorder.recording().differences(UnaryOperator.identity(), place -> true)).isEmpty();
  }

  @Test
  void manyMayBeAskedAtTheSameTime() {
    Recording recording = recorder.recording();
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> recording.differences(UnaryOperator.identity(), place -> true))
                .flatMap(List::stream))
        .isEmpty();
  }

  @Test
  void aFaultShowsWhereItIsAndNowhereElse() {
    Rules refusing =
        new Rules() {
          @Override
          public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
            throw Refused.documented("IncorrectStatus.flowlog");
          }
        };
    assertThat(differences(refusing)).containsExactly(ENABLING_AGAIN);
  }

  @Test
  void aFaultShowsInWhatIsAskedLater() {
    Rules lazy =
        new Rules() {
          @Override
          public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
            return flowLog;
          }
        };
    assertThat(differences(lazy)).containsExactly(LOOK_WHILE_MODIFYING, LOOK_WHEN_ACTIVE);
  }

  @Test
  void rulesThatLookAtTheTimeSeeThatOfTheRecording() {
    Rules dated =
        new Rules() {
          @Override
          public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
            throw Refused.other(400, now().equals(clock.instant()) ? "InTime" : "Late", "");
          }
        };
    assertThat(differences(dated)).containsExactly(ENABLING_AGAIN);
    assertThat(
            recorder
                .recording()
                .differences(options -> options.withRules(new SameTime()), place -> true))
        .isEmpty();
  }

  /** Answers as usual if the service's time is that of the call. */
  private static final class SameTime extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return now().equals(now) ? super.enable(flowLog, now, takes) : flowLog;
    }
  }

  @Test
  void idsBeyondTheRecordedOnesAreFresh() {
    AtomicInteger drawn = new AtomicInteger();
    Rules wasteful =
        new Rules() {
          @Override
          public String requestId() {
            String first = super.requestId();
            return drawn.incrementAndGet() == 1 ? super.requestId() : first;
          }
        };
    assertThat(differences(wasteful)).containsExactly(ENABLING);
  }

  @Test
  void headersDelaysAndBrokenConnectionsAreComparedToo() {
    List<UnaryOperator<Answer>> changes =
        List.of(
            answer -> answer.withHeader("X-More", "1"),
            answer -> answer.withDelay(Duration.ofMillis(1)),
            Answer::withBrokenConnection,
            answer -> answer.withStatus(answer.status() + 1));
    assertThat(changes)
        .allSatisfy(
            change ->
                assertThat(
                        differences(
                            (call, answer) ->
                                call.action().equals("CreateFlowlog")
                                    ? change.apply(answer)
                                    : answer))
                    .containsExactly(CREATION));
  }

  private List<Integer> differences(AnswerFilter filter) {
    return recorder.recording().differences(o -> o.withAnswers(filter), place -> true);
  }

  @Test
  void aServiceThatBreaksAnswersOtherwise() {
    AnswerFilter breaking =
        (call, answer) -> {
          throw new IllegalStateException(call.action());
        };
    assertThat(differences(breaking)).hasSize(5).doesNotContain(SET_UP);
  }

  @Test
  void whatIsNotAskedLeavesNothingBehind() {
    Rules lazy =
        new Rules() {
          @Override
          public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
            return flowLog;
          }
        };
    assertThat(
            recorder
                .recording()
                .differences(o -> o.withRules(lazy), place -> place != LOOK_WHEN_ACTIVE))
        .containsExactly(LOOK_WHILE_MODIFYING);
  }

  @Test
  void callsAreKnownByTheirNonces() {
    assertThat(recorder.recording().nonces())
        .startsWith(Optional.empty(), Optional.of("for-ActiveFlowLog"))
        .hasSize(6);
  }
}

package org.activeflowlog.conformance.twin;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a twin is to be.
 *
 * @param port 0 takes a free one
 * @param enableDelay how long enabling, disabling, modifying, creating and deleting take
 * @param edition of the page: decides whether CenId is required
 * @param auth whether unsigned calls are refused
 * @param accessKeys secrets by key, at least one
 */
public record TwinOptions(
    int port,
    String bind,
    Duration enableDelay,
    String edition,
    boolean auth,
    Map<String, String> accessKeys,
    Clock clock,
    Rules rules,
    AnswerFilter answers) {
  static final String OCTOBER_2024 = "2024-10-21";
  static final String NOVEMBER_2024 = "2024-11-15";

  public TwinOptions {
    accessKeys = Collections.unmodifiableMap(new LinkedHashMap<>(accessKeys));
    if (accessKeys.isEmpty()) {
      throw new IllegalArgumentException("a twin needs an access key");
    }
    if (!List.of(OCTOBER_2024, NOVEMBER_2024).contains(edition)) {
      throw new IllegalArgumentException("there is no edition " + edition);
    }
  }

  /** A free loopback port, no delay, the edition of October 2024, and a key of its own. */
  public static TwinOptions defaults() {
    return new TwinOptions(
        0,
        "127.0.0.1",
        Duration.ZERO,
        OCTOBER_2024,
        true,
        Map.of(Ids.accessKey(), Ids.accessKeySecret()),
        Clock.systemUTC(),
        new Rules(),
        AnswerFilter.none());
  }

  public TwinOptions withPort(int changed) {
    return new TwinOptions(
        changed, bind, enableDelay, edition, auth, accessKeys, clock, rules, answers);
  }

  public TwinOptions withBind(String changed) {
    return new TwinOptions(
        port, changed, enableDelay, edition, auth, accessKeys, clock, rules, answers);
  }

  public TwinOptions withEnableDelay(Duration changed) {
    return new TwinOptions(port, bind, changed, edition, auth, accessKeys, clock, rules, answers);
  }

  public TwinOptions withEdition(String changed) {
    return new TwinOptions(
        port, bind, enableDelay, changed, auth, accessKeys, clock, rules, answers);
  }

  public TwinOptions withAuth(boolean changed) {
    return new TwinOptions(
        port, bind, enableDelay, edition, changed, accessKeys, clock, rules, answers);
  }

  public TwinOptions withAccessKeys(Map<String, String> changed) {
    return new TwinOptions(port, bind, enableDelay, edition, auth, changed, clock, rules, answers);
  }

  public TwinOptions withClock(Clock changed) {
    return new TwinOptions(
        port, bind, enableDelay, edition, auth, accessKeys, changed, rules, answers);
  }

  public TwinOptions withRules(Rules changed) {
    return new TwinOptions(
        port, bind, enableDelay, edition, auth, accessKeys, clock, changed, answers);
  }

  public TwinOptions withAnswers(AnswerFilter changed) {
    return new TwinOptions(
        port, bind, enableDelay, edition, auth, accessKeys, clock, rules, changed);
  }
}

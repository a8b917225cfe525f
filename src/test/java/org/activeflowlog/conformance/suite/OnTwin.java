package org.activeflowlog.conformance.suite;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.contract.Profiles;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Pause;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.WireForm;

/** Runs the suite in process against a twin, however wrong. */
public final class OnTwin {
  private static final Set<String> PAGE = Set.of("page");
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(4);
  private static final Duration ENABLE_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

  private static final Progress SILENT =
      new Progress() {
        @Override
        public void started(String target, int clauses) {}

        @Override
        public void ended(String target, ClauseResult clause) {}
      };

  private OnTwin() {}

  /** The result of the whole profile "page" with the patience of tests. */
  public static TargetResult run(TwinOptions options, String... globs) {
    return run(Profiles.PAGE, options, globs);
  }

  /** The result of a whole profile with the patience of tests. */
  public static TargetResult run(String profile, TwinOptions options, String... globs) {
    return run(Set.of(profile), options, REQUEST_TIMEOUT, ENABLE_TIMEOUT, globs);
  }

  /** The same with another patience, and of several profiles. */
  public static TargetResult run(
      Set<String> profiles,
      TwinOptions options,
      Duration requestTimeout,
      Duration enableTimeout,
      String... globs) {
    try (Twin twin = Twin.start(options)) {
      WireForm form = form(Optional.of(keyOf(twin)), requestTimeout);
      Endpoint endpoint = endpoint(twin.url(), Optional.of(twin.statesUrl()), form, enableTimeout);
      return run(profiles, options.edition(), 16, List.of(endpoint), globs).targets().get(0);
    }
  }

  /** A run of the profile "page" on any endpoints. */
  public static RunResult run(
      String edition, int parallel, List<Endpoint> endpoints, String... globs) {
    return run(PAGE, edition, parallel, endpoints, globs);
  }

  /** A run of some profiles on any endpoints. */
  public static RunResult run(
      Set<String> profiles,
      String edition,
      int parallel,
      List<Endpoint> endpoints,
      String... globs) {
    Duration limit = Duration.ofMinutes(5);
    Plan plan = new Plan(endpoints, profiles, edition, List.of(globs), parallel, limit, false);
    return Conformance.run(plan, SILENT, new Pause(limit));
  }

  /** A twin as an endpoint that is called with its own key. */
  public static Endpoint signed(Twin twin, WireForm.Signature signature) {
    WireForm form = form(Optional.of(keyOf(twin)), REQUEST_TIMEOUT).by(signature);
    return endpoint(twin.url(), Optional.of(twin.statesUrl()), form, ENABLE_TIMEOUT);
  }

  /** An endpoint without a key. */
  public static Endpoint unsigned(URI url, Optional<URI> states) {
    return endpoint(url, states, form(Optional.empty(), REQUEST_TIMEOUT), ENABLE_TIMEOUT);
  }

  private static Credentials keyOf(Twin twin) {
    return Credentials.of(twin.accessKeyId(), twin.accessKeySecret());
  }

  private static Endpoint endpoint(
      URI url, Optional<URI> states, WireForm form, Duration enableTimeout) {
    return new Endpoint("default", url, states, form, enableTimeout, POLL_INTERVAL);
  }

  /** The ids of the clauses that ended so. */
  public static List<String> ids(TargetResult result, Verdict verdict) {
    return result.clauses().stream()
        .filter(clause -> clause.verdict() == verdict)
        .map(ClauseResult::id)
        .toList();
  }

  private static WireForm form(Optional<Credentials> key, Duration requestTimeout) {
    return new WireForm(
        key.isPresent() ? WireForm.Signature.ACS3 : WireForm.Signature.NONE,
        WireForm.Method.POST,
        WireForm.Place.QUERY,
        key,
        requestTimeout);
  }
}

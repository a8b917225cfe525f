package org.activeflowlog.conformance.suite;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    return run("page", options, globs);
  }

  /** The result of a whole profile with the patience of tests. */
  public static TargetResult run(String profile, TwinOptions options, String... globs) {
    try (Twin twin = Twin.start(options)) {
      List<Endpoint> endpoints = List.of(signed(twin, WireForm.Signature.ACS3));
      return run(profile, options.edition(), 16, endpoints, globs).targets().get(0);
    }
  }

  /** A run of the profile "page" on any endpoints. */
  public static RunResult run(
      String edition, int parallel, List<Endpoint> endpoints, String... globs) {
    return run("page", edition, parallel, endpoints, globs);
  }

  /** A run of a profile on any endpoints. */
  public static RunResult run(
      String profile, String edition, int parallel, List<Endpoint> endpoints, String... globs) {
    Duration limit = Duration.ofMinutes(5);
    Plan plan =
        new Plan(endpoints, Set.of(profile), edition, List.of(globs), parallel, limit, false);
    return Conformance.run(plan, SILENT, new Pause(limit));
  }

  /** A twin as an endpoint that is called with its own key. */
  public static Endpoint signed(Twin twin, WireForm.Signature signature) {
    Credentials key = Credentials.of(twin.accessKeyId(), twin.accessKeySecret());
    return endpoint(
        twin.url(), Optional.of(twin.statesUrl()), form(Optional.of(key)).by(signature));
  }

  /** An endpoint without a key. */
  public static Endpoint unsigned(URI url, Optional<URI> states) {
    return endpoint(url, states, form(Optional.empty()));
  }

  private static Endpoint endpoint(URI url, Optional<URI> states, WireForm form) {
    return new Endpoint(
        "default", url, states, form, Duration.ofSeconds(3), Duration.ofMillis(500));
  }

  /** The ids of the clauses that ended so. */
  public static List<String> ids(TargetResult result, Verdict verdict) {
    return result.clauses().stream()
        .filter(clause -> clause.verdict() == verdict)
        .map(ClauseResult::id)
        .toList();
  }

  private static WireForm form(Optional<Credentials> key) {
    return new WireForm(
        key.isPresent() ? WireForm.Signature.ACS3 : WireForm.Signature.NONE,
        WireForm.Method.POST,
        WireForm.Place.QUERY,
        key,
        Duration.ofSeconds(2));
  }
}

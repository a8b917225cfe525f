package org.activeflowlog.conformance;

import java.time.Duration;
import java.util.Optional;
import org.activeflowlog.conformance.target.Current;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Pause;
import org.activeflowlog.conformance.target.Sessions;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.WireForm;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The features on a twin as tests among tests, so that build tools and Allure show each clause. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(
    key = "cucumber.glue",
    value = "org.activeflowlog.conformance.steps,org.activeflowlog.conformance.allure")
@ConfigurationParameter(
    key = "cucumber.plugin",
    value = "io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm")
@ExcludeTags("edition-2024-11-15")
@ConfigurationParameter(key = "cucumber.execution.parallel.enabled", value = "true")
@ConfigurationParameter(key = "cucumber.execution.parallel.config.strategy", value = "fixed")
@ConfigurationParameter(
    key = "cucumber.execution.parallel.config.fixed.parallelism",
    value = "" + ContractSuite.UNDER_WAY)
@ConfigurationParameter(
    key = "cucumber.execution.parallel.config.fixed.max-pool-size",
    value = "" + ContractSuite.UNDER_WAY)
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
@ConfigurationParameter(key = "cucumber.junit-platform.naming-strategy", value = "short")
@ConfigurationParameter(
    key = "cucumber.junit-platform.naming-strategy.short.example-name",
    value = "pickle")
public final class ContractSuite {
  private static final int AT_ONCE = 12;

  /** Those that wait do not act meanwhile. */
  static final int UNDER_WAY = 2 * AT_ONCE;

  private static final Duration TIME_LIMIT = Duration.ofMinutes(5);

  private ContractSuite() {}

  private static Twin twin;
  private static Sessions sessions;

  @BeforeSuite
  static void start() {
    twin = Twin.start(TwinOptions.defaults().withEnableDelay(Duration.ofMillis(20)));
    sessions = new Sessions(AT_ONCE, new Pause(TIME_LIMIT));
    Current.set(sessions.open(endpoint()));
  }

  @AfterSuite
  static void stop() {
    Current.clear();
    sessions.close();
    twin.close();
  }

  private static Endpoint endpoint() {
    WireForm wire =
        new WireForm(
            WireForm.Signature.ACS3,
            WireForm.Method.POST,
            WireForm.Place.QUERY,
            Optional.of(Credentials.of(twin.accessKeyId(), twin.accessKeySecret())),
            Duration.ofSeconds(10));
    return new Endpoint(
        "twin",
        twin.url(),
        Optional.of(twin.statesUrl()),
        wire,
        Duration.ofSeconds(30),
        Duration.ofMillis(500));
  }
}

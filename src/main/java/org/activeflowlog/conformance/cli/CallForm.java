package org.activeflowlog.conformance.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Fixtures;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.WireForm;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;
import org.activeflowlog.conformance.wire.WireForm.Signature;

/**
 * How the user wants targets called and how patiently, before it is known with which key.
 *
 * @param signature empty if it depends on whether there is a key
 */
record CallForm(
    Optional<Signature> signature,
    Method method,
    Place place,
    Duration requestTimeout,
    Duration enableTimeout,
    Duration pollInterval) {

  /** Reads the form from what the user set. */
  static CallForm of(Settings settings) {
    Optional<Signature> signature =
        settings.one("--signature").map(given -> lower(given, Signature.class));
    Method method =
        settings
            .one("--method")
            .map(given -> Values.choice(given, Method.class, Method::name))
            .orElse(Method.POST);
    Optional<Setting> params = settings.one("--params");
    Place place = params.map(given -> lower(given, Place.class)).orElse(Place.QUERY);
    if (method == Method.GET && place == Place.FORM) {
      throw params.orElseThrow().wrong("needs a body, which GET has not", "use --method POST");
    }
    return new CallForm(
        signature,
        method,
        place,
        timeout(settings, "--request-timeout", Duration.ofSeconds(10)),
        timeout(settings, "--enable-timeout", Duration.ofMinutes(5)),
        timeout(settings, "--poll-interval", Duration.ofSeconds(3)));
  }

  /** A target that is called so. */
  Endpoint endpoint(
      String name, URI url, Optional<URI> states, WireForm wire, Optional<Fixtures> fixtures) {
    return new Endpoint(name, url, states, wire, enableTimeout, pollInterval, fixtures);
  }

  /** The wire form with a key, which is looked for only if calls may be signed. */
  WireForm signedBy(Supplier<Optional<Credentials>> key) {
    Signature wished = signature.orElse(Signature.ACS3);
    Optional<Credentials> credentials = wished == Signature.NONE ? Optional.empty() : key.get();
    if (credentials.isEmpty() && signature.isPresent() && wished != Signature.NONE) {
      throw new UsageError(
          "--signature "
              + wished.name().toLowerCase(Locale.ROOT)
              + " has no credentials to sign with; set ALIBABA_CLOUD_ACCESS_KEY_ID and"
              + " ALIBABA_CLOUD_ACCESS_KEY_SECRET, or use --signature none");
    }
    Signature chosen = credentials.isPresent() ? wished : Signature.NONE;
    return new WireForm(chosen, method, place, credentials, requestTimeout);
  }

  private static Duration timeout(Settings settings, String option, Duration otherwise) {
    return settings.one(option).map(Values::timeout).orElse(otherwise);
  }

  private static <E extends Enum<E>> E lower(Setting setting, Class<E> type) {
    return Values.choice(setting, type, word -> word.name().toLowerCase(Locale.ROOT));
  }
}

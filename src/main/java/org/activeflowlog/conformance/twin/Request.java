package org.activeflowlog.conformance.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An HTTP request read as an RPC call.
 *
 * @param malformed why it cannot be read, or null
 */
record Request(Received received, Parameters parameters, Call call, Refused malformed) {
  private static final Set<String> COMMON =
      Set.of(
          "Action",
          "Version",
          "Format",
          "AccessKeyId",
          "SecurityToken",
          "Timestamp",
          "Signature",
          "SignatureMethod",
          "SignatureNonce",
          "SignatureType",
          "SignatureVersion");

  static Request of(Received received, Rules rules) {
    try {
      Parameters parameters = received.parameters(rules);
      String action = named(received, parameters, "Action").orElse("");
      return new Request(received, parameters, Call.of(action, parameters), null);
    } catch (Refused malformed) {
      Parameters none = new Parameters(List.of());
      return new Request(received, none, Call.of("", none), malformed);
    }
  }

  /** A common parameter, which request version 3 sends as a header. */
  private static Optional<String> named(Received received, Parameters parameters, String name) {
    String header = received.header("x-acs-" + name.toLowerCase(Locale.ROOT));
    return parameters.first(name).or(() -> Optional.of(header)).filter(it -> !it.isEmpty());
  }

  /** The parameters that belong neither to the operation nor to every call, by name. */
  Map<String, List<String>> others() {
    Map<String, List<String>> others = new LinkedHashMap<>();
    parameters
        .only(name -> !call.has(name) && !COMMON.contains(name))
        .all()
        .forEach(
            each ->
                others.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each.value()));
    return others;
  }

  boolean isXml() {
    return parameters.first("Format").orElse("JSON").equalsIgnoreCase("XML");
  }

  void requireWellFormed(Rules rules) {
    if (malformed != null) {
      throw malformed;
    }
    if (!rules.understandsMethod(received.method())) {
      throw Refused.other(400, "UnsupportedHTTPMethod", "This http method is not supported.");
    }
    if (!isXml() && !parameters.first("Format").orElse("JSON").equalsIgnoreCase("JSON")) {
      throw Refused.other(
          400, "InvalidParameter.Format", "Specified parameter format is not valid.");
    }
    if (call.action().isEmpty()) {
      throw Refused.missing("Action");
    }
  }

  void requireVersion(Rules rules) {
    String version =
        named(received, parameters, "Version").orElseThrow(() -> Refused.missing("Version"));
    if (!rules.isVersion(version)) {
      throw Refused.other(400, "InvalidVersion", "Specified parameter Version is not valid.");
    }
  }
}

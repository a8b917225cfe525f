package org.activeflowlog.conformance.wire;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activeflowlog.conformance.wire.Call.Parameter;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;

/** Makes of a call the request that goes over the wire. */
final class Composer {
  static final String VERSION = "2017-09-12";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  private final URI endpoint;
  private final WireForm form;
  private final Clock clock;

  Composer(URI endpoint, WireForm form, Clock clock) {
    this.endpoint = endpoint;
    this.form = form;
    this.clock = clock;
  }

  /** The request of a call under the target's own wire form. */
  Message compose(Call call) {
    return switch (form.signature()) {
      case NONE -> unsigned(call);
      case ACS3 -> signed(call, form.credentials().orElseThrow());
    };
  }

  /** The request of a call signed with another key, by ACS3 when the run is unsigned. */
  Message compose(Call call, Credentials credentials) {
    return signed(call, credentials);
  }

  private Message unsigned(Call call) {
    List<Parameter> query = new ArrayList<>();
    query.add(new Parameter("Action", call.action()));
    query.add(new Parameter("Version", VERSION));
    query.add(new Parameter("Format", "JSON"));
    query.add(new Parameter("Timestamp", timestamp()));
    query.add(new Parameter("SignatureNonce", UUID.randomUUID().toString()));
    query.addAll(inQuery(call));
    return message(query, call, commonHeaders());
  }

  private Message signed(Call call, Credentials credentials) {
    Map<String, String> headers = commonHeaders();
    headers.put("x-acs-action", call.action());
    headers.put("x-acs-version", VERSION);
    headers.put("x-acs-date", timestamp());
    headers.put("x-acs-signature-nonce", UUID.randomUUID().toString());
    Message message = message(inQuery(call), call, headers);
    return Acs3.sign(message, inQuery(call), credentials);
  }

  private Message message(List<Parameter> query, Call call, Map<String, String> headers) {
    String body = form.place() == Place.FORM ? Encoding.pairs(call.parameters()) : "";
    if (!body.isEmpty()) {
      headers.put("content-type", FORM_TYPE);
    }
    String text = Encoding.pairs(query);
    URI uri = URI.create(address() + (text.isEmpty() ? "" : "?" + text));
    return new Message(form.method() == Method.GET ? "GET" : "POST", uri, headers, body);
  }

  private List<Parameter> inQuery(Call call) {
    return form.place() == Place.QUERY ? call.parameters() : List.of();
  }

  private Map<String, String> commonHeaders() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("host", endpoint.getRawAuthority());
    headers.put("accept", "application/json");
    return headers;
  }

  private String address() {
    String path = endpoint.getRawPath();
    return endpoint.getScheme()
        + "://"
        + endpoint.getRawAuthority()
        + (path == null || path.isEmpty() ? "/" : path);
  }

  private String timestamp() {
    return DateTimeFormatter.ISO_INSTANT.format(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
  }
}

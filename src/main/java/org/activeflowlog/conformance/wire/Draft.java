package org.activeflowlog.conformance.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.wire.Call.Parameter;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;

/** A request whose parameters are not encoded yet. */
record Draft(
    URI endpoint,
    Method method,
    List<Parameter> query,
    List<Parameter> form,
    List<Header> headers) {
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  /** A header, by its lower-case name. */
  record Header(String name, String value) {}

  /** A request without parameters. */
  static Draft to(URI endpoint, Method method) {
    return new Draft(endpoint, method, List.of(), List.of(), List.of());
  }

  /** With more parameters, at the end of the place. */
  Draft plus(Place place, List<Parameter> more) {
    return place == Place.QUERY
        ? new Draft(endpoint, method, joined(query, more), form, headers)
        : new Draft(endpoint, method, query, joined(form, more), headers);
  }

  /** With a call's parameters, each in its place; a GET has but one. */
  Draft plus(WireForm form, Call call) {
    Place other =
        form.place() == Place.FORM || form.method() == Method.GET ? Place.QUERY : Place.FORM;
    return plus(form.place(), call.parameters().stream().filter(one -> !one.elsewhere()).toList())
        .plus(other, call.parameters().stream().filter(Parameter::elsewhere).toList());
  }

  /** With one more parameter, at the end of the query. */
  Draft plus(String name, String value) {
    return plus(Place.QUERY, List.of(new Parameter(name, value)));
  }

  Draft withHeader(String name, String value) {
    List<Header> more = joined(headers, List.of(new Header(name, value)));
    return new Draft(endpoint, method, query, form, more);
  }

  /** All parameters, wherever they are. */
  List<Parameter> parameters() {
    return joined(query, form);
  }

  Message message() {
    String text = Encoding.pairs(query);
    URI uri = URI.create(address() + (text.isEmpty() ? "" : "?" + text));
    return new Message(method.name(), uri, written(), Encoding.pairs(form));
  }

  private Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    written.put("host", endpoint.getRawAuthority());
    written.put("accept", "application/json");
    headers.forEach(header -> written.put(header.name(), header.value()));
    if (!form.isEmpty()) {
      written.put("content-type", FORM_TYPE);
    }
    return written;
  }

  private String address() {
    String path = endpoint.getRawPath();
    return endpoint.getScheme()
        + "://"
        + endpoint.getRawAuthority()
        + (path == null || path.isEmpty() ? "/" : path);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return List.copyOf(joined);
  }
}

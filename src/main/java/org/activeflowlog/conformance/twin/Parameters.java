package org.activeflowlog.conformance.twin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and values out of a query or a form, decoded: a blank may come as {@code +} or %20. */
record Parameters(List<Parameter> all) {
  record Parameter(String name, String value) {}

  static Parameters of(String encoded) {
    List<Parameter> found = new ArrayList<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int end = pair.indexOf('=');
        String name = end < 0 ? pair : pair.substring(0, end);
        String value = end < 0 ? "" : pair.substring(end + 1);
        found.add(new Parameter(decoded(name), decoded(value)));
      }
    }
    return new Parameters(found);
  }

  Parameters and(Parameters more) {
    return new Parameters(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  Parameters only(Predicate<String> names) {
    return new Parameters(all.stream().filter(each -> names.test(each.name())).toList());
  }

  Optional<String> first(String name) {
    return all.stream().filter(each -> each.name().equals(name)).map(Parameter::value).findFirst();
  }

  /** Sorted by name and encoded by RFC 3986, as both signatures want it (facts 4.2, 4.3). */
  String canonical() {
    return all.stream()
        .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
        .map(each -> encoded(each.name()) + "=" + encoded(each.value()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Refused.documented("InvalidParameter");
    }
  }
}

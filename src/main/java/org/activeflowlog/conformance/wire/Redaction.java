package org.activeflowlog.conformance.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps secrets out of what is recorded. */
final class Redaction {
  private static final String HIDDEN = "[removed]";
  private static final Set<String> SECRET_HEADERS =
      Set.of(
          "authorization", "x-acs-security-token", "proxy-authorization", "cookie", "set-cookie");
  private static final Pattern SECRET_PARAMETERS =
      Pattern.compile("(?<=[?&]|^)(Signature|SecurityToken)=[^&]*");

  private final List<String> secrets;

  Redaction(Stream<Credentials> keys) {
    this.secrets =
        keys.flatMap(
                key ->
                    Stream.concat(Stream.of(key.accessKeySecret()), key.securityToken().stream()))
            .filter(secret -> !secret.isBlank())
            .flatMap(secret -> Stream.of(secret, Encoding.percent(secret)))
            .distinct()
            .toList();
  }

  String text(String text) {
    String clean = text;
    for (String secret : secrets) {
      clean = clean.replace(secret, HIDDEN);
    }
    return clean;
  }

  String parameters(String encoded) {
    return text(SECRET_PARAMETERS.matcher(encoded).replaceAll("$1=" + HIDDEN));
  }

  Map<String, String> headers(Map<String, String> headers) {
    Map<String, String> clean = new LinkedHashMap<>();
    headers.forEach(
        (name, value) ->
            clean.put(
                name,
                SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? HIDDEN : text(value)));
    return clean;
  }
}

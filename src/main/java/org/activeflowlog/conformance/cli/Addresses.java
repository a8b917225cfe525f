package org.activeflowlog.conformance.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Turns what the user gave into addresses that can be called. */
final class Addresses {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String RIGHT = "use http://HOST[:PORT][/PATH] or https://…";
  private static final int HIGHEST_PORT = 65535;

  private Addresses() {}

  /** The URL of an endpoint, to which calls add their own query. */
  static URI endpoint(Setting setting) {
    URI url = url(setting);
    if (url.getRawQuery() != null) {
      throw setting.wrongUnshown("has a query, which calls bring themselves", RIGHT);
    }
    return url;
  }

  /** Any URL that can be called; no message repeats a password in it. */
  static URI url(Setting setting) {
    URI url = parsed(setting);
    if (url.getRawAuthority() != null && url.getRawAuthority().contains("@")) {
      throw setting.wrongUnshown(
          "has user information before its host", "leave it out: keys stand in the environment");
    }
    if (url.getScheme() == null || !SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))) {
      throw setting.wrong("is not an http or https URL", RIGHT);
    }
    if (url.getHost() == null) {
      throw setting.wrong("names no host that a URL may have", RIGHT);
    }
    if (url.getPort() == 0 || url.getPort() > HIGHEST_PORT) {
      throw setting.wrong("has a port that does not exist", "use 1 to " + HIGHEST_PORT);
    }
    if (url.getRawFragment() != null) {
      throw setting.wrong("has a fragment, which is never sent", RIGHT);
    }
    return url;
  }

  private static URI parsed(Setting setting) {
    try {
      return new URI(setting.value());
    } catch (URISyntaxException e) {
      throw setting.value().contains("@")
          ? setting.wrongUnshown("is not a URL", RIGHT)
          : setting.wrong("is not a URL", RIGHT);
    }
  }

  /** Whether what is sent there stays on this machine, judged without asking a name server. */
  static boolean isLoopback(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}");
  }
}

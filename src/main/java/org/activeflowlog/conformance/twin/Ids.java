package org.activeflowlog.conformance.twin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/** New identifiers that look like the product's. */
final class Ids {
  private static final String LOWER = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final String MIXED = LOWER + LOWER.substring(10).toUpperCase(Locale.ROOT);
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  static String cen() {
    return "cen-" + random(18, LOWER);
  }

  static String flowLog() {
    return "flowlog-" + random(18, LOWER);
  }

  static String transitRouter() {
    return "tr-" + random(18, LOWER);
  }

  static String accessKey() {
    return "LTAI" + random(20, MIXED);
  }

  static String accessKeySecret() {
    return random(30, MIXED);
  }

  static String request() {
    return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  }

  private static String random(int length, String letters) {
    return RANDOM
        .ints(length, 0, letters.length())
        .mapToObj(letters::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}

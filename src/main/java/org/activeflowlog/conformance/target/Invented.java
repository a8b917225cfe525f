package org.activeflowlog.conformance.target;

import java.util.concurrent.ThreadLocalRandom;
import org.activeflowlog.conformance.wire.Call;

/** Ids that belong to nothing. */
public final class Invented {
  private static final int LONG_ENOUGH = 16;

  private Invented() {}

  /** A flow log that does not exist, on a target of which no id is known. */
  public static FlowLog flowLog(String regionId) {
    return new FlowLog(
        regionId, like("cen-7qthudw0ll6jmc2wx1"), like("flowlog-m5evbtbpt7zq3kd9a1"));
  }

  /** Asks a target for a region; the page's sample serves if it tells none. */
  public static FlowLog flowLogOf(Service service, Evidence evidence) {
    var regions = service.call(Call.of("DescribeChildInstanceRegions"), evidence).member("Regions");
    String first =
        regions
            .map(node -> node.at("/Region/0/RegionId").asText())
            .filter(id -> !id.isEmpty())
            .orElse("cn-hangzhou");
    return flowLog(first);
  }

  /**
   * An id of the same form as a real one: the same prefix, and random characters of the kinds that
   * stand in the rest, long enough never to meet another id.
   */
  public static String like(String id) {
    int tail = id.indexOf('-') + 1;
    String rest = id.substring(tail);
    boolean hex = rest.matches("[0-9a-fA-F-]*[a-fA-F][0-9a-fA-F-]*");
    boolean digits = rest.matches("[0-9-]*");
    String alphabet =
        digits ? "0123456789" : hex ? "0123456789abcdef" : "0123456789abcdefghijklmnopqrstuvwxyz";
    StringBuilder invented = new StringBuilder(id.substring(0, tail));
    for (int i = 0; i < Math.max(rest.length(), LONG_ENOUGH); i++) {
      boolean dash = i < rest.length() && rest.charAt(i) == '-';
      invented.append(
          dash ? '-' : alphabet.charAt(ThreadLocalRandom.current().nextInt(alphabet.length())));
    }
    return invented.toString();
  }
}

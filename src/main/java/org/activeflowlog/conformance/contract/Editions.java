package org.activeflowlog.conformance.contract;

import java.util.List;

/** The dated editions of the page that a target can be held to. */
public final class Editions {
  /** The page of Oct 21, 2024. */
  public static final String OCTOBER_2024 = "2024-10-21";

  /** The page since Nov 15, 2024. */
  public static final String NOVEMBER_2024 = "2024-11-15";

  /** The edition of those who name none. */
  public static final String DEFAULT = OCTOBER_2024;

  /** Every edition, oldest first. */
  public static final List<String> ALL = List.of(OCTOBER_2024, NOVEMBER_2024);

  private Editions() {}

  /** Whether CenId is required in an edition; in the others it is optional. */
  public static boolean requiresCenId(String edition) {
    return known(edition).equals(OCTOBER_2024);
  }

  /** What an edition says of CenId, for people. */
  public static String cenId(String edition) {
    return requiresCenId(edition) ? "CenId is required" : "CenId is optional";
  }

  private static String known(String edition) {
    if (!ALL.contains(edition)) {
      throw new IllegalArgumentException(
          "no edition " + edition + "; there are " + String.join(" and ", ALL));
    }
    return edition;
  }
}

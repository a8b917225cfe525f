package org.activeflowlog.conformance.contract;

/**
 * One fact that the page states.
 *
 * @param section the section of the page
 * @param n the fact's number in its section
 * @param says the fact in our own words
 */
public record Statement(String section, int n, String says) {

  /** The name by which rules refer to it. */
  public String ref() {
    return section + "." + n;
  }
}

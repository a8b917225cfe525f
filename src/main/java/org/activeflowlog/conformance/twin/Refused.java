package org.activeflowlog.conformance.twin;

/** A call is not carried out, and says why by an error code. */
public final class Refused extends RuntimeException {
  private static final int AS_DOCUMENTED = 0;

  private final int status;
  private final String code;

  private Refused(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** A refusal of the page's error table; status and message are those of its stub file. */
  public static Refused documented(String code) {
    return new Refused(AS_DOCUMENTED, code, code);
  }

  /** A refusal that the page does not list, such as the gateway's (facts 4.5). */
  public static Refused other(int status, String code, String message) {
    return new Refused(status, code, message);
  }

  /** The gateway's refusal of a call that lacks a parameter (facts 4.5, first row). */
  public static Refused missing(String parameter) {
    return other(400, "Missing" + parameter, parameter + " is mandatory for this action.");
  }

  static Refused incompleteSignature() {
    return other(
        400, "IncompleteSignature", "The request signature does not conform to Aliyun standards.");
  }

  public String code() {
    return code;
  }

  boolean isDocumented() {
    return status == AS_DOCUMENTED;
  }

  int status() {
    return status;
  }
}

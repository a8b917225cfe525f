package org.activeflowlog.conformance.prove;

/** What may stand where a deviation and a clause meet. */
enum Mark {
  CAUGHT("caught", "●", "named and failed"),
  COLLATERAL("collateral", "+", "failed without being named"),
  IDLE("idle", "–", "named and did not fail");

  /** Its class in the page's style. */
  final String css;

  /** Its sign, so that nobody depends on colours. */
  final String sign;

  /** What it means. */
  final String says;

  Mark(String css, String sign, String says) {
    this.css = css;
    this.sign = sign;
    this.says = says;
  }

  /** The mark, or null where there is nothing to say. */
  static Mark of(MemberResult member, String clause) {
    if (member.caughtBy().contains(clause)) {
      return CAUGHT;
    }
    if (member.collateral().contains(clause)) {
      return COLLATERAL;
    }
    return member.idle().contains(clause) ? IDLE : null;
  }
}

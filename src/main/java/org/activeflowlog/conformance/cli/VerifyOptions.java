package org.activeflowlog.conformance.cli;

import static org.activeflowlog.conformance.cli.OptionGroup.flag;
import static org.activeflowlog.conformance.cli.OptionGroup.list;
import static org.activeflowlog.conformance.cli.OptionGroup.value;

import java.util.List;

/** The options of {@code verify}, as its help lists them. */
final class VerifyOptions {
  static final List<OptionGroup> ALL =
      List.of(
          new OptionGroup(
              "What to verify",
              list(
                  "--target", "[NAME=]URL", "An endpoint; repeatable. Default: the embedded twin."),
              list(
                  "--states",
                  "[NAME=]URL",
                  "The provider-state handler of a target. Default: none; the twin has its own."),
              list(
                  "--fixtures",
                  "[NAME=]FILE",
                  "What you have prepared on a target, in YAML. Default: none."),
              value(
                  "--profile",
                  "LIST",
                  "Comma list of "
                      + String.join(", ", Selection.PROFILES)
                      + ", or all. Default: page."),
              value(
                  "--edition",
                  "DATE",
                  "2024-10-21 (CenId is required) or 2024-11-15 (CenId is optional). Default:"
                      + " 2024-10-21."),
              list(
                  "--clause",
                  "GLOB",
                  "Only the clauses whose id matches; repeatable; * matches anything. Default: all.")),
          new OptionGroup(
              "How to call",
              value("--signature", "acs3|v1|none", "Default: acs3 with credentials, else none."),
              value("--method", "GET|POST", "Default: POST."),
              value(
                  "--params", "query|form", "Where the operation's parameters go. Default: query."),
              value("--request-timeout", "D", "Total time of one exchange. Default: 10s.")),
          new OptionGroup(
              "Patience (D is a number with ms, s, m or h)",
              value(
                  "--enable-timeout", "D", "For an enabling or disabling to finish. Default: 5m."),
              value("--poll-interval", "D", "Longest pause between two looks. Default: 3s."),
              value("--time-limit", "D", "Of the whole run. Default: 15m."),
              value(
                  "--parallel",
                  "N",
                  "Scenarios acting at once, over all targets; twice as many may wait. Default: 32.")),
          new OptionGroup(
              "Results",
              value("--report", "DIR", "Where they go. Default: conformance-report."),
              flag("--strict", "End with status 3 if a clause could not be verified."),
              flag("--json", "Print conformance.json, and nothing else, on stdout."),
              flag("--quiet", "Print failures and the last line only."),
              flag("--no-color", "Never colour; so does the variable NO_COLOR.")));

  private VerifyOptions() {}
}

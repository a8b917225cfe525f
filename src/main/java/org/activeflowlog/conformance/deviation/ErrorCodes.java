package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Each row of the error table not noticed, and each noticed too late. */
final class ErrorCodes {
  private static final Map<String, String> UNNOTICED =
      Map.of(
          "ProjectOrLogstoreNotExist", "the project or Logstore is missing",
          "SourceProjectNotExist", "the source project or Logstore is missing",
          "OperationUnsupported.action", "the region does not support it",
          "RuleExist", "the rule exists already",
          "QuotaExceeded.FlowlogCount", "the quota is reached",
          "InvalidFlowlogId.exist", "the CEN instance has a flow log already");

  /** Those whose effect is not shown by a deviation of another theme. */
  private static final List<String> EFFECTIVE =
      List.of(
          "IncorrectStatus.flowlog",
          "IncorrectStatus.TrFlowlog",
          "InvalidParameter",
          "Unauthorized");

  /** The other clauses that see the effect of a call that is refused by the code. */
  private static final Map<String, List<String>> ALSO_TOO_LATE =
      Map.of(
          "IncorrectStatus.flowlog",
          List.of(
              "operation.modifying-refuses.ActiveFlowLog",
              "operation.modifying-refuses.DeactiveFlowLog",
              "operation.modifying-refuses.ModifyFlowLogAttribute",
              "operation.modifying-refuses.DeleteFlowlog"),
          "IncorrectStatus.TrFlowlog",
          List.of("operation.modifying-refuses-transit-router"),
          "InvalidParameter",
          Stream.concat(
                  Edges.of("region-id").stream(),
                  Stream.of(
                      "request-parameters.client-token-not-ascii",
                      "request-parameters.client-token-not-latin"))
              .toList());

  /** The codes that clauses ask for a second time, with the same token. */
  private static final List<String> TRIED_AGAIN =
      List.of(
          "ProjectOrLogstoreNotExist",
          "RuleExist",
          "SourceProjectNotExist",
          "OperationUnsupported.action",
          "QuotaExceeded.FlowlogCount",
          "InvalidFlowlogId.exist");

  private ErrorCodes() {}

  static List<Member> members() {
    return Stream.of(
            UNNOTICED.entrySet().stream().map(each -> unnoticed(each.getKey(), each.getValue())),
            Stream.concat(UNNOTICED.keySet().stream(), EFFECTIVE.stream()).map(ErrorCodes::tooLate),
            Stream.of(unauthorizedUnnoticed()))
        .flatMap(members -> members)
        .toList();
  }

  private static Member unnoticed(String code, String why) {
    return member(
        "unnoticed-" + slug(code),
        "A flow log is enabled although " + why + ".",
        Stream.of("", ".again")
            .filter(ending -> ending.isEmpty() || TRIED_AGAIN.contains(code))
            .map(ending -> "error-codes." + code + ending)
            .toList(),
        () ->
            new Rules() {
              @Override
              public Optional<String> trouble(String action, FlowLog flowLog) {
                return super.trouble(action, flowLog).filter(found -> !found.equals(code));
              }
            });
  }

  private static Member tooLate(String code) {
    return member(
        "too-late-" + slug(code),
        "Enabling is refused with " + code + " when it has been done already.",
        Stream.concat(
                Stream.of("error-codes." + code + ".no-effect"),
                ALSO_TOO_LATE.getOrDefault(code, List.of()).stream())
            .toList(),
        () ->
            new Rules() {
              @Override
              public boolean actsDespite(Refused refusal) {
                return refusal.code().equals(code);
              }
            });
  }

  private static Member unauthorizedUnnoticed() {
    return member(
        "unnoticed-unauthorized",
        "A key without permission can enable flow logs.",
        List.of(
            "error-codes.Unauthorized",
            "error-codes.Unauthorized.again",
            "error-codes.Unauthorized.transit-router"),
        () ->
            new Rules() {
              @Override
              public boolean refusesUnauthorized(String action) {
                return false;
              }
            });
  }

  private static Member member(
      String name, String sentence, List<String> names, Supplier<Rules> rules) {
    return Member.deviation(name, sentence, names, options -> options.withRules(rules.get()));
  }

  private static String slug(String code) {
    return code.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('.', '-').toLowerCase(Locale.ROOT);
  }
}

package org.activeflowlog.conformance.twin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * The decisions of the service, one method each, so that one override makes one fault or one legal
 * difference. As they stand they are the page's, and where the page is silent the natural ones.
 */
public class Rules extends GatewayRules {
  /**
   * The call as the service takes it.
   *
   * @param others parameters that neither the operation nor every call has; they are ignored
   */
  public Call understood(Call call, Map<String, List<String>> others) {
    return call;
  }

  /** Whose absence is meant by the page's "Required", besides what the edition says of CenId. */
  public List<String> required(String action, String edition) {
    return Operation.of(action).map(Operation::required).orElse(List.of()).stream()
        .filter(name -> !name.equals("CenId") || isCenIdRequired(action, edition))
        .toList();
  }

  /** CenId is required by the edition of October 2024, not by the next one (facts 1.3). */
  public boolean isCenIdRequired(String action, String edition) {
    return edition.equals(TwinOptions.OCTOBER_2024) || action.equals("CreateFlowlog");
  }

  /** What is checked, in this order; the first that fails is answered. */
  public List<Check> checks(String action) {
    return List.of(Check.values());
  }

  /** Whether an empty value of a required parameter is as good as any. */
  public boolean mayBeEmpty(String parameter) {
    return false;
  }

  /** Whether a parameter may be given twice; then its first value counts. */
  public boolean mayBeRepeated(String parameter) {
    return false;
  }

  public boolean isRegion(String regionId) {
    return Regions.NAMES.containsKey(regionId);
  }

  /** Whether a call means that flow log: it names its whole FlowLogId. */
  public boolean isMeant(Call call, FlowLog flowLog) {
    return call.value("FlowLogId").equals(flowLog.flowLogId());
  }

  /** Whether an unknown flow log is an error; otherwise the call succeeds without effect. */
  public boolean refusesUnknown(String flowLogId) {
    return true;
  }

  public boolean isIn(FlowLog flowLog, String regionId) {
    return flowLog.regionId().equals(regionId);
  }

  public boolean belongsTo(FlowLog flowLog, String cenId) {
    return flowLog.cenId().equals(cenId);
  }

  /** How a call is refused that names a CEN instance which does not exist. */
  public Refused unknownInstance(String cenId) {
    return Refused.documented("InvalidFlowlogId.NotFound");
  }

  /** Whether the operation may be carried out now: not while another is under way. */
  public boolean allows(String action, FlowLog flowLog, Instant now) {
    return !flowLog.isChanging(now);
  }

  /** Whether queries find the flow log answerable: always, also while it is being changed. */
  public boolean answersQueries(FlowLog flowLog, Instant now) {
    return true;
  }

  /** Whether a query lists only what has the value given for this parameter. */
  public boolean filtersBy(String parameter) {
    return true;
  }

  /** How many flow logs are on a page. */
  public long pageSize(long asked) {
    return asked;
  }

  /** How many flow logs are on the pages before. */
  public long skipped(long page, long size) {
    return (page - 1) * size;
  }

  /** How an operation is refused because of the flow log's status. */
  public Refused incorrectStatus(String action, FlowLog flowLog) {
    return Refused.documented(
        flowLog.isOfTransitRouter() ? "IncorrectStatus.TrFlowlog" : "IncorrectStatus.flowlog");
  }

  /** The code that this operation on this flow log answers for a reason outside of it. */
  public Optional<String> trouble(String action, FlowLog flowLog) {
    return Optional.ofNullable(flowLog.trouble()).filter(code -> action.equals("ActiveFlowLog"));
  }

  /** Whether a refused call is carried out all the same. */
  public boolean actsDespite(Refused refusal) {
    return false;
  }

  /** What ActiveFlowLog does to its flow log. */
  public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
    return status(flowLog, now).equals(FlowLog.ACTIVE)
        ? enableAgain(flowLog, now, takes)
        : change("ActiveFlowLog", flowLog, now, takes);
  }

  /** What ActiveFlowLog does to a flow log that is Active already: nothing. */
  public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
    return flowLog;
  }

  /** What DeactiveFlowLog does to its flow log. */
  public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
    return status(flowLog, now).equals(FlowLog.INACTIVE)
        ? flowLog
        : change("DeactiveFlowLog", flowLog, now, takes);
  }

  /** What ActiveFlowLog does to each other flow log: nothing. */
  public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
    return other;
  }

  /** What any operation on a flow log does to each other one. */
  public FlowLog bystanderOf(String action, FlowLog other, FlowLog changed, Instant now) {
    return action.equals("ActiveFlowLog") ? bystander(other, changed, now) : other;
  }

  /** The flow log on its way through the operation's status to the one it ends in. */
  public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
    String end = endStatus(action, status(flowLog, now));
    return flowLog.changing(transitionalStatus(action), end, now.plus(takes));
  }

  /** How long the operation takes. */
  public Duration takes(String action, Duration configured) {
    return configured;
  }

  /** The status while the operation is under way. */
  public String transitionalStatus(String action) {
    return switch (action) {
      case "CreateFlowlog" -> "Creating";
      case "DeleteFlowlog" -> "Deleting";
      default -> FlowLog.MODIFYING;
    };
  }

  /** The status when the operation is done; a new flow log is enabled. */
  public String endStatus(String action, String before) {
    return switch (action) {
      case "ActiveFlowLog", "CreateFlowlog" -> FlowLog.ACTIVE;
      case "DeactiveFlowLog" -> FlowLog.INACTIVE;
      case "DeleteFlowlog" -> FlowLog.GONE;
      default -> before;
    };
  }

  /** The flow log's status, for queries and for decisions. */
  public String status(FlowLog flowLog, Instant now) {
    return flowLog.statusAt(now);
  }

  /** The token of a call: the one given, else the RequestId. */
  public String token(String given, String requestId) {
    return given.isEmpty() ? requestId : given;
  }

  /** The page of 2024 names no limit any more; that of 2019 named 64: facts 5. */
  public int longestToken() {
    return Integer.MAX_VALUE;
  }

  /** Whether the token consists of characters that a token may have. */
  public boolean acceptsCharacters(String token) {
    return token.chars().allMatch(letter -> letter < 128);
  }

  /** Under what a call is remembered; calls with the same are taken for the same. */
  public List<String> tokenKey(Call call, String token) {
    return List.of(call.action(), token);
  }

  /** Whether a used token is looked for at all. */
  public boolean replays(String action) {
    return true;
  }

  /** What a call with a used token is answered: the same as the first, also its RequestId. */
  public Answer replayed(Call call, Answer first, String requestId) {
    return first;
  }

  /** Whether a call with a used token has the parameters of the first one. */
  public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
    return first.equals(now);
  }

  /** Whether a used token with other parameters is an error; otherwise it is a call by itself. */
  public boolean refusesMismatch(String action) {
    return true;
  }

  /** Whether a refused call uses its token up. */
  public boolean remembers(Refused refusal) {
    return false;
  }

  public Duration remembersTokensFor() {
    return Duration.ofHours(24);
  }

  /** Carries a call out by itself, while others wait. */
  public <T> T alone(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** A new RequestId. */
  public String requestId() {
    return draw().id("RequestId", Ids::request);
  }
}

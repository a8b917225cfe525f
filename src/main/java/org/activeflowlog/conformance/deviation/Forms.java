package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.Refused;

/** Requests that are taken otherwise when they come by GET or with a form. */
final class Forms {
  private static final String REPLAYS = "gateway.replay-";
  private static final String LETTERS = "gateway.not-ascii-";

  private static final String REGIONS = "gateway.no-region-";
  private static final String INSTANCES = "gateway.no-instance-";

  private Forms() {}

  /** Knows how each call came. */
  private abstract static class Telling extends Acquainted {
    private final ThreadLocal<Boolean> pending = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<Boolean> form = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<String> method = ThreadLocal.withInitial(() -> "");

    @Override
    public boolean readsForms() {
      pending.set(true);
      return super.readsForms();
    }

    @Override
    public String requestId() {
      form.set(pending.get());
      pending.set(false);
      return super.requestId();
    }

    @Override
    public boolean understandsMethod(String how) {
      method.set(how);
      return super.understandsMethod(how);
    }

    final boolean isUsual() {
      return method.get().equals("POST") && !form.get();
    }

    final String way() {
      return method.get() + form.get();
    }
  }

  @Deviation(
      value = "A token counts only for requests that come in the same form.",
      breaks = {
        REPLAYS + "acs3-get",
        REPLAYS + "acs3-form",
        REPLAYS + "v1-get",
        REPLAYS + "v1-form"
      })
  static final class TokensAreOfOneForm extends Telling {
    @Override
    public List<String> tokenKey(Call call, String token) {
      return List.of(call.action(), token, way());
    }
  }

  @Deviation(
      value = "A call that is repeated in another form makes the service fail.",
      breaks = {
        REPLAYS + "acs3-get",
        REPLAYS + "acs3-form",
        REPLAYS + "v1-get",
        REPLAYS + "v1-form"
      })
  static final class OtherFormsFail extends Telling {
    private final Map<String, String> ways = new ConcurrentHashMap<>();

    @Override
    public List<String> tokenKey(Call call, String token) {
      ways.putIfAbsent(token, way());
      return super.tokenKey(call, token);
    }

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (!way().equals(ways.get(token()))) {
        throw failure();
      }
      return super.replayed(call, first, requestId);
    }
  }

  @Deviation(
      value = "The characters of a token are looked at only where it comes by POST in the query.",
      breaks = {
        LETTERS + "acs3-get",
        LETTERS + "acs3-form",
        LETTERS + "v1-get",
        LETTERS + "v1-form"
      })
  static final class OnlyTheUsualFormIsChecked extends Telling {
    @Override
    public boolean acceptsCharacters(String token) {
      return !isUsual() || super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value =
          "A token that is not ASCII makes the service fail unless it comes in the query of a POST.",
      breaks = {
        LETTERS + "acs3-get",
        LETTERS + "acs3-form",
        LETTERS + "v1-get",
        LETTERS + "v1-form"
      })
  static final class LettersFailInOtherForms extends Telling {
    @Override
    public boolean acceptsCharacters(String token) {
      boolean accepted = super.acceptsCharacters(token);
      if (!accepted && !isUsual()) {
        throw failure();
      }
      return accepted;
    }
  }

  @Deviation(
      value =
          "The region and the CEN instance are looked at only where they come by POST in a query.",
      breaks = {
        REGIONS + "acs3-get",
        REGIONS + "acs3-form",
        REGIONS + "v1-get",
        REGIONS + "v1-form",
        INSTANCES + "acs3-get",
        INSTANCES + "acs3-form",
        INSTANCES + "v1-get",
        INSTANCES + "v1-form"
      })
  static final class OnlyTheUsualFormIsHeeded extends Telling {
    @Override
    public List<Check> checks(String action) {
      Set<Check> left = Set.of(Check.REGION, Check.OWN_REGION, Check.CEN);
      return super.checks(action).stream()
          .filter(check -> isUsual() || !left.contains(check))
          .toList();
    }
  }

  @Deviation(
      value = "What is not known makes the service fail unless it comes in the query of a POST.",
      breaks = {
        REGIONS + "acs3-get",
        REGIONS + "acs3-form",
        REGIONS + "v1-get",
        REGIONS + "v1-form",
        INSTANCES + "acs3-get",
        INSTANCES + "acs3-form",
        INSTANCES + "v1-get",
        INSTANCES + "v1-form"
      })
  static final class FaultsFailInOtherForms extends Telling {
    private static final Set<String> FOUND =
        Set.of("InvalidFlowlogId.NotFound", "InvalidParameter");

    @Override
    public boolean remembers(Refused refusal) {
      if (!isUsual() && FOUND.contains(refusal.code())) {
        throw failure();
      }
      return super.remembers(refusal);
    }
  }
}

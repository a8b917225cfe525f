package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;

/** Requests that are taken otherwise when they come by GET or with a form. */
final class Forms {
  private static final String REPLAYS = "gateway.replay-";
  private static final String LETTERS = "gateway.not-ascii-";

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
}

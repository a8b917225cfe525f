package org.activeflowlog.conformance.twin;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the parameters of a call, whatever it is about. */
record Inspection(Call call, Rules rules, String edition) {
  void check(Check check) {
    switch (check) {
      case REPEATED -> call.parameters().entrySet().forEach(this::checkRepeated);
      case REQUIRED -> rules.required(call.action(), edition).forEach(this::checkRequired);
      case TOKEN -> checkToken(call.value("ClientToken"));
      case SETTINGS -> checkSettings();
      case REGION -> checkRegion(call.value("RegionId"));
      default -> {}
    }
  }

  private void checkRepeated(Map.Entry<String, List<String>> parameter) {
    require(parameter.getValue().size() == 1 || rules.mayBeRepeated(parameter.getKey()));
  }

  private void checkRequired(String name) {
    boolean given = !call.value(name).isEmpty() || (call.has(name) && rules.mayBeEmpty(name));
    if (!given) {
      throw Refused.missing(name);
    }
  }

  private void checkToken(String token) {
    require(token.length() <= rules.longestToken() && rules.acceptsCharacters(token));
  }

  /** The limits are those of facts 2.1. */
  private void checkSettings() {
    require(!call.has("Interval") || Set.of("60", "600").contains(call.value("Interval")));
    require(isText(call.value("FlowLogName"), 128));
    require(isText(call.value("Description"), 256));
  }

  private static boolean isText(String text, int longest) {
    return text.length() <= longest && !text.startsWith("http://") && !text.startsWith("https://");
  }

  private void checkRegion(String regionId) {
    require(regionId.isEmpty() || rules.isRegion(regionId));
  }

  private static void require(boolean valid) {
    if (!valid) {
      throw Refused.documented("InvalidParameter");
    }
  }
}

package org.activeflowlog.conformance.twin;

import java.util.List;
import java.util.Map;

/** Looks at the parameters of a call, whatever it is about. */
record Inspection(Call call, Rules rules, String edition) {
  void check(Check check) {
    switch (check) {
      case REPEATED -> call.parameters().entrySet().forEach(this::checkRepeated);
      case REQUIRED -> rules.required(call.action(), edition).forEach(this::checkRequired);
      case TOKEN -> checkToken(call.value("ClientToken"));
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

  private void checkRegion(String regionId) {
    require(regionId.isEmpty() || rules.isRegion(regionId));
  }

  private static void require(boolean valid) {
    if (!valid) {
      throw Refused.documented("InvalidParameter");
    }
  }
}

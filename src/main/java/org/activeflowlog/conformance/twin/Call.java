package org.activeflowlog.conformance.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call of an operation.
 *
 * @param action the operation's name, as it was called; empty if there was none
 * @param parameters the values given for each of the operation's own parameters, in order
 */
public record Call(String action, Map<String, List<String>> parameters) {
  public Call {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The call that the parameters make; those that the operation does not have are left out. */
  static Call of(String action, Parameters given) {
    Map<String, List<String>> own = new LinkedHashMap<>();
    Operation.of(action)
        .ifPresent(
            operation ->
                given
                    .only(operation::has)
                    .all()
                    .forEach(
                        each ->
                            own.computeIfAbsent(each.name(), name -> new ArrayList<>())
                                .add(each.value())));
    return new Call(action, own);
  }

  public boolean has(String parameter) {
    return parameters.containsKey(parameter);
  }

  /** The first value of a parameter, empty if there is none. */
  public String value(String parameter) {
    return has(parameter) ? parameters.get(parameter).get(0) : "";
  }
}

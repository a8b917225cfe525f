package org.activeflowlog.conformance.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One call of an operation. Nothing keeps a parameter from being missing, empty, given twice or
 * malformed: wrong calls are half of what is sent.
 *
 * @param wrapping what it changes of the envelope that the target's wire form provides
 */
public record Call(String action, List<Parameter> parameters, UnaryOperator<Envelope> wrapping) {

  private static final UnaryOperator<Envelope> AS_IT_IS = UnaryOperator.identity();

  /**
   * A parameter of the operation, as the client means it, not yet encoded.
   *
   * @param elsewhere whether it goes to the other place than the target's wire form has: into the
   *     body instead of the query, or the reverse
   */
  public record Parameter(String name, String value, boolean elsewhere) {

    /** A parameter in its usual place. */
    public Parameter(String name, String value) {
      this(name, value, false);
    }
  }

  /** Keeps an unchangeable copy of the parameters. */
  public Call {
    parameters = List.copyOf(parameters);
  }

  /** A call without parameters. */
  public static Call of(String action) {
    return new Call(action, List.of(), AS_IT_IS);
  }

  /** The same call with one more parameter, even if it has one of that name. */
  public Call with(String name, String value) {
    List<Parameter> longer = new ArrayList<>(parameters);
    longer.add(new Parameter(name, value));
    return new Call(action, longer, wrapping);
  }

  /** The same call with one more parameter, in the place where parameters otherwise are not. */
  public Call withElsewhere(String name, String value) {
    List<Parameter> longer = new ArrayList<>(parameters);
    longer.add(new Parameter(name, value, true));
    return new Call(action, longer, wrapping);
  }

  /** The same call without any parameter of that name. */
  public Call without(String name) {
    return new Call(
        action,
        parameters.stream().filter(parameter -> !parameter.name().equals(name)).toList(),
        wrapping);
  }

  /** The same call with exactly one parameter of that name. */
  public Call having(String name, String value) {
    return without(name).with(name, value);
  }

  /** The same call with its parameters in reverse order. */
  public Call reversed() {
    List<Parameter> turned = new ArrayList<>(parameters);
    Collections.reverse(turned);
    return new Call(action, turned, wrapping);
  }

  /** The same parameters for another operation. */
  public Call to(String otherAction) {
    return new Call(otherAction, parameters, wrapping);
  }

  /** The same call in an envelope that is changed once more. */
  public Call wrapped(UnaryOperator<Envelope> change) {
    return new Call(action, parameters, envelope -> change.apply(wrapping.apply(envelope)));
  }

  /** Whether it comes in the envelope that the target's wire form provides. */
  public boolean isUsual() {
    return wrapping == AS_IT_IS;
  }

  /** The first value of a parameter. */
  public Optional<String> value(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }
}

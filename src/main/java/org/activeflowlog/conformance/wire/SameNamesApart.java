package org.activeflowlog.conformance.wire;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activeflowlog.conformance.wire.Call.Parameter;

/**
 * Parameters as the map that the vendor's library wants. Names are told apart by identity, so that
 * one can stand in it twice; then the lesser value comes first.
 */
final class SameNamesApart extends AbstractMap<String, String> {
  static final Comparator<Parameter> ORDER =
      Comparator.comparing(Parameter::name).thenComparing(Parameter::value);

  private final List<Map.Entry<String, String>> entries;

  SameNamesApart(List<Parameter> parameters) {
    entries = parameters.stream().sorted(ORDER).map(SameNamesApart::entry).toList();
  }

  private static Map.Entry<String, String> entry(Parameter parameter) {
    return Map.entry(String.valueOf(parameter.name().toCharArray()), parameter.value());
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return entries.iterator();
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  @Override
  @SuppressWarnings("ReferenceEquality")
  public String get(Object name) {
    return entries.stream()
        .filter(entry -> entry.getKey() == name)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}

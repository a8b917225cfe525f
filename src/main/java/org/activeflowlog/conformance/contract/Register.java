package org.activeflowlog.conformance.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every clause that the features tell, file by file. */
public final class Register {
  private final Map<String, Clause> byId = new LinkedHashMap<>();

  private Register(Collection<Clause> clauses) {
    clauses.forEach(this::put);
  }

  /** What the features on the class path tell; they are read once. */
  public static Register load() {
    return Loaded.REGISTER;
  }

  /** Reads the features at the first question, for not every command asks one. */
  private static final class Loaded {
    static final Register REGISTER = load(Register.class.getClassLoader());
  }

  /** The profiles that have clauses. */
  public List<String> profiles() {
    return Profiles.ALL.stream()
        .filter(profile -> all().stream().anyMatch(clause -> clause.profile().equals(profile)))
        .toList();
  }

  static Register load(ClassLoader loader) {
    return of(new FeatureFolder(loader).read());
  }

  static Register of(List<FeatureText> files) {
    return new Register(
        files.stream()
            .map(ParsedFeature::of)
            .flatMap(parsed -> new ClauseReader(parsed).clauses().stream())
            .toList());
  }

  /** Every clause, verifiable and informative, in the order of the features. */
  public List<Clause> all() {
    return List.copyOf(byId.values());
  }

  /** The clauses of some profiles that hold in an edition. */
  public List<Clause> select(Set<String> profiles, String edition) {
    return byId.values().stream()
        .filter(clause -> profiles.contains(clause.profile()))
        .filter(clause -> clause.editions().contains(edition))
        .toList();
  }

  /** The clause of an id. */
  public Optional<Clause> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The clause id at the head of a scenario's name.
   *
   * @throws IllegalArgumentException if the name does not begin with one
   */
  public static String idOf(String scenarioName) {
    return ScenarioName.of(scenarioName).id();
  }

  private void put(Clause clause) {
    Clause other = byId.putIfAbsent(clause.id(), clause);
    if (other != null) {
      throw new IllegalArgumentException(
          "two clauses %s: %s:%d and %s:%d"
              .formatted(
                  clause.id(), other.feature(), other.line(), clause.feature(), clause.line()));
    }
  }
}

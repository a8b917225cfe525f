package org.activeflowlog.conformance.deviation;

import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Parameters that are given twice. */
final class Doubles {
  private static final String CLAUSES = "request-parameters.";

  private Doubles() {}

  /** Answers in its own way to a parameter given twice. */
  private abstract static class Refusing extends Rules {
    private final String refused;

    Refusing(String refused) {
      this.refused = refused;
    }

    abstract Refused answer();

    @Override
    public boolean mayBeRepeated(String parameter) {
      if (parameter.equals(refused)) {
        throw answer();
      }
      return super.mayBeRepeated(parameter);
    }
  }

  /** Fails at a parameter given twice. */
  private static class Failing extends Refusing {
    Failing(String parameter) {
      super(parameter);
    }

    @Override
    Refused answer() {
      return Acquainted.failure();
    }
  }

  /** Sees a conflict in a parameter given twice. */
  private static class Conflicting extends Refusing {
    Conflicting(String parameter) {
      super(parameter);
    }

    @Override
    Refused answer() {
      return Refused.other(409, "Conflict", "A parameter was given twice.");
    }
  }

  @Deviation(value = "CenId given twice makes the service fail.", breaks = CLAUSES + "cen-id-twice")
  static final class TwoCenIdsFail extends Failing {
    TwoCenIdsFail() {
      super("CenId");
    }
  }

  @Deviation(value = "CenId given twice is a conflict, 409.", breaks = CLAUSES + "cen-id-twice")
  static final class TwoCenIdsConflict extends Conflicting {
    TwoCenIdsConflict() {
      super("CenId");
    }
  }

  @Deviation(
      value = "RegionId given twice makes the service fail.",
      breaks = CLAUSES + "region-id-twice")
  static final class TwoRegionIdsFail extends Failing {
    TwoRegionIdsFail() {
      super("RegionId");
    }
  }

  @Deviation(
      value = "RegionId given twice is a conflict, 409.",
      breaks = CLAUSES + "region-id-twice")
  static final class TwoRegionIdsConflict extends Conflicting {
    TwoRegionIdsConflict() {
      super("RegionId");
    }
  }

  @Deviation(
      value = "Two ClientTokens make the service fail.",
      breaks = CLAUSES + "client-token-twice")
  static final class TwoTokensFail extends Failing {
    TwoTokensFail() {
      super("ClientToken");
    }
  }

  @Deviation(
      value = "Two ClientTokens are a conflict, 409.",
      breaks = CLAUSES + "client-token-twice")
  static final class TwoTokensConflict extends Conflicting {
    TwoTokensConflict() {
      super("ClientToken");
    }
  }
}

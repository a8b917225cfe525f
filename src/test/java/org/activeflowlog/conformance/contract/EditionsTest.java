package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class EditionsTest {

  @Test
  void theyDifferInCenId() {
    assertThat(Editions.DEFAULT).isEqualTo("2024-10-21");
    assertThat(Editions.cenId("2024-10-21")).isEqualTo("CenId is required");
    assertThat(Editions.cenId("2024-11-15")).isEqualTo("CenId is optional");
  }

  @Test
  void anUnknownOneIsRefusedWithTheKnown() {
    assertThatThrownBy(() -> Editions.requiresCenId("2025-01-01"))
        .hasMessage("no edition 2025-01-01; there are 2024-10-21 and 2024-11-15");
  }
}

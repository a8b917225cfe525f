package org.activeflowlog.conformance.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.activeflowlog.conformance.schema.Schemas;
import org.junit.jupiter.api.Test;

/** What a proof complains of, and what its files look like. */
final class ProofTest {
  private static final String CLAUSE = "operation.enables";
  private static final String OTHER = "operation.query";

  private static MemberResult deviation(String name, List<String> caughtBy, int collateral) {
    return new MemberResult(
        name,
        MemberResult.DEVIATION,
        "It is <wrong> & \"odd\".",
        List.of(CLAUSE, OTHER),
        !caughtBy.isEmpty(),
        caughtBy,
        Collections.nCopies(collateral, "operation.five-times"),
        "a text",
        false,
        Stream.of(CLAUSE, OTHER).filter(id -> !caughtBy.contains(id)).toList(),
        new Cells(3, 2, 4));
  }

  private static MemberResult variant(String name, List<String> accusing) {
    return new MemberResult(
        name,
        MemberResult.VARIANT,
        "It differs.",
        List.of(),
        !accusing.isEmpty(),
        accusing,
        List.of(),
        "a text",
        false,
        List.of(),
        new Cells(3, 2, 4));
  }

  @Test
  void caughtDeviationsAndVariantsLeftAloneAreNoComplaint() {
    Proof proof =
        Proof.of(List.of(deviation("a-b", List.of(CLAUSE), 0), variant("c-d", List.of())), false);
    assertThat(proof.complaints()).isEmpty();
    assertThat(proof.summary())
        .startsWith("1 of 1 deviations caught, 0 of 1 variants accused, 1 of ");
  }

  @Test
  void aMissedDeviationAndAnAccusedVariantAre() {
    Proof proof =
        Proof.of(List.of(deviation("a-b", List.of(), 0), variant("c-d", List.of(OTHER))), false);
    assertThat(proof.complaints()).containsExactly("missed: a-b, a text", "accused: c-d, a text");
  }

  @Test
  void onlyTheWholeGalleryIsAskedForIdleClausesAndForBlur() {
    List<MemberResult> members =
        IntStream.range(0, 3)
            .mapToObj(i -> deviation("a-" + i, List.of(CLAUSE), i == 0 ? 0 : 4))
            .toList();
    assertThat(Proof.of(members, false).complaints()).isEmpty();
    assertThat(Proof.of(members, true).complaints())
        .contains("idle: operation.query catches no deviation")
        .contains("blurred: the median deviation trips 4 clauses that it does not name")
        .doesNotContain("idle: operation.enables catches no deviation");
  }

  @Test
  void theJsonFitsItsSchema() {
    Proof proof =
        Proof.of(List.of(deviation("a-b", List.of(CLAUSE), 2), variant("c-d", List.of())), false);
    assertThat(Schemas.named(Schemas.PROVE).violations(ProofJson.of(proof))).isEmpty();
  }

  @Test
  void theMatrixNeedsNothingElseAndTellsMarksApartBySign() {
    String html = KillMatrix.of(Proof.of(List.of(deviation("a-b", List.of(CLAUSE), 1)), false));
    assertThat(html)
        .contains("a-b, operation.enables: named and failed\">●")
        .contains("a-b, operation.query: named and did not fail\">–")
        .contains("a-b, operation.five-times: failed without being named\">+")
        .contains("It is &lt;wrong&gt; &amp; &quot;odd&quot;.")
        .doesNotContain("http", "src=", "url(", "@import");
  }
}

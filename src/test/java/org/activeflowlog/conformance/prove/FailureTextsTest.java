package org.activeflowlog.conformance.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.activeflowlog.conformance.prove.FailureTexts.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People read why a service fails; what they read changes only where somebody saw it change. */
final class FailureTextsTest {
  static List<Entry> entries() throws IOException {
    return FailureTexts.inFile();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void readAsTheyWereChosen(Entry entry) {
    assertThat(FailureTexts.now(entry)).isEqualTo(entry.text());
  }

  @Test
  void areThirtyOfDifferentMembersAndClauses() throws IOException {
    assertThat(entries()).hasSize(30).extracting(Entry::member).doesNotHaveDuplicates();
    assertThat(entries()).extracting(Entry::clause).hasSizeGreaterThan(25);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flowlog-qhtznqqmnnlnolndrs",
        "flowlog-012345678901234567",
        "FLOWLOG-QHTZNQQMNNLNOLNDRS",
        "cen-aaaaaaaaaaaaaaaaaa",
        "tr-111111111111111111",
        "LTAIEMyNBIvSHqqqqqqqqqqq",
        "renamed-12345678"
      })
  void leaveOutIdsOfWhateverCharacters(String id) {
    assertThat(FailureTexts.masked("said " + id + " is Active")).isEqualTo("said … is Active");
  }

  @Test
  void leaveOutWhatDiffersFromRunToRun() {
    assertThat(
            FailureTexts.masked(
                "[a.status-is-200] flowlog-0ab1c2d3e4f5 at 2026-01-01T10%3A00%3A00Z,"
                    + " 127.0.0.1:35821 said 400 after 3.2 ms (9 looks)"))
        .isEqualTo("[a.status-is-200] … at …, 127.0.0.1:… said 400 after … ms (… looks)");
  }
}

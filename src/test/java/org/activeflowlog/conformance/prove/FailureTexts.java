package org.activeflowlog.conformance.prove;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.report.FailureText;
import org.activeflowlog.conformance.target.Pause;

/** What chosen clauses say of chosen deviations, word for word, in a file. */
final class FailureTexts {
  static final Path FILE = Path.of("src/test/resources/prove/failure-texts.yaml");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .build();

  /**
   * What differs from run to run: ids, of whatever letters and digits chance makes them; long words
   * in which letters and digits stand side by side, which are RequestIds, tokens and times; names
   * that the harness makes up; long numbers, which are ports; and what was measured or counted.
   */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "renamed-\\w+|LTAI\\w+|(?i:flowlog|cen|tr)-\\w{10,}"
              + "|(?=(?:[\\w:-]|%3A)*(?:[0-9][A-Za-z]|[A-Za-z][0-9]))(?:[\\w:-]|%3A){10,}"
              + "|[0-9]{5,}|[0-9.]+(?= (?:m?s|looks)\\b)");

  private FailureTexts() {}

  /**
   * A text and where it comes from.
   *
   * @param text with what differs from run to run as {@code …}
   */
  record Entry(String member, String clause, String text) {
    @Override
    public String toString() {
      return member + " " + clause;
    }
  }

  static List<Entry> inFile() throws IOException {
    return YAML.readValue(Files.readString(FILE), new TypeReference<List<Entry>>() {});
  }

  /** What the clause says of the member now. */
  static String now(Entry entry) {
    Trial trial = new Trial(Register.load(), 1, new Pause(Duration.ofMinutes(5)));
    return trial
        .run(Gallery.find(entry.member()).orElseThrow(), List.of(entry.clause()))
        .clauses()
        .stream()
        .map(FailureText::of)
        .map(FailureTexts::masked)
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  static String masked(String text) {
    return VARIABLE.matcher(text).replaceAll("…");
  }

  /** Writes the file anew, with the same members and clauses, for a look at what changed. */
  public static void main(String[] arguments) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : inFile()) {
      entries.add(new Entry(entry.member(), entry.clause(), now(entry)));
    }
    Files.writeString(FILE, YAML.writeValueAsString(entries));
    System.exit(0);
  }
}

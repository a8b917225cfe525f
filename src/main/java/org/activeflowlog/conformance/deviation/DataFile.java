package org.activeflowlog.conformance.deviation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;

/**
 * A member in what is said, as a data file tells it.
 *
 * @param edges the parameters all of whose odd values it is wrong about
 * @param profiles those in which a variant is legal; all if it names none
 * @param on the answers that it changes, by name; {@code *} stands for any characters
 * @param operators what is done to them, in order, each under the name of its operator
 */
record DataFile(
    String sentence,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> breaks,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> edges,
    boolean crude,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> profiles,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> on,
    @JsonProperty("do") List<Map<String, JsonNode>> operators) {
  static final String ENDING = ".yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * The member that a file tells of; the file's name is the member's.
   *
   * @throws IllegalArgumentException in one line, if the file is malformed
   */
  static Member member(String path, String yaml, Kind kind) {
    try {
      return YAML.readValue(yaml, DataFile.class).member(path, kind);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(path + ": " + firstLine(e), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }

  private static String firstLine(JsonProcessingException e) {
    String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
    return where + e.getOriginalMessage().lines().findFirst().orElse("malformed");
  }

  private Member member(String path, Kind kind) {
    require(sentence != null && !sentence.isBlank(), "no sentence");
    require(on != null && !on.isEmpty(), "no answers in \"on\"");
    require(operators != null && !operators.isEmpty(), "no operators in \"do\"");
    List<String> names = names();
    require(kind == Kind.VARIANT || !names.isEmpty(), "no clauses in \"breaks\"");
    require(kind == Kind.DEVIATION || names.isEmpty(), "a variant breaks nothing");
    AnswerFilter filter = filter();
    return new Member(
        path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length()),
        kind,
        sentence,
        names,
        crude,
        profiles == null ? List.of() : profiles,
        kind == Kind.VARIANT ? Member.VARIANT_TIMEOUT : Member.REQUEST_TIMEOUT,
        kind == Kind.VARIANT ? Member.VARIANT_TIMEOUT : Member.ENABLE_TIMEOUT,
        options -> options.withAnswers(filter));
  }

  private List<String> names() {
    return Stream.concat(
            Stream.ofNullable(breaks).flatMap(List::stream),
            Stream.ofNullable(edges)
                .flatMap(List::stream)
                .flatMap(parameter -> Edges.of(parameter).stream()))
        .distinct()
        .toList();
  }

  private AnswerFilter filter() {
    Pattern pattern =
        Pattern.compile(on.stream().map(DataFile::regex).collect(Collectors.joining("|")));
    Operator all =
        operators.stream()
            .flatMap(each -> each.entrySet().stream())
            .map(each -> operator(each.getKey(), each.getValue()))
            .reduce(answer -> answer, Operator::then);
    return (call, answer) ->
        pattern.matcher(answer.name()).matches() && isJson(answer) ? all.apply(answer) : answer;
  }

  /** The operators know JSON; an answer in XML stays as it is. */
  private static boolean isJson(Answer answer) {
    return !answer.headers().getOrDefault("Content-Type", "").contains("xml");
  }

  private static Operator operator(String name, JsonNode told) {
    try {
      return Operators.of(name, told);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static String regex(String glob) {
    return Arrays.stream(glob.split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }

  private static void require(boolean holds, String complaint) {
    if (!holds) {
      throw new IllegalArgumentException(complaint);
    }
  }
}

package org.activeflowlog.conformance.schema;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shapes that the schemas at the root of the repository describe. */
public final class Schemas {
  /** A successful answer of ActiveFlowLog. */
  public static final String SUCCESS = "active-flow-log.success";

  /** A refusal. */
  public static final String ERROR = "error";

  /** A refusal whose message is that of its code. */
  public static final String REFUSAL_MESSAGES = "refusal-messages";

  /** A successful answer of CreateFlowlog. */
  public static final String CREATED = "create-flowlog.success";

  /** A successful answer of DescribeFlowlogs, but for its flow logs. */
  public static final String FLOW_LOGS = "describe-flowlogs.success";

  /** A flow log as DescribeFlowlogs lists it. */
  public static final String FLOW_LOG = "flow-log";

  /** A successful answer of DescribeChildInstanceRegions. */
  public static final String REGIONS = "describe-child-instance-regions.success";

  /** How the names of successful answers end. */
  public static final String OF_SUCCESS = ".success";

  /** What the profile {@code page} reads of an answer of DescribeFlowlogs. */
  public static final String DESCRIBE_FLOWLOGS = "describe-flowlogs";

  /** The result file of a run. */
  public static final String CONFORMANCE = "conformance";

  /** The numbered statements of the page. */
  public static final String PAGE_STATEMENTS = "page-statements";

  /** What the operator of a target has prepared: the fixtures file, as JSON. */
  public static final String FIXTURES = "fixtures";

  /** What the gallery shows of the suite. */
  public static final String PROVE = "prove";

  /** Every name. */
  public static final List<String> NAMES =
      List.of(
          SUCCESS,
          ERROR,
          REFUSAL_MESSAGES,
          DESCRIBE_FLOWLOGS,
          CREATED,
          FLOW_LOGS,
          FLOW_LOG,
          REGIONS,
          CONFORMANCE,
          PAGE_STATEMENTS,
          FIXTURES,
          PROVE);

  private Schemas() {}

  /** The shape of a name, which is the schema file's without {@code .schema.json}. */
  public static Shape named(String name) {
    Shape shape = Loaded.SHAPES.get(name);
    if (shape == null) {
      throw new IllegalArgumentException(
          "no schema " + name + "; there are " + String.join(", ", NAMES));
    }
    return shape;
  }

  /** Reads the schemas at the first question, for not every command asks one. */
  private static final class Loaded {
    static final Map<String, Shape> SHAPES =
        NAMES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Shape::load));
  }
}

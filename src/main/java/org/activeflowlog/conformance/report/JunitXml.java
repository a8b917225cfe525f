package org.activeflowlog.conformance.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.result.TargetResult;

/** A run as JUnit's XML, which build servers read: one suite for each target. */
public final class JunitXml {
  private final XmlWriter xml;

  private JunitXml(XmlWriter xml) {
    this.xml = xml;
  }

  /** The content of {@code junit.xml}. */
  public static String of(RunResult run) {
    StringWriter text = new StringWriter();
    try {
      XmlWriter xml = new XmlWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
      new JunitXml(xml).run(run);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void run(RunResult run) throws XMLStreamException {
    xml.open("testsuites");
    xml.attribute("name", "activeflowlog-conformance");
    totals(run.targets(), run.durationMillis());
    for (TargetResult target : run.targets()) {
      suite(run, target);
    }
    xml.shut();
  }

  private void suite(RunResult run, TargetResult target) throws XMLStreamException {
    xml.open("testsuite");
    xml.attribute("name", target.name());
    long millis = target.clauses().stream().mapToLong(ClauseResult::durationMillis).sum();
    totals(List.of(target), millis);
    xml.attribute("timestamp", run.startedAt().toString());
    xml.open("properties");
    property("url", target.url());
    property("result", target.result().label());
    property("edition", run.contract().edition());
    xml.shut();
    if (nothingJudged(target)) {
      nothing(target);
    }
    for (ClauseResult clause : target.clauses()) {
      testcase(target.name(), clause);
    }
    xml.shut();
  }

  private void testcase(String target, ClauseResult clause) throws XMLStreamException {
    xml.open("testcase");
    xml.attribute("classname", target + "." + clause.id().substring(0, clause.id().indexOf('.')));
    xml.attribute("name", "[" + clause.id() + "] " + clause.sentence());
    xml.attribute("time", seconds(clause.durationMillis()));
    xml.attribute("file", clause.feature());
    xml.attribute("line", Integer.toString(clause.line()));
    switch (clause.verdict()) {
      case PASSED -> {}
      case FAILED -> outcome("failure", clause.known() ? "known" : "deviation", clause);
      case ERROR -> outcome("error", "harness", clause);
      case NOT_VERIFIED -> outcome("skipped", null, clause);
    }
    xml.shut();
  }

  private void outcome(String element, String type, ClauseResult clause) throws XMLStreamException {
    xml.open(element);
    xml.attribute("message", FailureText.brief(clause));
    if (type != null) {
      xml.attribute("type", type);
      xml.text(FailureText.of(clause));
    }
    xml.shut();
  }

  /** A suite without cases looks green to build servers, so the note stands in for them. */
  private static boolean nothingJudged(TargetResult target) {
    return target.clauses().isEmpty() && target.note() != null;
  }

  private void nothing(TargetResult target) throws XMLStreamException {
    xml.open("testcase");
    xml.attribute("classname", target.name());
    xml.attribute("name", "the target can be judged");
    xml.attribute("time", seconds(0));
    xml.open("error");
    xml.attribute("message", target.note());
    xml.attribute("type", "harness");
    xml.shut();
    xml.shut();
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.open("property");
    xml.attribute("name", name);
    xml.attribute("value", value);
    xml.shut();
  }

  private void totals(Collection<TargetResult> targets, long millis) throws XMLStreamException {
    List<ClauseResult> clauses =
        targets.stream().map(TargetResult::clauses).flatMap(List::stream).toList();
    int notes = (int) targets.stream().filter(JunitXml::nothingJudged).count();
    Counts counts = Counts.of(clauses);
    xml.attribute("tests", Integer.toString(clauses.size() + notes));
    xml.attribute("failures", Integer.toString(counts.failed()));
    xml.attribute("errors", Integer.toString(counts.error() + notes));
    xml.attribute("skipped", Integer.toString(counts.notVerified()));
    xml.attribute("time", seconds(millis));
  }

  private static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3).toPlainString();
  }
}

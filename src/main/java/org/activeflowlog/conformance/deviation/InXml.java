package org.activeflowlog.conformance.deviation;

import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** What is said to who asks for XML. */
final class InXml {
  private InXml() {}

  private static boolean isXml(Answer answer) {
    return answer.headers().get("Content-Type").startsWith("text/xml");
  }

  /** The members of an answer that tests read, in XML of another root. */
  private static Answer rooted(Answer answer, String root) {
    StringBuilder text = new StringBuilder("<" + root + ">");
    for (String name : new String[] {"RequestId", "Success", "Code"}) {
      Object value = answer.members().getOrDefault(name, "");
      text.append("<%s>%s</%s>".formatted(name, value, name));
    }
    return answer.withText(text.append("</" + root + ">").toString());
  }

  @Deviation(
      value = "The answer is JSON whatever Format says.",
      breaks = {"gateway.xml-success", "gateway.xml-refusal", "gateway.xml-content-type"})
  static final class FormatIsIgnored implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isXml(answer)
          ? answer.withText(answer.json()).withHeader("Content-Type", "application/json")
          : answer;
    }
  }

  @Deviation(value = "A success in XML has the root Response.", breaks = "gateway.xml-success")
  static final class SuccessHasAnotherRoot implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isXml(answer) && answer.isSuccess() ? rooted(answer, "Response") : answer;
    }
  }

  @Deviation(value = "A refusal in XML has the root of a success.", breaks = "gateway.xml-refusal")
  static final class RefusalHasAnotherRoot implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isXml(answer) && !answer.isSuccess()
          ? rooted(answer, call.action() + "Response")
          : answer;
    }
  }

  @Deviation(value = "XML calls itself JSON.", breaks = "gateway.xml-content-type")
  static final class XmlCallsItselfJson implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isXml(answer) ? answer.withHeader("Content-Type", "application/json") : answer;
    }
  }

  @Variant("XML comes without a declaration, in lines, without Success and with other elements.")
  static final class XmlOfAnotherHand implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isXml(answer)
          ? answer
              .withText(written(answer, answer.isSuccess() ? call.action() + "Response" : "Error"))
              .withHeader("Content-Type", "application/xml")
          : answer;
    }

    private static String written(Answer answer, String root) {
      Object code = answer.members().getOrDefault("Code", "");
      return """
          <%s>
            <!-- by hand -->
            <RequestId><![CDATA[%s]]></RequestId>
            <Elapsed unit="ms">3</Elapsed>
            <Code>%s</Code>
          </%s>
          """
          .formatted(root, answer.members().get("RequestId"), code, root);
    }
  }
}

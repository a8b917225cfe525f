package org.activeflowlog.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML is read tolerantly, and nothing is fetched for it. */
final class XmlTest {

  @Test
  void theRootsChildrenAreMembers() {
    JsonNode members =
        Xml.members(
                """

                <?xml version='1.0' encoding='UTF-8'?>
                <Error><RequestId> r-1 </RequestId><!-- why -->
                  <Recommend><![CDATA[https://host/?q=<Code>&x]]></Recommend>
                  <Nested><Code>A</Code></Nested></Error>
                """)
            .orElseThrow();

    assertThat(members.path("RequestId").asText()).isEqualTo("r-1");
    assertThat(members.path("Recommend").asText()).isEqualTo("https://host/?q=<Code>&x");
    assertThat(members.at("/Nested/Code").asText()).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "<a>",
        "<a></b>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
      })
  void whatIsNoXmlOrRefersElsewhereIsNone(String body) {
    assertThat(Xml.members(body)).isEmpty();
  }
}

package org.activeflowlog.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.activeflowlog.conformance.wire.Call.Parameter;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.junit.jupiter.api.Test;

/** The older signature is the documented one. */
final class V1Test {
  private static final String SECRET = "testsecret";

  /** The vector of facts 4.2. */
  private static final List<Parameter> DOCUMENTED =
      List.of(
          new Parameter("Version", "2014-05-26"),
          new Parameter("Timestamp", "2016-02-23T12:46:24Z"),
          new Parameter("Action", "DescribeRegions"),
          new Parameter("Format", "XML"),
          new Parameter("AccessKeyId", "testid"),
          new Parameter("SignatureMethod", "HMAC-SHA1"),
          new Parameter("SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf"),
          new Parameter("SignatureVersion", "1.0"));

  @Test
  void signsTheDocumentedExampleByTheLibraryAndByItself() throws Exception {
    assertThat(V1.signature(Method.GET, DOCUMENTED, SECRET))
        .isEqualTo("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
    assertThat(V1.ownSignature(Method.GET, DOCUMENTED, SECRET))
        .isEqualTo("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  }

  @Test
  void bothWaysEncodeAlike() throws Exception {
    List<Parameter> odd = List.of(new Parameter("a b", "ü*~+/&=%"), new Parameter("c", "\n日"));

    assertThat(V1.signature(Method.POST, odd, SECRET))
        .isEqualTo(V1.ownSignature(Method.POST, odd, SECRET));
  }

  @Test
  void emptyParametersAreSignedAndEachOfTwoOfAName() {
    Parameter one = new Parameter("CenId", "1");
    Parameter two = new Parameter("CenId", "2");
    Parameter empty = new Parameter("RegionId", "");
    String plain = signatureOf(one);

    assertThat(signatureOf(one, empty)).isNotEqualTo(plain);
    assertThat(signatureOf(one, one)).isNotEqualTo(plain);
    assertThat(signatureOf(one, two)).isEqualTo(signatureOf(two, one)).isNotEqualTo(plain);
  }

  private static String signatureOf(Parameter... parameters) {
    return V1.signature(Method.GET, List.of(parameters), SECRET);
  }
}

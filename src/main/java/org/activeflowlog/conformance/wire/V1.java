package org.activeflowlog.conformance.wire;

import com.aliyun.openapiutil.Client;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.activeflowlog.conformance.wire.Call.Parameter;
import org.activeflowlog.conformance.wire.WireForm.Method;

/** The signature version 1.0 of facts 4.2, computed by the vendor's own library where it can. */
final class V1 {
  private V1() {}

  /** The call's own parameters, the key and the signature, all of them beside the common ones. */
  static Draft sign(Draft common, Call call, Envelope envelope) {
    Credentials key = envelope.form().credentials().orElseThrow();
    Draft signed = withKey(common, key).plus(envelope.form(), call);
    String signature = signature(signed.method(), signed.parameters(), key.accessKeySecret());
    return envelope.sealed() ? signed.plus("Signature", signature) : signed;
  }

  private static Draft withKey(Draft draft, Credentials key) {
    Draft prepared =
        draft
            .plus("SignatureMethod", "HMAC-SHA1")
            .plus("SignatureVersion", "1.0")
            .plus("AccessKeyId", key.accessKeyId());
    Optional<String> token = key.securityToken();
    return token.isPresent() ? prepared.plus("SecurityToken", token.get()) : prepared;
  }

  static String signature(Method method, List<Parameter> parameters, String secret) {
    try {
      Map<String, String> once = new TreeMap<>();
      parameters.forEach(parameter -> once.put(parameter.name(), parameter.value()));
      return once.size() == parameters.size() && !once.containsValue("")
          ? Client.getRPCSignature(once, method.name(), secret)
          : ownSignature(method, parameters, secret);
    } catch (Exception e) { // The library declares it.
      throw new IllegalStateException("signing failed: " + e.getMessage(), e);
    }
  }

  /**
   * The library leaves empty parameters unsigned and knows none that is given twice; facts 4.2 sign
   * them all, and so does the vendor's command line (facts 6.2).
   */
  static String ownSignature(Method method, List<Parameter> parameters, String secret)
      throws GeneralSecurityException {
    String sorted = Encoding.pairs(parameters.stream().sorted(SameNamesApart.ORDER).toList());
    String signed = method + "&%2F&" + Encoding.percent(sorted);
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec((secret + "&").getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}

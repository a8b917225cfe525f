package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.WireForm;
import org.activeflowlog.conformance.wire.WireForm.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an access key comes from, and where it may go. */
final class CredentialsTest {
  private static final Map<String, String> KEY =
      Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "env-id", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hush");
  private static final String PROFILE =
      """
      # comment
      [other]
      enable = true
      type = ecs_ram_role
      [default]
      enable = true
      type = access_key
      ; comment
      access_key_id = file-id
      access_key_secret = a=b
      [closed]
      type = access_key
      access_key_id = x
      access_key_secret = y
      [half]
      enable=true
      type=access_key
      access_key_id=x
      """;

  @TempDir Path folder;

  @Test
  void theEnvironmentsKeySigns() {
    assertThat(signedWith(KEY)).contains(Credentials.of("env-id", "hush"));
    Map<String, String> temporary = and(KEY, "ALIBABA_CLOUD_SECURITY_TOKEN", "token");
    assertThat(signedWith(temporary))
        .contains(new Credentials("env-id", "hush", Optional.of("token")));
  }

  @Test
  void withoutAKeyCallsAreUnsigned() {
    assertThat(wire(Map.of()).signature()).isEqualTo(Signature.NONE);
    assertThat(wire(Map.of("HOME", folder.toString())).credentials()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"acs3, ACS3", "v1, V1", "none, NONE"})
  void theUserChoosesTheSignature(String word, Signature signature) {
    Plan plan = Recorded.plan(folder, KEY, "--target=https://host.example", "--signature=" + word);
    assertThat(plan.endpoints().get(0).wire().signature()).isEqualTo(signature);
  }

  @Test
  void signatureNoneLooksForNoKey() {
    Map<String, String> half = Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "id");
    Plan plan = Recorded.plan(folder, half, "--target=http://host.example", "--signature=none");
    assertThat(plan.endpoints().get(0).wire().credentials()).isEmpty();
  }

  @Test
  void theProfileFileIsReadWhereTheSdksReadIt() throws IOException {
    Path file = folder.resolve(".alibabacloud/credentials");
    Files.createDirectories(file.getParent());
    Files.writeString(file, PROFILE);
    Map<String, String> home = Map.of("HOME", folder.toString());
    assertThat(signedWith(home)).contains(Credentials.of("file-id", "a=b"));
    Map<String, String> both = new HashMap<>(home);
    both.putAll(KEY);
    assertThat(signedWith(both)).contains(Credentials.of("env-id", "hush"));
    Files.writeString(file, "[default]\nenable = true\ntype = ram_role_arn\n");
    assertThat(signedWith(home)).isEmpty();
  }

  @Test
  void theProfileFileCanStandElsewhere() throws IOException {
    Files.writeString(folder.resolve("keys.ini"), PROFILE);
    assertThat(signedWith(Map.of("ALIBABA_CLOUD_CREDENTIALS_FILE", "keys.ini")))
        .contains(Credentials.of("file-id", "a=b"));
  }

  @ParameterizedTest(name = "{0} [{1}]")
  @CsvSource({
    "missing.ini, default, does not exist",
    "keys.ini, absent, no section",
    "keys.ini, closed, no section",
    "keys.ini, other, no type = access_key",
    "keys.ini, half, not both access_key_id and access_key_secret",
    "., default, cannot be read"
  })
  void aProfileThatWasAskedForMustBeUsable(String file, String section, String said)
      throws IOException {
    Files.writeString(folder.resolve("keys.ini"), PROFILE);
    Map<String, String> environment =
        Map.of("ALIBABA_CLOUD_CREDENTIALS_FILE", file, "ALIBABA_CLOUD_PROFILE", section);
    Ran ran = Ran.main(folder, environment, "--target=http://127.0.0.1:9").isRefused();
    assertThat(ran.err()).contains(said).contains("ALIBABA_CLOUD_ACCESS_KEY_ID");
  }

  @Test
  void halfAKeyIsRefused() {
    for (String name : KEY.keySet()) {
      Ran ran = Ran.main(folder, Map.of(name, "hush"), "--target=http://127.0.0.1:9");
      assertThat(ran.isRefused().err()).contains(name + " is set without").doesNotContain("hush");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://host.example", "http://10.0.0.1:80", "http://127.0.0.1.nip.io"})
  void aKeyIsNotSentInTheOpen(String url) {
    Ran ran = Ran.main(folder, KEY, "--target", url).isRefused();
    assertThat(ran.err()).contains("plain http").contains("https").doesNotContain("hush");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://host.example", "http://127.0.0.1", "http://[::1]:1", "http://localhost"})
  void aKeyIsSentWhereNobodyListens(String url) {
    Plan plan = Recorded.plan(folder, KEY, "--target", url);
    assertThat(plan.endpoints().get(0).wire().signature()).isEqualTo(Signature.ACS3);
  }

  @Test
  void theTwinIsCalledWithItsOwnKey() {
    WireForm wire = Recorded.plan(folder, KEY).endpoints().get(0).wire();
    assertThat(wire.signature()).isEqualTo(Signature.ACS3);
    assertThat(wire.credentials().orElseThrow().accessKeyId()).isNotEqualTo("env-id");
    WireForm unsigned = Recorded.plan(folder, KEY, "--signature=none").endpoints().get(0).wire();
    assertThat(unsigned.credentials()).isEmpty();
  }

  private Optional<Credentials> signedWith(Map<String, String> environment) {
    return wire(environment).credentials();
  }

  private WireForm wire(Map<String, String> environment) {
    Plan plan = Recorded.plan(folder, environment, "--target=http://127.0.0.1:9");
    return plan.endpoints().get(0).wire();
  }

  private static Map<String, String> and(Map<String, String> map, String name, String value) {
    Map<String, String> both = new HashMap<>(map);
    both.put(name, value);
    return both;
  }
}

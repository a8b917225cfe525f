package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the user gets wrong ends in one line that says what, where, and what would be right. */
final class UsageErrorsTest {
  private static final String LONG_NAME = "n".repeat(65);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          veryfi                                      | no command "veryfi"                | verify, serve, prove, contract
          help                                        | no command "help"                  | verify, serve, prove, contract
          verify http://127.0.0.1:9                   | not "http://127.0.0.1:9"           | verify --help
          verify --targets http://127.0.0.1:9         | no option "--targets"              | --target
          verify --wrong=hush                       | no option "--wrong"                | --help
          verify @file                                | not "@file"                        | --help
          verify --port 1                             | no option "--port"                 | --report
          --target                                    | --target has no value              | [NAME=]URL
          --target --quiet                            | --target has no value              | [NAME=]URL
          --target ftp://127.0.0.1                    | "ftp://127.0.0.1" is not an http   | https://
          --target 127.0.0.1:9                        | is not a URL                       | http://HOST
          --target localhost:9                        | is not an http or https URL        | http://HOST
          --target http://                            | is not a URL                       | http://HOST
          --target http://under_score                 | names no host                      | http://HOST
          --target http:///path                       | names no host                      | http://HOST
          --target http://127.0.0.1:0                 | has a port that does not exist     | 65535
          --target http://127.0.0.1:65536             | has a port that does not exist     | 65535
          --target http://127.0.0.1/#x                | has a fragment                     | http://HOST
          --target http://127.0.0.1/?x=1              | has a query                        | http://HOST
          --target a=http://u:hush@127.0.0.1/       | user information                   | environment
          --target http://u:hush@[                  | is not a URL                       | http://HOST
          --target ..=http://127.0.0.1                | a name of dots only                | letter or digit
          --target na/me=http://127.0.0.1             | is not an http or https URL        | http://HOST
          --target LONG_NAME=http://127.0.0.1         | is not a URL                       | http://HOST
          --target a=http://[::1] --target a=http://[::1]:1 | the name of another          | its own name
          --target a=http://[::1] --target http://[::1]     | has no name                  | NAME=URL
          --states http://127.0.0.1                   | --states belongs to no target      | --target
          --target http://[::1] --states b=http://[::1]     | unknown target "b"           | use default
          --target a=http://[::1] --target b=http://[::1] --states http://[::1] | has no name | NAME=VALUE
          --target http://[::1] --states http://[::1] --states http://[::1] | given twice    | once for each
          --fixtures f.yaml                           | --fixtures belongs to no target    | --target
          --target http://[::1] --fixtures none.yaml  | there is no fixtures file          | none.yaml
          --target http://[::1] --states nonsense     | is not an http or https URL        | http://HOST
          --target http://[::1] --states http://u:hush@h | user information              | environment
          --profile pages                             | "pages" is not a profile           | companions or all
          --profile page,,all                         | an empty element                   | commas
          --edition 2024                              | "2024" is not an edition           | 2024-10-21 or 2024-11-15
          --clause no-such.*                          | matches no verifiable clause       | contract
          --clause error-codes.RuleExis               | matches no verifiable clause; did you mean error-codes.RuleExist? | contract
          --signature v2                              | "v2" is unknown                    | acs3 or v1 or none
          --signature ACS3                            | "ACS3" is unknown                  | acs3 or v1 or none
          --target http://[::1] --signature v1        | --signature v1 has no credentials  | ALIBABA_CLOUD_ACCESS_KEY_ID
          --target http://[::1] --signature acs3      | no credentials                     | ALIBABA_CLOUD_ACCESS_KEY_ID
          --method PUT                                | "PUT" is unknown                   | GET or POST
          --params body                               | "body" is unknown                  | query or form
          --method GET --params form                  | "form" needs a body                | POST
          --request-timeout 10                        | "10" is not a duration             | ms, s, m or h
          --request-timeout 0s                        | is no time at all                  | 1ms
          --request-timeout 0.0001ms                  | is no time at all                  | 1ms
          --enable-timeout -1s                        | is not a duration                  | ms, s, m or h
          --enable-timeout 5d                         | is not a duration                  | ms, s, m or h
          --poll-interval fast                        | is not a duration                  | ms, s, m or h
          --time-limit 1001h                          | is too long                        | 1000h
          --time-limit 999999999h                     | is too long                        | 1000h
          --time-limit 9999999999h                    | is not a duration                  | ms, s, m or h
          --parallel 0                                | "0" is not possible                | 1 to 32767
          --parallel 32768                            | "32768" is not possible            | 1 to 32767
          --parallel many                             | "many" is not possible             | 1 to 32767
          --parallel 1 --parallel 2                   | --parallel is given twice          | once
          --report=                                   | --report is empty                  | a value
          --report taken                              | taken                              | folder
          --strict=maybe                              | --strict takes no value            | alone
          --json=1                                    | --json takes no value              | alone
          --quiet=1                                   | --quiet takes no value             | alone
          --no-color=1                                | --no-color takes no value          | alone
          serve --port 65536                          | "65536" is not possible            | 0 to 65535
          serve --port -1                             | "-1" is not possible               | 0 to 65535
          serve --bind a/b                            | "a/b" is not an address            | 127.0.0.1
          serve --enable-delay soon                   | "soon" is not a duration           | ms, s, m or h
          serve --edition 1999-01-01                  | is not an edition                  | 2024-10-21
          serve --access-key hush                   | is not an access key               | ID:SECRET
          serve --access-key id:                      | is not an access key               | ID:SECRET
          serve --access-key :hush                  | is not an access key               | ID:SECRET
          serve --access-key a:1 --access-key a:2     | gives "a" twice                    | one secret
          serve --no-auth --access-key a:1            | --access-key is of no use          | one of the two
          serve --no-auth=1                           | --no-auth takes no value           | alone
          serve --target http://[::1]                 | no option "--target"               | --help
          serve --deviation tokens-ignored            | is no member of the gallery; did you mean tokens-are-ignored? | prove --list
          serve --deviation x                         | "x" is no member of the gallery    | prove --list
          prove --only tokens-ignored                 | matches no member of the gallery; did you mean tokens-are-ignored? | prove --list
          prove --only zzz* --list                    | "zzz*" matches no member           | prove --list
          prove --report taken                        | taken                              | folder
          prove --list=yes                            | --list takes no value              | alone
          prove tokens-are-ignored                    | not "tokens-are-ignored"           | prove --help
          prove --target http://[::1]                 | no option "--target"               | --help
          contract --html x                           | no option "--html"                 | contract --help
          contract clauses                            | not "clauses"                      | contract --help
          contract --json=1                           | --json takes no value              | alone
          """)
  void areOneLine(String line, String wrong, String right) throws IOException {
    Files.writeString(folder.resolve("taken"), "a file");
    String[] arguments = line.replace("LONG_NAME", LONG_NAME).split(" ", -1);
    Ran ran = Ran.main(folder, Map.of(), arguments).isRefused();
    assertThat(ran.err()).contains(wrong).contains(right);
    assertThat(ran.err()).doesNotContain("hush");
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONFORMANCE_TARGETS         | x         | CONFORMANCE_TARGETS stands for no option; did you mean CONFORMANCE_TARGET?
          CONFORMANCE_                | x         | CONFORMANCE_ stands for no option
          CONFORMANCE_CONFIG          | x         | CONFORMANCE_CONFIG stands for no option
          CONFORMANCE_STRICT          | yes       | CONFORMANCE_STRICT "yes" is not a switch's value; use true or false
          CONFORMANCE_PARALLEL        | 0         | CONFORMANCE_PARALLEL "0" is not possible
          CONFORMANCE_REQUEST_TIMEOUT | 10        | CONFORMANCE_REQUEST_TIMEOUT "10" is not a duration
          CONFORMANCE_TARGET          | a=http://[::1],,b=http://[::1] | CONFORMANCE_TARGET has an empty element
          CONFORMANCE_STATES          | http://[::1] | CONFORMANCE_STATES belongs to no target
          CONFORMANCE_PROFILE         | companion | CONFORMANCE_PROFILE "companion" is not a profile
          """)
  void nameTheVariable(String variable, String value, String said) {
    Ran ran = Ran.main(folder, Map.of(variable, value)).isRefused();
    assertThat(ran.err()).contains(said);
  }

  @Test
  void aVariableOfAnotherCommandIsNoError() {
    assertThat(Ran.main(folder, Map.of("CONFORMANCE_PORT", "1"), "contract").status()).isZero();
  }

  @Test
  void lineEndsInAValueStayInOneLine() {
    Ran ran = Ran.main(folder, Map.of(), "--target", "http://a\nb\r\u001b[31m").isRefused();
    assertThat(ran.err()).contains("is not a URL").doesNotContain("\u001b");
  }

  @Test
  void whateverIsUnexpectedIsOneLineAndKeepsItsTrace() throws IOException {
    SuiteRunner broken =
        (plan, progress, pause) -> {
          throw new IllegalStateException("two\nlines");
        };
    Ran ran = Ran.with(broken, folder, Map.of(), Terminal.NONE, "verify", "--quiet");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().strip().lines()).hasSize(1);
    assertThat(ran.err()).contains("unexpected").contains("two lines");
    Path trace = Path.of(ran.err().strip().replaceFirst(".* is in ", ""));
    assertThat(trace).content().contains("at org.activeflowlog");
    Files.delete(trace);
  }
}

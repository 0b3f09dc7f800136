package io.github.backupchecker.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names tell the kind of a secret as patterns tell it that are asked one after the other. */
class SecretKindTest {
  private static final int NAMES = 60_000;

  private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?:^|[^A-Za-z]|[a-z](?=[PS][a-z]))(?:[Pp][Ii][Nn]|[Ss][Aa][Ss])$");

  private static final List<String> QUALIFIERS =
      List.of("old", "new", "current", "plain", "file", "value", "text");

  private static final Map<SecretKind, Pattern> ENDINGS = new LinkedHashMap<>();

  static {
    ends(SecretKind.PIN, "securitypin|pincode");
    ends(SecretKind.PASSPHRASE, "passphrase");
    ends(SecretKind.PASSWORD, "password|passwd|passcode|pwd");
    ends(SecretKind.VAULT_CREDENTIALS, "vaultcredential|vaultcredentials");
    ends(SecretKind.SAS_TOKEN, "sastoken|sasuri|sasurl|sharedaccesssignature");
    ends(
        SecretKind.STORAGE_KEY,
        "accountkey|storagekey|accesskey|sharedkey|sharedaccesskey"
            + "|storageaccountprimarykey|storageaccountsecondarykey");
    ends(SecretKind.CLIENT_KEY, "clientsecret|clientkey|appsecret|apikey|privatekey");
    ends(SecretKind.CONNECTION_STRING, "connectionstring");
    ends(SecretKind.OTHER, "secret|token");
  }

  private static void ends(SecretKind kind, String names) {
    ENDINGS.put(kind, Pattern.compile("(?:" + names + ")$"));
  }

  @Test
  void namesOfManyWordsTellTheSame() {
    RandomText random = new RandomText(21);
    IntStream.range(0, NAMES).mapToObj(each -> random.next()).forEach(SecretKindTest::tellsTheSame);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "_old", "\n", "\u2028", "\u0131", "\u212a", "1", " Text", "s"})
  void eachNameTellsTheSame(String behind) {
    for (Pattern ending : ENDINGS.values()) {
      for (String name : ending.pattern().split("\\W+", -1)) {
        for (String before : List.of("", "a", "A", "x-", "s", "\u00e9", "\ud83d\udd11")) {
          tellsTheSame(before + name + behind);
          tellsTheSame(before + name.toUpperCase(Locale.ROOT) + behind);
          tellsTheSame(before + name.replace("k", "\u212a").replace("i", "\u0131") + behind);
        }
      }
    }
  }

  @Test
  void everyCharacterIsAPartOfANameOrNone() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String name = "a" + Character.toString(c);
      assertThat(PlainName.of(name)).isEqualTo(plain(name));
    }
  }

  private static void tellsTheSame(String name) {
    assertThat(PlainName.of(name)).isEqualTo(plain(name));
    assertThat(SecretKind.ofName(name)).as(name).isEqualTo(byPatterns(name));
  }

  private static Optional<SecretKind> byPatterns(String name) {
    String plain = plain(name);
    return named(plain, name).or(() -> named(unqualified(plain), name));
  }

  private static Optional<SecretKind> named(String plain, String name) {
    boolean word = plain.length() == 3 || LAST_WORD.matcher(name).find();
    if (word && (plain.endsWith("sas") || plain.endsWith("pin"))) {
      return Optional.of(plain.endsWith("sas") ? SecretKind.SAS_TOKEN : SecretKind.PIN);
    }
    return ENDINGS.entrySet().stream()
        .filter(ending -> ending.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String unqualified(String plain) {
    return QUALIFIERS.stream()
        .filter(plain::endsWith)
        .findFirst()
        .map(qualifier -> plain.substring(0, plain.length() - qualifier.length()))
        .orElse(plain.replaceAll("[0-9]+$", ""));
  }

  private static String plain(String name) {
    return NO_PART_OF_A_NAME.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}

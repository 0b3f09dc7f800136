package io.github.backupchecker.secret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a secret opens, and by which names it goes. */
enum SecretKind {
  PIN("security PIN", "securitypin", "pincode"),
  PASSPHRASE("passphrase", "passphrase"),
  PASSWORD("password", "password", "passwd", "passcode", "pwd"),
  VAULT_CREDENTIALS("vault credentials", "vaultcredential", "vaultcredentials"),
  SAS_TOKEN("SAS token", "sastoken", "sasuri", "sasurl", "sharedaccesssignature"),
  STORAGE_KEY(
      "storage key",
      "accountkey",
      "storagekey",
      "accesskey",
      "sharedkey",
      "sharedaccesskey",
      "storageaccountprimarykey",
      "storageaccountsecondarykey"),
  CLIENT_KEY("client key", "clientsecret", "clientkey", "appsecret", "apikey", "privatekey"),
  CONNECTION_STRING("connection string", "connectionstring"),
  /** Names that other tools give to what is no secret as well. */
  OTHER("secret", "secret", "token");

  private static final int LEAST_OF_A_PARAMETER = 3;

  /** What may stand behind the name of a secret without making it the name of something else. */
  private static final List<String> QUALIFIERS =
      List.of("old", "new", "current", "plain", "file", "value", "text");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?:^|[^A-Za-z]|[a-z](?=[PS][a-z]))(?:[Pp][Ii][Nn]|[Ss][Aa][Ss])$");

  private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String label;
  private final Pattern ending;

  SecretKind(String label, String... names) {
    this.label = label;
    this.ending = Pattern.compile("(?:" + String.join("|", names) + ")$");
  }

  /** What findings call it. */
  String label() {
    return label;
  }

  /** Whether a literal one in a declaration is certainly a leak. */
  boolean isCertain() {
    return this != OTHER;
  }

  /** The kind whose name a key ends with, in any case and with any separators between words. */
  static Optional<SecretKind> ofName(String name) {
    String plain = plain(name);
    return named(plain, name).or(() -> named(unqualified(plain), name));
  }

  private static String unqualified(String plain) {
    for (String qualifier : QUALIFIERS) {
      if (plain.endsWith(qualifier)) {
        return plain.substring(0, plain.length() - qualifier.length());
      }
    }
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) >= '0' && plain.charAt(end - 1) <= '9') {
      end--;
    }
    return plain.substring(0, end);
  }

  /** The kind that a command's parameter takes, whose name may be shortened. */
  static Optional<SecretKind> ofParameter(String name) {
    String plain = plain(name);
    return ofName(name)
        .or(
            () ->
                plain.length() < LEAST_OF_A_PARAMETER
                    ? Optional.empty()
                    : shortened(plain, LEAST_OF_A_PARAMETER));
  }

  /** The kind that a parameter of the vendor's own commands takes, shortened to a letter even. */
  static Optional<SecretKind> ofVendorParameter(String name) {
    return ofParameter(name).or(() -> shortened(plain(name), 1));
  }

  private static Optional<SecretKind> shortened(String plain, int least) {
    return Stream.of(
            new Parameter("securitypin", PIN, least),
            new Parameter("encryptionpassphrase", PASSPHRASE, least),
            new Parameter("passphrase", PASSPHRASE, 5),
            new Parameter("proxypassword", PASSWORD, 7),
            new Parameter("vaultcredentials", VAULT_CREDENTIALS, 6))
        .filter(parameter -> parameter.isMeantBy(plain))
        .map(Parameter::kind)
        .findFirst();
  }

  private static Optional<SecretKind> named(String plain, String name) {
    if (plain.endsWith("sas") && isWord(plain, name)) {
      return Optional.of(SAS_TOKEN);
    }
    if (plain.endsWith("pin") && isWord(plain, name)) {
      return Optional.of(PIN);
    }
    return Stream.of(values()).filter(kind -> kind.ending.matcher(plain).find()).findFirst();
  }

  /**
   * Whether the last three letters of a name are a word of their own, as they are not in {@code
   * spin}.
   */
  private static boolean isWord(String plain, String name) {
    return plain.length() == 3 || LAST_WORD.matcher(name).find();
  }

  private static String plain(String name) {
    return NO_PART_OF_A_NAME.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * A parameter of a command.
   *
   * @param least how many letters of its name are enough
   */
  private record Parameter(String name, SecretKind kind, int least) {
    boolean isMeantBy(String plain) {
      return !plain.isEmpty() && plain.length() >= least && name.startsWith(plain);
    }
  }
}

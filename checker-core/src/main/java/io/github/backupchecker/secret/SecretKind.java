package io.github.backupchecker.secret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a secret opens, and by which names it goes. */
enum SecretKind {
  PIN("security PIN"),
  PASSPHRASE("passphrase"),
  PASSWORD("password"),
  VAULT_CREDENTIALS("vault credentials"),
  SAS_TOKEN("SAS token"),
  STORAGE_KEY("storage key"),
  CLIENT_KEY("client key"),
  CONNECTION_STRING("connection string"),
  /** Names that other tools give to what is no secret as well. */
  OTHER("secret");

  private static final int LEAST_OF_A_PARAMETER = 3;

  /** What may stand behind the name of a secret without making it the name of something else. */
  private static final List<String> QUALIFIERS =
      List.of("old", "new", "current", "plain", "file", "value", "text");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?:^|[^A-Za-z]|[a-z](?=[PS][a-z]))(?:[Pp][Ii][Nn]|[Ss][Aa][Ss])$");

  private final String label;

  SecretKind(String label) {
    this.label = label;
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
    return ofName(PlainName.of(name), name);
  }

  private static Optional<SecretKind> ofName(String plain, String name) {
    Optional<SecretKind> named = named(plain, name);
    String unqualified = named.isEmpty() ? unqualified(plain) : plain;
    return unqualified.length() == plain.length() ? named : named(unqualified, name);
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
    String plain = PlainName.of(name);
    return ofName(plain, name)
        .or(
            () ->
                plain.length() < LEAST_OF_A_PARAMETER
                    ? Optional.empty()
                    : shortened(plain, LEAST_OF_A_PARAMETER));
  }

  /** The kind that a parameter of the vendor's own commands takes, shortened to a letter even. */
  static Optional<SecretKind> ofVendorParameter(String name) {
    return ofParameter(name).or(() -> shortened(PlainName.of(name), 1));
  }

  private static Optional<SecretKind> shortened(String plain, int least) {
    return Stream.of(
            new Full("securitypin", PIN, least),
            new Full("encryptionpassphrase", PASSPHRASE, least),
            new Full("passphrase", PASSPHRASE, 5),
            new Full("proxypassword", PASSWORD, 7),
            new Full("vaultcredentials", VAULT_CREDENTIALS, 6))
        .filter(full -> full.isMeantBy(plain))
        .map(Full::kind)
        .findFirst();
  }

  private static Optional<SecretKind> named(String plain, String name) {
    if (plain.endsWith("sas") && isWord(plain, name)) {
      return Optional.of(SAS_TOKEN);
    }
    if (plain.endsWith("pin") && isWord(plain, name)) {
      return Optional.of(PIN);
    }
    return SecretName.atTheEndOf(plain);
  }

  /**
   * Whether the last three letters of a name are a word of their own, as they are not in {@code
   * spin}.
   */
  private static boolean isWord(String plain, String name) {
    return plain.length() == 3 || LAST_WORD.matcher(name).find();
  }

  /**
   * What a parameter of a command is called.
   *
   * @param least how many letters of its name are enough
   */
  private record Full(String name, SecretKind kind, int least) {
    boolean isMeantBy(String plain) {
      return !plain.isEmpty() && plain.length() >= least && name.startsWith(plain);
    }
  }
}

package io.github.backupchecker.secret;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name by which secrets go, as {@link PlainName} writes it.
 *
 * @param kind what it says, unless another one before it says something else
 */
record SecretName(SecretKind kind, String name) {
  /** So many letters each of them has at least. */
  private static final int LAST = 3;

  /** In the order in which they are looked for. */
  private static final List<SecretName> ALL =
      Stream.of(
              of(SecretKind.PIN, "securitypin", "pincode"),
              of(SecretKind.PASSPHRASE, "passphrase"),
              of(SecretKind.PASSWORD, "password", "passwd", "passcode", "pwd"),
              of(SecretKind.VAULT_CREDENTIALS, "vaultcredential", "vaultcredentials"),
              of(SecretKind.SAS_TOKEN, "sastoken", "sasuri", "sasurl", "sharedaccesssignature"),
              of(SecretKind.STORAGE_KEY, "accountkey", "storagekey", "accesskey", "sharedkey"),
              of(SecretKind.STORAGE_KEY, "storageaccountprimarykey", "storageaccountsecondarykey"),
              of(SecretKind.CLIENT_KEY, "clientsecret", "clientkey", "appsecret", "apikey"),
              of(SecretKind.CLIENT_KEY, "privatekey"),
              of(SecretKind.CONNECTION_STRING, "connectionstring"),
              of(SecretKind.OTHER, "secret", "token"))
          .flatMap(names -> names)
          .toList();

  private static final Map<String, List<SecretName>> BY_LAST_LETTERS =
      ALL.stream().collect(groupingBy(one -> lastLetters(one.name)));

  /** The kind of a secret with whose name another one ends. */
  static Optional<SecretKind> atTheEndOf(String plain) {
    if (plain.length() < LAST) {
      return Optional.empty();
    }
    for (SecretName one : BY_LAST_LETTERS.getOrDefault(lastLetters(plain), List.of())) {
      if (plain.endsWith(one.name)) {
        return Optional.of(one.kind);
      }
    }
    return Optional.empty();
  }

  private static Stream<SecretName> of(SecretKind kind, String... names) {
    return Stream.of(names).map(name -> new SecretName(kind, name));
  }

  private static String lastLetters(String name) {
    return name.substring(name.length() - LAST);
  }
}

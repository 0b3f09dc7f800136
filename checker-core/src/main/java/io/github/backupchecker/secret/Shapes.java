package io.github.backupchecker.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets that can be told by their shape, whatever they are called. */
enum Shapes {
  SAS_SIGNATURE(SecretKind.SAS_TOKEN, '=', "sig=", "(?<![A-Za-z0-9])sig=(?<value>[\\w%+/=-]{6,})"),
  STORAGE_KEY(
      SecretKind.STORAGE_KEY,
      '=',
      "==",
      "(?<![A-Za-z0-9+/])(?<!sha512-)(?<value>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])"),
  CONNECTION(
      SecretKind.CONNECTION_STRING,
      '=',
      "key=",
      "(?:Account|SharedAccess|Shared)Key=(?<value>[^;\\s\"'\\\\]+)"),
  LOGIN(
      SecretKind.CONNECTION_STRING,
      '=',
      ";",
      "[;\"'](?:Password|Pwd)[ ]?=[ ]?(?<value>[^;\\s\"'\\\\]+)"),
  USER_INFO(SecretKind.PASSWORD, '@', "://", "://[^/\\s:@\"'$]+:(?<value>[^/\\s:@\"'${}<>]+)@"),
  BEARER(SecretKind.OTHER, ' ', "bearer ", "Bearer[ ]+(?<value>[\\w.~+/=-]{20,})"),
  CLIENT_SECRET(SecretKind.CLIENT_KEY, '~', "8q~", "(?<![\\w~.-])(?<value>\\w{3}8Q~[\\w~.-]{34})"),
  PRIVATE_KEY(SecretKind.CLIENT_KEY, '-', "private key-----", "PRIVATE KEY-----(?<value>[^-]+)"),
  CERTIFICATE(
      SecretKind.VAULT_CREDENTIALS,
      '<',
      "managementcert",
      "<(?:\\w+:)?ManagementCert>(?<value>[^<]+)<");

  private static final List<Shapes> ALL = List.of(values());

  private final SecretKind kind;
  private final char sign;
  private final String hint;
  private final Pattern pattern;

  /**
   * A shape.
   *
   * @param sign stands in every one of that shape, and in few other texts
   * @param hint stands in every text that is looked at, in any case
   */
  Shapes(SecretKind kind, char sign, String hint, String pattern) {
    this.kind = kind;
    this.sign = sign;
    this.hint = hint;
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  static void find(String text, List<SecretPlace> places) {
    for (Shapes shape : ALL) {
      if (shape.mayBeIn(text)) {
        Matcher found = shape.pattern.matcher(text);
        while (found.find()) {
          shape.add(found, places);
        }
      }
    }
  }

  private boolean mayBeIn(String text) {
    return text.indexOf(sign) >= 0 && AnyCase.isIn(text, hint);
  }

  private void add(Matcher found, List<SecretPlace> places) {
    if (Literal.isInText(found.group("value"))) {
      places.add(new SecretPlace(kind, found.start("value"), found.end("value"), kind.isCertain()));
    }
  }
}

package io.github.backupchecker.secret;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets that can be told by their shape, whatever they are called. */
enum Shapes {
  SAS_SIGNATURE(SecretKind.SAS_TOKEN, "sig=", "(?<![A-Za-z0-9])sig=(?<value>[\\w%+/=-]{6,})"),
  STORAGE_KEY(
      SecretKind.STORAGE_KEY,
      "==",
      "(?<![A-Za-z0-9+/])(?<!sha512-)(?<value>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])"),
  CONNECTION(
      SecretKind.CONNECTION_STRING,
      "key=",
      "(?:Account|SharedAccess|Shared)Key=(?<value>[^;\\s\"'\\\\]+)"),
  LOGIN(
      SecretKind.CONNECTION_STRING,
      ";",
      "[;\"'](?:Password|Pwd)[ ]?=[ ]?(?<value>[^;\\s\"'\\\\]+)"),
  USER_INFO(SecretKind.PASSWORD, "://", "://[^/\\s:@\"'$]+:(?<value>[^/\\s:@\"'${}<>]+)@"),
  BEARER(SecretKind.OTHER, "bearer ", "Bearer[ ]+(?<value>[\\w.~+/=-]{20,})"),
  CLIENT_SECRET(SecretKind.CLIENT_KEY, "8q~", "(?<![\\w~.-])(?<value>\\w{3}8Q~[\\w~.-]{34})"),
  PRIVATE_KEY(SecretKind.CLIENT_KEY, "private key-----", "PRIVATE KEY-----(?<value>[^-]+)"),
  CERTIFICATE(
      SecretKind.VAULT_CREDENTIALS, "managementcert", "<(?:\\w+:)?ManagementCert>(?<value>[^<]+)<");

  private final SecretKind kind;
  private final String hint;
  private final Pattern pattern;

  Shapes(SecretKind kind, String hint, String pattern) {
    this.kind = kind;
    this.hint = hint;
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  static void find(String text, List<SecretPlace> places) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Shapes shape : values()) {
      if (lower.contains(shape.hint)) {
        Matcher found = shape.pattern.matcher(text);
        while (found.find()) {
          shape.add(found, places);
        }
      }
    }
  }

  private void add(Matcher found, List<SecretPlace> places) {
    if (Literal.isInText(found.group("value"))) {
      places.add(new SecretPlace(kind, found.start("value"), found.end("value"), kind.isCertain()));
    }
  }
}

package io.github.backupchecker.dialect.azure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The id of something in a Recovery Services vault, as answers of Azure spell it. */
public record ResourceId(String text) {
  /** The type of vaults, with which those of everything in them begin. */
  public static final String VAULT_TYPE = "Microsoft.RecoveryServices/vaults";

  private static final Pattern VAULT =
      Pattern.compile(
          "(?i)(?:/providers/Microsoft\\.RecoveryServices/vaults|/backupmanagement/resources)"
              + "/([^/]+)");
  private static final Pattern SUBSCRIPTION = Pattern.compile("(?i)^/?subscriptions/([^/]+)");

  /** The name of the vault that it is or lies in. */
  public Optional<String> vault() {
    Matcher matcher = VAULT.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The id of the vault itself. */
  public String upToVault() {
    Matcher matcher = VAULT.matcher(text);
    return matcher.find() ? text.substring(0, matcher.end()) : text;
  }

  public Optional<String> subscription() {
    Matcher matcher = SUBSCRIPTION.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The full type, told by every second segment after the vault's name. */
  public Optional<String> type() {
    if (vault().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder type = new StringBuilder(VAULT_TYPE);
    List<String> rest = rest();
    for (int i = 0; i < rest.size(); i += 2) {
      type.append('/').append(rest.get(i));
    }
    return Optional.of(type.toString());
  }

  public Optional<String> lastName() {
    List<String> rest = rest();
    return rest.isEmpty() ? vault() : Optional.of(rest.get(rest.size() - 1));
  }

  private List<String> rest() {
    String rest = text.substring(upToVault().length());
    return Stream.of(rest.split("/", -1)).filter(s -> !s.isEmpty()).toList();
  }
}

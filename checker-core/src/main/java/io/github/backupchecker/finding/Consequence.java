package io.github.backupchecker.finding;

import io.github.backupchecker.source.AddressGroup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the operator would meet at the console.
 *
 * @param code the vendor's error code as printed, where one is documented
 * @param message the vendor's error in short, where one is documented
 * @param remedy what works instead, on the declared version
 * @param upgrade the remedy as data, where it is one that others may share
 */
public record Consequence(
    @Nullable String code,
    @Nullable String message,
    @Nullable String remedy,
    @Nullable UpgradeRemedy upgrade) {

  public Consequence(@Nullable String code, @Nullable String message, @Nullable String remedy) {
    this(code, message, remedy, null);
  }

  /** What an upgrade answers. */
  public static Consequence answeredBy(
      UpgradeRemedy upgrade, @Nullable String code, @Nullable String message) {
    String instead = upgrade.otherwise() == null ? "" : ", or " + upgrade.otherwise();
    return new Consequence(code, message, upgrade.text() + instead, upgrade);
  }

  /** The error as the operator meets it; empty where neither code nor text is documented. */
  public Optional<String> vendorError() {
    if (code == null) {
      return Optional.ofNullable(message);
    }
    return Optional.of("error " + code + (message == null ? "" : ", " + message));
  }

  Consequence named(AddressGroup group) {
    return new Consequence(
        code, message, group.namedIfAny(remedy), upgrade == null ? null : upgrade.named(group));
  }

  public Consequence with(@Nullable UpgradeRemedy shared) {
    return new Consequence(code, message, remedy, shared);
  }
}

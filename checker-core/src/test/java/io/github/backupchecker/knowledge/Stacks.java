package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stacks and vaults as tests write them. */
final class Stacks {
  static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Pattern TEXT = Pattern.compile("(.+?)(?: with (.+))?");

  private Stacks() {}

  /** {@code MARS with 2.0.9262.0}, {@code DPM 2022 UR1 with 2.0.9250.0}; either may be missing. */
  static Stack stack(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    Optional<AgentVersion> agent =
        Optional.ofNullable(matcher.group(2)).map(v -> AgentVersion.parse(v).orElseThrow());
    String name = matcher.group(1);
    if (name.equals("MARS")) {
      return new Stack(Product.MARS, Optional.empty(), agent);
    }
    Release release = release(name);
    boolean alone = release.generation().isEmpty() && release.label().equals(name);
    return new Stack(release.product(), alone ? Optional.empty() : Optional.of(release), agent);
  }

  static Release release(String text) {
    return KNOWLEDGE.releases().read(text).orElseThrow();
  }

  /** A vault with soft delete enabled; {@code -} is a state that is not known. */
  static VaultState vault(String immutability, String security) {
    return new VaultState(
        state(immutability, ImmutabilityState.class),
        state(security, SecurityState.class),
        Optional.of(SecurityState.ENABLED));
  }

  static <E extends Enum<E>> Optional<E> state(String name, Class<E> type) {
    return name.equals("-")
        ? Optional.empty()
        : Optional.of(Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
